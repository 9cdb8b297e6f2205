import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../components/frame/error-boundary.tsx';
import { show } from './show.tsx';

beforeEach(() => {
  // React tells every caught error.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Shaky({ isBroken }: { readonly isBroken: () => boolean }) {
  if (isBroken()) throw new Error('broken');
  return <p>All is well.</p>;
}

test('a view that fails says so and is back at a press once it works', async () => {
  let broken = true;
  const { user } = show(
    <ErrorBoundary>
      <Shaky isBroken={() => broken} />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Something went wrong');
  broken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('All is well.')).toBeTruthy();
});

test('one that fails again begins anew, for what was not fetched once never is in the same page', async () => {
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => {});
  const { user } = show(
    <ErrorBoundary>
      <Shaky isBroken={() => true} />
    </ErrorBoundary>,
  );
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(reload).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(reload).toHaveBeenCalledOnce();
});
