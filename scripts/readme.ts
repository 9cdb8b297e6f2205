/** Puts the newest figures into README.md: npm run docs:readme */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readmeBlocks, withBlocks } from './docs/readme-tables.ts';

const README = join(import.meta.dirname, '../README.md');
writeFileSync(README, withBlocks(readFileSync(README, 'utf8'), readmeBlocks()));
console.log('README.md');
