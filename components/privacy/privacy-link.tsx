import { useWords } from '../frame/words.tsx';

/** Opens the privacy policy that comes with the extension, in a tab of its own. */
export function PrivacyLink() {
  const { t } = useWords();
  return (
    <a href="/privacy.html" target="_blank" rel="noreferrer">
      {t('privacy.title')}
    </a>
  );
}
