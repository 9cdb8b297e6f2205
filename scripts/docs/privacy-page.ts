import { PRIVACY_PARTS } from '../../core/wording/privacy.ts';
import type { Words } from '../../core/wording/words.ts';

/** docs/privacy.md: the policy as the extension shows it, so that the two can't part ways. */
export function privacyPage({ t }: Words): string {
  const parts = PRIVACY_PARTS.map(
    (part) => `## ${t(`privacy.${part}_title`)}\n\n${t(`privacy.${part}_text`)}\n`,
  );
  return [
    `# ${t('privacy.title')}\n`,
    `${t('privacy.lead')}\n`,
    ...parts,
    'Each of these sentences has a test that fails when it stops being true: [security.md](security.md) lists them. The same\npage is part of the extension, in five languages: Settings, “Privacy”.\n',
    '<!-- Written from locales/en.yml by `npm run docs:privacy`. -->\n',
  ].join('\n');
}
