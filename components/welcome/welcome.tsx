import { DETECTION_MODES, type Preferences } from '../../core/preferences/preferences.ts';
import { messageKey } from '../../core/wording/words.ts';
import frame from '../frame/frame.module.css';
import { Wordmark } from '../frame/wordmark.tsx';
import { useWords } from '../frame/words.tsx';
import { Choice } from '../options/choice.tsx';
import { PrivacyLink } from '../privacy/privacy-link.tsx';
import styles from './welcome.module.css';

interface Props {
  readonly detection: Preferences['detection'];
  /** Set by the organisation: the reader can't choose. */
  readonly detectionFixed?: boolean;
  readonly onDetection: (detection: Preferences['detection']) => void;
  /** The keys that open the panel; null where none are set. */
  readonly keys: string | null;
  readonly onOpenPanel: () => void;
  /** The browser did not open the panel from here. */
  readonly panelFailed: boolean;
  readonly onOpenSettings: () => void;
}

/** The first page after installing: how to open it, what it sees, what it never does, and when it may look. */
export function Welcome(props: Props) {
  const words = useWords();
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <Wordmark />
        <h1 className={styles.title}>{words.t('welcome.title')}</h1>
        <p className={styles.lead}>{words.t('welcome.lead')}</p>
      </header>
      <section className={`${frame.card} ${styles.part}`} aria-labelledby="open">
        <h2 id="open">{words.t('welcome.open_title')}</h2>
        <ol className={styles.steps}>
          <li>{words.t('welcome.open_button')}</li>
          {props.keys && <li>{words.t('welcome.open_keys', [props.keys])}</li>}
          <li>{words.t('welcome.open_ask')}</li>
        </ol>
        <button type="button" className={frame.button} onClick={props.onOpenPanel}>
          {words.t('welcome.open_now')}
        </button>
        {props.panelFailed && <p role="alert">{words.t('popup.no_panel')}</p>}
      </section>
      <section className={`${frame.card} ${styles.part}`} aria-labelledby="sees">
        <h2 id="sees">{words.t('welcome.sees_title')}</h2>
        <p>{words.t('welcome.sees_text')}</p>
      </section>
      <section className={`${frame.card} ${styles.part}`} aria-labelledby="never">
        <h2 id="never">{words.t('welcome.never_title')}</h2>
        <ul className={styles.never}>
          {(['send', 'keep', 'touch'] as const).map((what) => (
            <li key={what}>
              <Cross />
              {words.t(`welcome.never_${what}`)}
            </li>
          ))}
        </ul>
      </section>
      <Choice
        title={words.t('welcome.choose_title')}
        fixed={props.detectionFixed ?? false}
        options={DETECTION_MODES.map((mode) => ({
          value: mode,
          label: words.t(`options.detection_${messageKey(mode)}`),
          hint: words.t(`options.detection_${messageKey(mode)}_hint`),
        }))}
        chosen={props.detection}
        onChoose={props.onDetection}
      />
      <p className={styles.after}>
        {words.t('welcome.choose_text')}{' '}
        <button type="button" className={frame.textButton} onClick={props.onOpenSettings}>
          {words.t('welcome.choose_link')}
        </button>
      </p>
      <p className={styles.disclaimer}>
        {words.t('disclaimer')} <PrivacyLink />
      </p>
    </main>
  );
}

function Cross() {
  return (
    <svg className={styles.cross} viewBox="0 0 12 12" aria-hidden="true">
      <path d="m3 3 6 6m0-6-6 6" />
    </svg>
  );
}
