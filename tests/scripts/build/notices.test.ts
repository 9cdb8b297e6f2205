import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noticesOf } from '../../../scripts/build/notices.ts';

const library = (name: string) => join(import.meta.dirname, '../../../node_modules', name);

test('names who holds the rights, each licence once, and whose the words are', () => {
  const text = noticesOf(['react-dom', 'react', 'd3-scale', 'fuse.js'].map(library));
  expect(text).toMatch(/^react: Copyright .*Meta/m);
  expect(text).toMatch(/^react-dom: Copyright .*Meta/m);
  expect(text).toMatch(/^d3-scale: Copyright .*Bostock/m);
  expect(text).toMatch(/^fuse\.js: Copyright/m);
  expect(text.match(/Permission is hereby granted, free of charge/g)).toHaveLength(1);
  expect(text).toContain('apache.org/licenses/LICENSE-2.0');
  expect(text).toContain('Kevin Atkinson');
});

test('is the same whatever order the libraries are met in', () => {
  const [first, second] = [library('react'), library('valibot')];
  expect(noticesOf([first, second])).toBe(noticesOf([second, first]));
});
