import * as fc from 'fast-check';

const TAGS = 'div p span b br ul li h2 button table tr td nav form a section'.split(' ');

const text = fc.string({
  unit: fc.constantFrom('a', '4', ' ', '  ', '\n', '\t', '\u00a0', '–'),
  maxLength: 8,
});

const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc
    .array(
      fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        text,
        fc
          .tuple(fc.constantFrom(...TAGS), fc.constantFrom('', ' class="menu x"'), tie('markup'))
          .map(([tag, mark, inner]) =>
            tag === 'br' ? '<br>' : `<${tag}${mark}>${inner}</${tag}>`,
          ),
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('')),
}));

/** Markup of any elements in each other, tables, line breaks, menus and odd white space among them. */
export const anyMarkup: fc.Arbitrary<string> = markup;
