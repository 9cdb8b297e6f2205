declare module 'virtual:answers' {
  const packed: import('./answers.ts').PackedAnswers;
  export default packed;
}
