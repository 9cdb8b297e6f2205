import { expect, test } from 'vitest';
import { classNames } from '../../../scripts/build/class-names.ts';

test('names a class after its file and itself', () => {
  const nameOf = classNames();
  expect(nameOf('list', '/components/panel/essentials.module.css')).toBe('essentials-list');
  expect(nameOf('item', '/components/panel/essentials.module.css?used')).toBe('essentials-item');
});

test('two files of one name do not share their classes unnoticed', () => {
  const nameOf = classNames();
  nameOf('list', '/components/panel/rows.module.css');
  expect(() => nameOf('list', '/components/popup/rows.module.css')).toThrow('rows');
});
