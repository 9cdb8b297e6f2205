import { type ClaimInFile, claimsIn, type Rule } from '../problem.ts';

type Claim = ClaimInFile['claim'];

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What makes two claims of one source the same: one figure said twice, or one sentence said twice. */
function sameness({ topic, concern, condition, quantity, statement }: Claim): string {
  const figure =
    quantity !== null && (quantity.min !== null || quantity.max !== null)
      ? `${quantity.min} to ${quantity.max}`
      : plain(statement);
  return JSON.stringify([topic, concern, plain(condition ?? ''), figure]);
}

export const duplicates: Rule = {
  name: 'duplicates',
  description: 'A source says each thing once.',
  check: (files) =>
    files.flatMap((file) =>
      [...Map.groupBy(claimsIn([file]), ({ claim }) => sameness(claim)).values()].flatMap(
        ([first, ...again]) =>
          again.map(({ claim }) => ({
            file: file.name,
            claim: claim.id,
            rule: 'duplicates',
            message: `Says the same as "${first?.claim.id}". Keep one, and name both places in its locator.`,
          })),
      ),
    ),
};
