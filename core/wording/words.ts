import type { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure.d.ts';

/** What wording needs to know of a language: its messages (locales/) and its BCP 47 tag for Intl. */
export interface Words {
  readonly t: ReturnType<typeof createI18n<GeneratedI18nStructure>>['t'];
  readonly locale: string;
}

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : S extends `${infer Head} ${infer Tail}`
    ? `${Head}_${Underscored<Tail>}`
    : S;

/** The part of a message key that stands for an id: message names may hold neither hyphens nor spaces. */
export const messageKey = <const Id extends string>(id: Id): Underscored<Id> =>
  id.replaceAll(/[- ]/g, '_') as Underscored<Id>;
