/** What a page of the bench is about. */
export const SUBJECTS = ['unrelated', 'passing', 'about'] as const;
/** 5 kB, 200 kB, and 150,000 elements with 5 MB of text. */
export const SIZES = ['small', 'medium', 'huge'] as const;
export type Subject = (typeof SUBJECTS)[number];
export type Size = (typeof SIZES)[number];

/** Sections a page has; each is about 370 bytes of markup, 7 elements and 240 characters of text. */
const SECTIONS: Readonly<Record<Size, number>> = { small: 12, medium: 520, huge: 21_600 };

const WORDS =
  'quiet river garden window evening bread market winter stone letter harbour teacher music summer road kitchen paper forest story morning bridge colour village holiday train silver meadow candle orchard lantern'.split(
    ' ',
  );
const TITLES: Readonly<Record<Subject, string>> = {
  unrelated: 'Notes from a village',
  passing: 'Notes from a village',
  about: 'Microneedling: what to expect',
};
const SENTENCES: Readonly<Record<Subject, string>> = {
  unrelated: 'Nothing else was said of it.',
  passing: 'A neighbour had microneedling last year.',
  about: 'Most people have microneedling three to six times, four weeks apart.',
};

/** A sentence of its own for every number, so that no text is like another. */
const sentence = (seed: number, words: number): string =>
  `${Array.from({ length: words }, (_, at) => WORDS[(seed * 7 + at * (at + seed)) % WORDS.length]).join(' ')}.`;

function section(at: number, subject: Subject): string {
  const isNamed = subject === 'about' ? at % 3 === 0 : at === 2;
  return `<section><h2>${sentence(at, 4)}</h2><p>${sentence(at + 1, 9)} <b>${sentence(at, 3)}</b> ${sentence(at + 2, 9)}
<a href="#">${sentence(at, 2)}</a> ${isNamed ? SENTENCES[subject] : SENTENCES.unrelated}</p>
<ul class="plain list"><li>${sentence(at + 3, 4)}</li></ul></section>
`;
}

/** Drawing the largest pages takes the browser seconds, the same with any extension and without; scripts don't meet it. */
const UNDRAWN: Readonly<Record<Size, string>> = {
  small: '',
  medium: '',
  huge: '<style>body{display:none}</style>',
};

/** A page without a script of its own: whatever script runs in it is an extension's. */
export function makePage(subject: Subject, size: Size): string {
  const sections = Array.from({ length: SECTIONS[size] }, (_, at) => section(at, subject));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLES[subject]}</title>
<meta name="description" content="${sentence(1, 8)}">${UNDRAWN[size]}</head><body><header><nav><ul>${'<li><a href="#">Menu</a></li>'.repeat(8)}</ul></nav></header>
<main><h1>${TITLES[subject]}</h1>${sections.join('')}</main><footer><p>${sentence(5, 6)}</p></footer></body></html>`;
}

/** A medium page that changes ten times a second, as a chat or a ticker does. */
export const makeBusyPage = (): string =>
  makePage('unrelated', 'medium').replace(
    '</body>',
    `<script>let n = 0; setInterval(() => {
      const line = document.createElement('p');
      line.textContent = 'Line ' + n++;
      document.querySelector('main').append(line);
      document.querySelector('main').firstElementChild.textContent = 'News ' + n;
    }, 100)</script></body>`,
  );
