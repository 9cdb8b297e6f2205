import type { FactFile, Finding, Rule } from '../problem.ts';

const SELLERS: ReadonlySet<string> = new Set(['clinic', 'device-maker']);

function whoBenefits({ source }: FactFile): Finding[] {
  if (!SELLERS.has(source.tier) || source.conflict_of_interest === 'sells the treatment') return [];
  return [
    {
      message: `A ${source.tier} earns by the treatment: set conflict_of_interest to "sells the treatment". If it does not, choose another tier, or list the exception in data/rule-exceptions.json.`,
      about: source.conflict_of_interest,
    },
  ];
}

function dates({ source }: FactFile): Finding[] {
  // A year or a month is compared as far as it goes.
  const { published, checked_on: checked } = source;
  return published !== null && published > checked.slice(0, published.length)
    ? [{ message: `Published ${published}, yet checked on ${checked}. Correct one of the dates.` }]
    : [];
}

function link({ source }: FactFile): Finding[] {
  return /^https?:$/.test(new URL(source.url).protocol)
    ? []
    : [{ message: `The url is ${source.url}; give a web address a reader can open.` }];
}

/** Who says it, when, where it can be read, and what they earn by it. */
export const provenance: Rule = {
  name: 'provenance',
  description: 'Every source says honestly who benefits, when it was checked and where it stands.',
  check: (files) =>
    files.flatMap((file) =>
      [whoBenefits, dates, link]
        .flatMap((look) => look(file))
        .map((finding) => ({ file: file.name, rule: 'provenance', ...finding })),
    ),
};
