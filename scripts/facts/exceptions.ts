import type { RuleException } from '../../data/schema.ts';
import type { Problem } from './problem.ts';

export const EXCEPTIONS_FILE = 'rule-exceptions.json';

const placeOf = ({ file, claim }: Problem): string => {
  const source = file.replace(/\.json$/, '');
  return claim === undefined ? source : `${source}/${claim}`;
};

const allows = (exception: RuleException, problem: Problem): boolean =>
  exception.rule === problem.rule &&
  exception.where === placeOf(problem) &&
  exception.about === problem.about;

/**
 * Takes out the problems that a listed exception allows. An exception is for the very words it names, so it lapses
 * when they change; one that allows nothing is itself a problem.
 */
export function applyExceptions(
  problems: readonly Problem[],
  exceptions: readonly RuleException[],
): Problem[] {
  const remaining = problems.filter(
    (problem) => !exceptions.some((exception) => allows(exception, problem)),
  );
  const unused = exceptions.filter(
    (exception) => !problems.some((problem) => allows(exception, problem)),
  );
  return [
    ...remaining,
    ...unused.map(({ rule, where, about }) => ({
      file: EXCEPTIONS_FILE,
      rule: 'unused-exceptions',
      message: `${where}, ${rule}, "${about}": nothing breaks the rule there any more. Take the exception off the list.`,
    })),
  ];
}
