import { type ReactNode, useState } from 'react';
import frame from './frame.module.css';
import { useWords } from './words.tsx';

interface Props<Item> {
  readonly items: readonly Item[];
  readonly first: number;
  readonly className?: string | undefined;
  readonly children: (item: Item) => ReactNode;
}

/** A list whose first few items show at once, and the others at a press. */
export function ShowMore<Item>({ items, first, className, children }: Props<Item>) {
  const words = useWords();
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className={className}>{(all ? items : items.slice(0, first)).map(children)}</ul>
      {items.length > first && (
        <button
          type="button"
          className={`${frame.textButton} ${frame.more}`}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.t('card.show_fewer') : words.t('card.show_all', [items.length])}
        </button>
      )}
    </>
  );
}
