import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../core/detect/title.ts';

describe('subjectOf', () => {
  it.each([
    ['Sunscreen tips | Dr. Pen', 'drpen.co', 'Sunscreen tips'],
    ['Sunscreen tips – Dr. Pen Australia', 'www.drpen.com.au', 'Sunscreen tips'],
    ['Microneedling | Harbour Skin', 'harbourskin.example', 'Microneedling'],
    ['Aftercare - Microneedling - Harbour Skin', 'harbourskin.example', 'Aftercare\nMicroneedling'],
    ['Dr. Pen', 'drpen.co', 'Dr. Pen'],
    ['Before-and-after: my year', 'a.example', 'Before-and-after: my year'],
    ['', 'a.example', ''],
  ])('takes “%s” on %s for “%s”', (title, host, subject) => {
    expect(subjectOf(title, host)).toBe(subject);
  });
});
