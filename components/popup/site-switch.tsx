import { useWords } from '../frame/words.tsx';
import styles from './site-switch.module.css';

interface Props {
  readonly on: boolean;
  /** Set by the organisation: to be seen, and not to be changed. */
  readonly fixed: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Leaves the site of this page alone, or has it read again. */
export function SiteSwitch({ on, fixed, onChange }: Props) {
  const words = useWords();
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself
        role="switch"
        className={styles.switch}
        checked={on}
        disabled={fixed}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        {words.t('popup.leave_alone')}
        {fixed && <span className={styles.fixed}> · {words.t('managed.title')}</span>}
      </span>
    </label>
  );
}
