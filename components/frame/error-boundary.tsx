import { Component, type ReactNode } from 'react';
import frame from './frame.module.css';
import { useWords } from './words.tsx';

/** Shows friendly words where a view fails, and lets the reader try again, rather than an empty panel. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failure onRetry={() => this.setState({ failed: false })} />;
  }
}

function Failure({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords();
  return (
    <main role="alert" className={frame.notice}>
      <h1>{words.t('errors.title')}</h1>
      <p>{words.t('errors.text')}</p>
      <button type="button" className={frame.button} onClick={onRetry}>
        {words.t('errors.retry')}
      </button>
    </main>
  );
}
