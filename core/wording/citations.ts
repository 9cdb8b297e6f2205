import type { SourceId } from '../../data/facts.ts';
import type { FactIndex } from '../guidance/fact-index.ts';
import { interestWords } from './interest.ts';
import type { Markup } from './markup.ts';
import { sourceLabel } from './source-label.ts';
import { messageKey, type Words } from './words.ts';

/** Numbers sources in the order they are first named. */
export class Citations {
  readonly #numbers = new Map<SourceId, number>();
  readonly #index: FactIndex;
  readonly #words: Words;
  readonly #markup: Markup;

  constructor(index: FactIndex, words: Words, markup: Markup) {
    this.#index = index;
    this.#words = words;
    this.#markup = markup;
  }

  /** The source's number, given now where it has none yet. */
  number(source: SourceId): number {
    const known = this.#numbers.get(source);
    if (known) return known;
    this.#numbers.set(source, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  /** "Alster 2018 [3]" */
  name(id: SourceId): string {
    const source = this.#index.source(id);
    return this.#markup.citation(sourceLabel(source), this.number(id), source.url);
  }

  names(sources: readonly SourceId[]): string {
    const list = new Intl.ListFormat(this.#words.locale, { type: 'unit' });
    return list.format(sources.map((source) => this.name(source)));
  }

  /** One line for each source named so far, by number. */
  list(): string[] {
    return [...this.#numbers].map(([id, number]) => {
      const source = this.#index.source(id);
      const about = [
        this.#words.t(`tiers.${messageKey(source.tier)}`),
        source.published ?? this.#words.t('sources.undated'),
        interestWords(source, this.#words),
      ];
      const described = `${source.publisher} (${about.join('; ')}).`;
      return this.#markup.source(number, closed(source.title), described, source.url);
    });
  }
}

/** A title that ends in its own mark needs no full stop. */
const closed = (title: string): string => (/[.?!]$/.test(title) ? title : `${title}.`);
