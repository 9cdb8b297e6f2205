import type { ReactNode } from 'react';
import type { Diagnostics as Known } from '../../bridge/diagnostics.ts';
import { withManaged } from '../../core/preferences/managed.ts';
import {
  DETECTION_MODES,
  type Preferences,
  THEMES,
  TOOLBAR_BUTTONS,
} from '../../core/preferences/preferences.ts';
import { LANGUAGES, ownName } from '../../core/wording/language.ts';
import { messageKey } from '../../core/wording/words.ts';
import { MONEY_UNITS, type MoneyUnit } from '../../data/topics.ts';
import { useManaged } from '../frame/managed.tsx';
import { Wordmark } from '../frame/wordmark.tsx';
import { useWords } from '../frame/words.tsx';
import { PrivacyLink } from '../privacy/privacy-link.tsx';
import { Choice } from './choice.tsx';
import { Diagnostics } from './diagnostics.tsx';
import { ManagedNotes } from './managed-notes.tsx';
import styles from './options.module.css';
import { RecentQuestionsChoice } from './recent-questions-choice.tsx';
import { type ShortcutSettings, Shortcuts } from './shortcuts.tsx';
import { SitesLeftAlone } from './sites-left-alone.tsx';

interface Props {
  /** The reader's own, in force or not. */
  readonly preferences: Preferences;
  /** What is wrong with what is stored, where anything is. */
  readonly notes: ReactNode;
  /** What is stored, with the way to see, save and delete it. */
  readonly stored: ReactNode;
  readonly onSave: (change: Partial<Preferences>) => void;
  readonly shortcut: ShortcutSettings;
  /** Null where they can't be read, or not yet. */
  readonly diagnostics: Known | null;
}

/** The settings page: each choice is kept as soon as it is made. */
export function Options({ preferences, notes, stored, onSave, shortcut, diagnostics }: Props) {
  const words = useWords();
  const managed = useManaged();
  const { detection, theme, toolbarButton, language } = withManaged(preferences, managed);
  const isSet = (name: keyof Preferences) => name in managed.settings;
  return (
    <main className={styles.page}>
      <Wordmark />
      <h1 className={styles.title}>{words.t('options.title')}</h1>
      {notes}
      <ManagedNotes />
      <Choice
        title={words.t('options.detection')}
        fixed={isSet('detection')}
        options={DETECTION_MODES.map((mode) => ({
          value: mode,
          label: words.t(`options.detection_${messageKey(mode)}`),
          hint: words.t(`options.detection_${messageKey(mode)}_hint`),
        }))}
        chosen={detection}
        onChoose={(mode) => onSave({ detection: mode })}
      />
      <SitesLeftAlone
        sites={preferences.sitesLeftAlone}
        onChange={(sitesLeftAlone) => onSave({ sitesLeftAlone })}
      />
      <Choice
        title={words.t('options.language')}
        fixed={isSet('language')}
        options={LANGUAGES.map((value) =>
          value === 'system'
            ? { value, label: words.t('options.language_system') }
            : { value, label: ownName(value), lang: value },
        )}
        chosen={language}
        onChoose={(value) => onSave({ language: value })}
      />
      <Choice
        title={words.t('options.theme')}
        options={THEMES.map((value) => ({ value, label: words.t(`options.theme_${value}`) }))}
        chosen={theme}
        onChoose={(value) => onSave({ theme: value })}
      />
      <Choice
        title={words.t('options.currency')}
        note={words.t('options.currency_hint')}
        options={MONEY_UNITS.map((value) => ({ value, label: currencyName(value, words.locale) }))}
        chosen={preferences.currency}
        onChoose={(value) => onSave({ currency: value })}
      />
      <Choice
        title={words.t('options.button')}
        fixed={isSet('toolbarButton')}
        options={TOOLBAR_BUTTONS.map((value) => ({
          value,
          label: words.t(`options.button_${value}`),
        }))}
        chosen={toolbarButton}
        onChoose={(value) => onSave({ toolbarButton: value })}
      />
      <Shortcuts {...shortcut} />
      <RecentQuestionsChoice
        keep={preferences.keepQuestions}
        onChange={(keepQuestions) => onSave({ keepQuestions })}
      />
      {stored}
      {diagnostics && <Diagnostics known={diagnostics} />}
      <p>
        <PrivacyLink />
      </p>
    </main>
  );
}

/** "US Dollar (USD)" in the reader's language. */
function currencyName(unit: MoneyUnit, locale: string): string {
  const code = unit.toUpperCase();
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(code);
  return name && name !== code ? `${name} (${code})` : code;
}
