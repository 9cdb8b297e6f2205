import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Privacy } from '../../components/privacy/privacy.tsx';
import { PRIVACY_PARTS } from '../../core/wording/privacy.ts';
import { show } from './show.tsx';

afterEach(cleanup);

test('has one named part for each thing a reader wants to know', () => {
  show(<Privacy />);
  expect(screen.getByRole('heading', { level: 1, name: 'Privacy' })).toBeTruthy();
  expect(screen.getAllByRole('region')).toHaveLength(PRIVACY_PARTS.length);
  expect(screen.getByRole('region', { name: 'What it sends' }).textContent).toContain('Nothing.');
});
