/** How an answer is written down: as plain text, or as Markdown. */
export interface Markup {
  /** Text that is to be read as it is. */
  readonly text: (text: string) => string;
  readonly title: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  /** A source's name where it is cited: "Alster 2018 [3]". */
  readonly citation: (name: string, number: number, url: string) => string;
  /** A source's line in the list: its title with the address, and what is known of it. */
  readonly source: (number: number, title: string, about: string, url: string) => string;
  /** Between two paragraphs. */
  readonly gap: string;
}

export const PLAIN: Markup = {
  text: (text) => text,
  title: (text) => text,
  strong: (text) => text,
  quiet: (text) => text,
  citation: (name, number) => `${name} [${number}]`,
  source: (number, title, about, url) => `[${number}] ${title} ${about} ${url}`,
  gap: '\n',
};

/** CommonMark. A citation's number links to the source, and so does its title in the list. */
export const MARKDOWN: Markup = {
  text: escapeMarkdown,
  title: (text) => `## ${text}`,
  strong: (text) => `**${text}**`,
  quiet: (text) => `*${text}*`,
  citation: (name, number, url) => `${escapeMarkdown(name)} [[${number}]](${target(url)})`,
  source: (number, title, about, url) =>
    `${number}. [${escapeMarkdown(title)}](${target(url)}) ${escapeMarkdown(about)}`,
  gap: '\n\n',
};

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&');
}

/** An address with spaces or brackets would end too early. */
const target = (url: string): string => (/[()\s<>]/.test(url) ? `<${encodeSpaces(url)}>` : url);

const encodeSpaces = (url: string): string =>
  url.replaceAll(/[\s<>]/g, (character) => encodeURIComponent(character));
