/** Made from locales/ by scripts/locales/vite-plugin.ts. */
declare module 'virtual:messages/background' {
  /** JSON of the messages the background speaks with, by language. */
  const messages: Readonly<Record<import('../core/wording/language.ts').LanguageTag, string>>;
  export default messages;
}

declare module 'virtual:messages/*' {
  const messages: import('../core/wording/translate.ts').Messages;
  export default messages;
}
