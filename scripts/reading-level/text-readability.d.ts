declare module 'text-readability' {
  const readability: {
    /** The Flesch–Kincaid grade: the year of a US school whose pupils follow the text. */
    readonly fleschKincaidGrade: (text: string) => number;
    readonly lexiconCount: (text: string) => number;
  };
  export default readability;
}
