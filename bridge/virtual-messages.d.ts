/** Made from locales/ by scripts/locales/vite-plugin.ts. */
declare module 'virtual:messages/names' {
  /** The names of all messages; those that the background speaks with come first. */
  const names: readonly string[];
  export default names;
}

declare module 'virtual:messages/names/background' {
  const names: readonly string[];
  export default names;
}

declare module 'virtual:messages/background' {
  /** JSON of the texts the background speaks with, in the order of their names, by language. */
  const texts: Readonly<Record<import('../core/wording/language.ts').LanguageTag, string>>;
  export default texts;
}

declare module 'virtual:messages/*' {
  /** The texts of one language, in the order of `virtual:messages/names`. */
  const texts: readonly string[];
  export default texts;
}
