import type { checkbox, input, select } from '@inquirer/prompts';
import * as v from 'valibot';
import { messageKey, type Words } from '../../core/wording/words.ts';
import { BACKINGS } from '../../data/checklist.ts';
import { type SourceFile, SourceFileSchema } from '../../data/schema.ts';
import { CONFLICTS_OF_INTEREST, TIERS } from '../../data/tiers.ts';
import { TOPICS, type TopicId } from '../../data/topics.ts';
import { draftSource } from './draft.ts';

/** The three kinds of question that are asked; the library's in use, stand-ins in tests. */
export interface Prompts {
  readonly input: typeof input;
  readonly select: typeof select;
  readonly checkbox: typeof checkbox;
}

type Field = keyof typeof SourceFileSchema.entries;

/** `true`, or what is wrong with the answer, in the words of the fact set's own rules. */
function judge(field: Field, answer: unknown): true | string {
  const result = v.safeParse(SourceFileSchema.entries[field], answer);
  return result.success || result.issues[0].message;
}

const orNull = (answer: string): string | null => (answer.trim() === '' ? null : answer.trim());

/** A list stands whole on a screen of the usual height, so that nobody takes its first lines for all. */
const LINES = 16;

/** Asks for what a source's file needs first, and returns it with one empty claim for each topic chosen. */
export async function askSource(
  { input, select, checkbox }: Prompts,
  taken: (id: string) => boolean,
  today: string,
  { t }: Words,
): Promise<SourceFile> {
  const text = (message: string, field: Field) =>
    input({ message, validate: (answer) => judge(field, answer.trim()) });
  const maybe = (message: string, field: Field) =>
    input({
      message: `${message} (empty if not given)`,
      validate: (answer) => judge(field, orNull(answer)),
    });
  const choice = <const T extends string | null>(
    message: string,
    values: readonly T[],
    tell: (value: T) => string,
  ) =>
    select<T>({
      message,
      pageSize: LINES,
      choices: values.map((value) => ({ value, name: tell(value) })),
    });

  const url = await text('Address of the page:', 'url');
  const title = await text('Its title:', 'title');
  const publisher = await text('Who publishes it:', 'publisher');
  const id = await input({
    message: 'A short name for its file:',
    default: suggestId(publisher),
    validate: (answer) =>
      taken(answer) ? 'There is a source of that name already.' : judge('id', answer),
  });
  const author = orNull(await maybe('Author', 'author'));
  const published = orNull(
    await maybe('When it came out: 2024, 2024-05 or 2024-05-01', 'published'),
  );
  const tier = await choice('What kind of source it is:', TIERS, (each) =>
    t(`tiers.${messageKey(each)}`),
  );
  const interest = await choice('Who benefits:', CONFLICTS_OF_INTEREST, (each) =>
    t(`interests.${messageKey(each)}`),
  );
  const backing = await choice('Where its money comes from:', [...BACKINGS, null], (each) =>
    t(`backing.${each === null ? 'not_known' : messageKey(each)}`),
  );
  const retrieved = await input({
    message: 'How you got to read it:',
    default: 'the page itself',
    validate: (answer) => judge('retrieved_from', answer.trim()),
  });
  const topics = await checkbox<TopicId>({
    message: 'What it speaks of:',
    pageSize: LINES,
    choices: TOPICS.map(({ id }) => ({ value: id, name: t(`topics.${messageKey(id)}.question`) })),
    required: true,
  });
  return {
    ...draftSource(id, url.trim(), topics, today),
    ...{ title: title.trim(), publisher: publisher.trim(), author, published },
    ...{ retrieved_from: retrieved.trim(), tier, conflict_of_interest: interest, backing },
  };
}

/** "St Mary's Hospital" → "st-marys-hospital". */
export const suggestId = (publisher: string): string =>
  publisher
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/['’\p{M}]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
