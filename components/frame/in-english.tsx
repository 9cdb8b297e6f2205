import { Fragment } from 'react';
import { isEnglish } from '../../core/wording/language.ts';
import frame from './frame.module.css';
import { useWords } from './words.tsx';

/** A note that what stands here is in its source's own language; nothing for who reads English. */
export function InEnglish() {
  const words = useWords();
  if (isEnglish(words.locale)) return null;
  return <span className={frame.inEnglish}>({words.t('in_english')})</span>;
}

/** Stands for the source's words while the sentence around them is made. */
const SLOT = '\uE000';

interface AroundProps {
  /** The sentence around, which puts its argument where the source's words belong. */
  readonly sentence: (slot: string) => string;
  readonly english: string;
}

/** A source's own words within a sentence of the interface, marked as English. */
export function AroundEnglish({ sentence, english }: AroundProps) {
  const [before = '', after = ''] = sentence(SLOT).split(SLOT);
  return (
    <Fragment>
      {before}
      <span lang="en">{english}</span>
      {after}
    </Fragment>
  );
}

/** "only for: …", in the source's words. */
export function Condition({ condition }: { readonly condition: string }) {
  const words = useWords();
  return (
    <AroundEnglish sentence={(slot) => words.t('asides.condition', [slot])} english={condition} />
  );
}
