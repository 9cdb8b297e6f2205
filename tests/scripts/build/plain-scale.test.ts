import { scaleLinear } from 'd3-scale';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { plainScale } from '../../../scripts/build/plain-scale.ts';

async function built(plugins: readonly ReturnType<typeof plainScale>[]): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      ...plugins,
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? `export { scaleLinear } from 'd3-scale'` : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' } },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

test('a scale of numbers computes the same without what it has no use for, at half the size', async () => {
  const code = await built([plainScale()]);
  expect(code.length).toBeLessThan((await built([])).length / 2);
  const plain = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  for (const end of [0.5, 1, 7, 42, 365, 1234.5]) {
    const [own, library] = [plain.scaleLinear, scaleLinear].map((scale) =>
      scale([0, end], [0, 100]).clamp(true),
    );
    for (const at of [-1, 0, end / 3, end, end * 2]) expect(own(at)).toBe(library?.(at));
    expect(own.ticks(5)).toEqual(library?.ticks(5));
    expect(own.invert(50)).toBe(library?.invert(50));
  }
});
