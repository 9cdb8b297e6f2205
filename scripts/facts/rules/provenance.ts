import type { Backing } from '../../../data/checklist.ts';
import type { SourceFile } from '../../../data/schema.ts';
import type { Tier } from '../../../data/tiers.ts';
import type { FactFile, Finding, Rule } from '../problem.ts';

type Interest = SourceFile['conflict_of_interest'];

/** Who earns by the treatment whatever the page says of itself; docs/decisions/interests.md has the reasons. */
const ALWAYS_SELLS: Partial<Record<Tier, string>> = {
  clinic: 'A clinic earns by the treatment',
  'device-maker': 'A device-maker earns by the treatment',
  'professional-society': 'A professional society speaks for those who earn by the treatment',
};

/** Where the money comes from settles what the interest is. */
const INTEREST_OF: Readonly<Record<Backing, Interest>> = {
  sessions: 'sells the treatment',
  devices: 'sells the treatment',
  members: 'sells the treatment',
  'product-links': 'affiliate links',
  'public-body': 'none stated',
  unfunded: 'none stated',
};

function whoBenefits({ source }: FactFile): Finding[] {
  const reason = ALWAYS_SELLS[source.tier];
  if (!reason || source.conflict_of_interest === 'sells the treatment') return [];
  return [
    {
      message: `${reason}: set conflict_of_interest to "sells the treatment". If it does not, choose another tier, or list the exception in data/rule-exceptions.json.`,
      about: source.conflict_of_interest,
    },
  ];
}

function whoPays({ source }: FactFile): Finding[] {
  const { backing, conflict_of_interest: interest, checklist } = source;
  if (backing === null) return [];
  const findings: Finding[] = [];
  if (INTEREST_OF[backing] !== interest) {
    findings.push({
      message: `Backing "${backing}" goes with conflict_of_interest "${INTEREST_OF[backing]}", not "${interest}". Correct one of the two.`,
      about: backing,
    });
  }
  if (backing === 'unfunded' && checklist.funding !== true) {
    findings.push({
      message:
        'It says that nobody paid for it, so it says who paid: set funding to true in the checklist.',
    });
  }
  return findings;
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
      [whoBenefits, whoPays, dates, link]
        .flatMap((look) => look(file))
        .map((finding) => ({ file: file.name, rule: 'provenance', ...finding })),
    ),
};
