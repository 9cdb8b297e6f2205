import { Component, type ReactNode } from 'react';
import frame from './frame.module.css';
import { useWords } from './words.tsx';

/** Shows friendly words where a view fails, and lets the reader try again, rather than an empty panel. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }> {
  override state = { failed: false, tries: 0 };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failure onRetry={() => this.retry()} />;
  }

  /** What could not be fetched once stays so for the life of the page, so a second try begins with a new one. */
  private retry() {
    const { tries } = this.state;
    if (tries > 0) window.location.reload();
    else this.setState({ failed: false, tries: tries + 1 });
  }
}

function Failure({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords();
  return (
    <div role="alert" className={frame.notice}>
      <Mark />
      <h1>{words.t('errors.title')}</h1>
      <p>{words.t('errors.text')}</p>
      <button type="button" className={frame.button} onClick={onRetry}>
        {words.t('errors.retry')}
      </button>
    </div>
  );
}

function Mark() {
  return (
    <svg className={frame.noticeMark} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 4 3 20h18Zm0 6v5m0 2.5v.5" />
    </svg>
  );
}
