import { cleanup, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { show } from './show.tsx';

afterEach(cleanup);

function showWelcome(props: Partial<ComponentProps<typeof Welcome>> = {}) {
  const handlers = { onDetection: vi.fn(), onOpenPanel: vi.fn(), onOpenSettings: vi.fn() };
  const shown = show(
    <Welcome detection="always" keys="Alt+Shift+M" panelFailed={false} {...handlers} {...props} />,
  );
  return { ...shown, ...handlers };
}

describe('the welcome page', () => {
  test('tells how to open it, what it sees and what it never does', () => {
    showWelcome();
    for (const name of ['How to open it', 'What it sees', 'What it never does']) {
      expect(screen.getByRole('region', { name })).toBeTruthy();
    }
    expect(screen.getByText('Or press Alt+Shift+M.')).toBeTruthy();
  });

  test('names no keys where none are set', () => {
    showWelcome({ keys: null });
    expect(screen.queryByText(/Or press/)).toBeNull();
  });

  test('lets the reader choose at once that pages are read only when clicked', async () => {
    const { user, onDetection } = showWelcome();
    await user.click(screen.getByRole('radio', { name: /^Only when I click/ }));
    expect(onDetection).toHaveBeenCalledWith('on-click');
  });

  test('is used with the keyboard alone: open, choose, go to the settings', async () => {
    const { user, onOpenPanel, onDetection, onOpenSettings } = showWelcome();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onOpenPanel).toHaveBeenCalledOnce();
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(onDetection).toHaveBeenCalledWith('on-click');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onOpenSettings).toHaveBeenCalledOnce();
  });

  test('says so where the browser does not open the panel from here', () => {
    showWelcome({ panelFailed: true });
    expect(screen.getByRole('alert').textContent).toContain('could not be opened');
  });
});
