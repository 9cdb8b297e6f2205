import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AroundEnglish, Condition, InEnglish } from '../../components/frame/in-english.tsx';
import { WordsProvider } from '../../components/frame/words.tsx';
import { nodeWords } from '../../scripts/words.ts';

async function show(locale: string, page: React.ReactNode) {
  return render(<WordsProvider value={await nodeWords(locale)}>{page}</WordsProvider>);
}

test('a source’s words are marked as English within a German sentence', async () => {
  const { container } = await show('de', <Condition condition="deep scars" />);
  expect(container.textContent).toBe('nur für: deep scars');
  expect(screen.getByText('deep scars').lang).toBe('en');
});

test('what stands behind them is not', async () => {
  const { container } = await show(
    'de',
    <AroundEnglish sentence={(slot) => `Amtlich: ${slot} (FDA)`} english="Take care." />,
  );
  expect(container.textContent).toBe('Amtlich: Take care. (FDA)');
  expect(screen.getByText('Take care.').lang).toBe('en');
});

test.each([
  ['es', '(en inglés)'],
  ['pt_BR', '(em inglês)'],
])('a note says so in %s', async (locale, note) => {
  const { container } = await show(locale, <InEnglish />);
  expect(container.textContent).toBe(note);
});

test('who reads English is told nothing', async () => {
  const { container } = await show('en', <InEnglish />);
  expect(container.textContent).toBe('');
});
