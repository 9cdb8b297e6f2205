import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CheckScreen } from '../../components/panel/check-screen.tsx';
import { smallFacts } from '../support/small-facts.ts';
import { show } from './show.tsx';

afterEach(cleanup);

const FACTS = smallFacts(['a', 'b', 'c'].map((source) => ({ source, min: 3, max: 6 })));

function check(text: string) {
  const onBack = vi.fn();
  return { ...show(<CheckScreen text={text} onBack={onBack} />, FACTS), onBack };
}

describe('a selected text', () => {
  test('is shown, and each of its claims held against the sources, the fact first', () => {
    check('You will need 12 sessions. Others need 3 to 6 sessions.');
    expect(screen.getByText('2 claims')).toBeTruthy();
    const [outside, usual] = screen.getAllByRole('listitem');
    expect(outside?.textContent).toContain('More');
    expect(within(outside as HTMLElement).getByRole('link').textContent).toBe(
      'Most sources: 3–6 sessions',
    );
    expect(outside?.textContent).toContain('This text says: 12 sessions.');
    expect(usual?.textContent).toContain('Usual');
    expect(screen.getByText(/^You will need 12 sessions/).tagName).toBe('BLOCKQUOTE');
  });

  test('has nothing to show on the page', () => {
    check('You will need 12 sessions.');
    expect(screen.queryByRole('button', { name: /Show on page/ })).toBeNull();
  });

  test('without a claim can be asked as a question', () => {
    check('It is lovely');
    expect(screen.getByText(/No figure or promise/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ask it as a question' }).getAttribute('href')).toBe(
      '#/ask?q=It%20is%20lovely',
    );
  });

  test('takes the focus, and leads back', async () => {
    const { user, onBack } = check('You will need 12 sessions.');
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { name: 'The text you selected' }),
    );
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(onBack).toHaveBeenCalledOnce();
  });
});
