import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, weigh } from '../../../core/detect/detect.ts';
import { mayName } from '../../../core/detect/hint.ts';
import type { PageSignals } from '../../../core/detect/signals.ts';
import {
  bloodFacials,
  needleNames,
  treatmentNames,
} from '../../../data/detection/microneedling.ts';

const page = (signals: Partial<PageSignals>): PageSignals => ({
  url: 'https://pages.example/p/1',
  title: '',
  description: '',
  headings: [],
  ...signals,
});
const subjectOf = (signals: Partial<PageSignals>) => detect(page(signals));

/** One way to write each name of the data. */
const SAMPLES = [treatmentNames, needleNames, bloodFacials]
  .join('\n')
  .split('\n')
  .map((name) =>
    name
      .replace(/\w\?/g, '')
      .replace(/\(([^|()]*)[^()]*\)/g, (_, first: string) => first)
      .replace(/\[(\w)\w*\]/g, (_, first: string) => first)
      .replace('.', ''),
  );

const ARTICLE =
  'Foxes sleep by day.\nThey hunt by night.\nCubs are born in spring.\nThey leave in autumn.';

describe('detect', () => {
  it.each([
    'Microneedling: what to know',
    'Micro-needling',
    'MICRO NEEDLING',
    'Micro\u00adneed\u00adling',
    'Micro\u2011needling',
    'Micro\u00a0needling',
    'Skin needling in York',
    'Collagen induction therapy (CIT)',
    'How to use a derma roller',
    'Dermarolling at home',
    'Dermapen 4',
    'SkinPen® Precision',
    'Dr. Pen M8',
    'Morpheus8 for the neck',
    'Radiofrequency needling',
    'Mісrоnееdlіng', // with Cyrillic letters
    'Inducción percutánea de colágeno',
    'Mikroneedling',
    'Kollageninduktionstherapie',
    'Le micro-aiguilletage',
    'Microagulhamento facial',
    'Induzione percutanea del collagene',
  ])('takes a title like “%s” for its subject', (title) => {
    expect(subjectOf({ title })).toBe('about');
  });

  it.each([
    'Dry needling for back pain',
    'Facial acupuncture with fine needles',
    'Mesotherapy',
    'Microblading',
    'Needle felting for beginners',
    'Knitting needles',
    'Pine needle tea',
    'Choosing insulin pen needles',
    'Core needle biopsy',
    'PRP for hair',
    'Microdermabrasion',
    'Skin penetration of creams',
    'Scarlet’s new album',
    'Needle roller bearings',
    'The dermal role of fibroblasts',
  ])('leaves “%s” alone', (title) => {
    expect(subjectOf({ title, text: title })).toBe('unrelated');
  });

  it('tells microneedles in a patch from needles in a clinic', () => {
    const needles = 'Microneedles reach the living skin.\nThe microneedles are 1 mm long.';
    expect(subjectOf({ title: 'Microneedles for scars', text: needles })).toBe('about');
    const patch = { title: 'Vaccine patches with microneedles', text: needles };
    expect(subjectOf(patch)).toBe('unrelated');
    expect(
      subjectOf({ ...patch, text: `${needles}\nUnlike microneedling, it needs no clinic.` }),
    ).toBe('passing');
  });

  it('calls one sentence in a longer text passing', () => {
    const text = `${ARTICLE}\nSome people have microneedling.`;
    expect(subjectOf({ title: 'Foxes', text })).toBe('passing');
  });

  it('calls one line of a list of services passing, whatever the title lists', () => {
    const text = 'Botox\nFillers\nLaser hair removal\nMicroneedling\nChemical peel\nDermaplaning';
    expect(subjectOf({ title: 'Prices', text })).toBe('passing');
    expect(subjectOf({ title: 'Botox, fillers, microneedling', text })).toBe('passing');
  });

  it('calls a page about it where most of its text is, whatever the title says', () => {
    const text =
      'Microneedling hurts little.\nAfter microneedling, rest.\nSun is bad after needling.';
    expect(subjectOf({ title: 'Your questions', text })).toBe('about');
  });

  it('takes the site’s name for no subject', () => {
    const url = 'https://www.drpen.example/pages/shipping';
    expect(subjectOf({ url, title: 'Shipping | Dr. Pen', text: ARTICLE })).toBe('unrelated');
  });

  it('reads the last telling part of an address, and not what people typed', () => {
    const text = 'Three to six sessions, a month apart.';
    expect(subjectOf({ url: 'https://a.example/micro-needling/1234', text })).toBe('about');
    expect(subjectOf({ url: 'https://a.example/find?q=microneedling#microneedling', text })).toBe(
      'unrelated',
    );
  });

  it('takes a bare “needling” for short where the page says it in full', () => {
    const text = 'Needling takes half an hour.\nAfter needling, rest.\nNeedling again in a month.';
    expect(subjectOf({ text })).toBe('unrelated');
    const inFull = weigh(page({ text: `${text}\nThat is, microneedling.` })) ?? 0;
    const withDry = weigh(page({ text: `${text}\nNot microneedling: dry needling.` })) ?? 0;
    expect(inFull).toBeGreaterThan(withDry);
  });

  it('names what there is of microneedling in null or in weight', () => {
    expect(weigh(page({ title: 'Foxes', text: ARTICLE }))).toBeNull();
    expect(weigh(page({ title: 'Microneedling' }))).toBeGreaterThanOrEqual(3);
  });
});

const signals = fc.record({
  url: fc.oneof(fc.webUrl(), fc.string()),
  title: fc.string({ unit: 'binary' }),
  description: fc.string({ unit: 'grapheme' }),
  headings: fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
  text: fc.string({ unit: 'binary', maxLength: 400 }),
});
/** Signals in which the terms do occur. */
const telling = fc
  .tuple(signals, fc.constantFrom('microneedling', 'Derma Roller', 'Morpheus8', 'botox'), fc.nat(3))
  .map(([of, word, at]) => ({
    ...of,
    title: at === 0 ? word : of.title,
    headings: at === 1 ? [word] : of.headings,
    text: at >= 2 ? `${of.text}\n${word}` : of.text,
  }));

describe('mayName', () => {
  it.each(SAMPLES)('let “%s” through', (name) => {
    for (const between of [' ', '', '-', '\u00a0', ' – ']) {
      expect(mayName(name.replaceAll(' ', between).toUpperCase())).toBe(true);
    }
  });

  it('stop most of what people read', () => {
    expect(mayName(ARTICLE)).toBe(false);
  });
});

describe('detect, for any page', () => {
  it('never throws, and says one of the three', () => {
    fc.assert(
      fc.property(fc.oneof(signals, telling), (of) => {
        expect(['about', 'passing', 'unrelated']).toContain(detect(of));
      }),
    );
  });

  it('says the same of the same page in capitals and with soft hyphens', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), fc.nat(30), (name, at) => {
        const title = `About ${name}`;
        const text = `${name}: fine needles are used.`;
        const of = page({ title, text });
        const hyphened = (part: string) => `${part.slice(0, at)}\u00ad${part.slice(at)}`;
        const other = { ...of, title: hyphened(title).toUpperCase(), text: hyphened(text) };
        expect(detect(of)).toBe('about');
        expect(detect(other)).toBe('about');
      }),
    );
  });

  it('comes to an end on long texts made of what the names begin with', () => {
    // Made of what the patterns start with, over and over.
    for (const bait of ['micro ', 'derma ', '(skin skin ', 'm\u00ad', 'i n d u c t i o n ', '\n']) {
      const text = bait.repeat(200_000 / bait.length);
      expect(detect(page({ title: bait.repeat(300), text }))).toBe('unrelated');
    }
  });
});
