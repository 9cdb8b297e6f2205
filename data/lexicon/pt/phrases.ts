/** Phrases by what they are in English; see `Glossary`. */
export const PHRASES = `
how many sessions: quantas sessoes
`;
