import type { Source } from '../../data/facts.ts';
import type { Tier } from '../../data/tiers.ts';

const CITED_BY_AUTHOR: ReadonlySet<Tier> = new Set<Tier>([
  'systematic-review',
  'clinical-study',
  'narrative-review',
]);

/** A source's short name: studies and reviews as "Alster 2018", all others by who publishes them. */
export function sourceLabel(source: Source): string {
  const year = source.published?.slice(0, 4);
  const name =
    (CITED_BY_AUTHOR.has(source.tier) && source.author && surname(source.author)) ||
    shortPublisher(source.publisher);
  return CITED_BY_AUTHOR.has(source.tier) && year ? `${name} ${year}` : name;
}

/** The first author's surname, from "Alster TS, Graham PM", "Glynis Ablon" or "study by El-Domyati M et al.". */
function surname(author: string): string | null {
  const first = author
    .replace(/^study by /, '')
    .replace(/ et al\.?$/, '')
    .split(/[,;(]/)[0]
    ?.trim();
  const parts = first?.split(' ') ?? [];
  const endsInInitials = /^[A-Z]{1,4}$/.test(parts.at(-1) ?? '');
  return (endsInInitials ? parts.slice(0, -1).join(' ') : parts.at(-1)) || null;
}

/** Without what stands in brackets or behind a comma: "Dermatologic Surgery (PubMed)" → "Dermatologic Surgery". */
const shortPublisher = (publisher: string): string =>
  publisher.split(/ \(|, /)[0]?.trim() || publisher;
