declare module 'virtual:facts' {
  const facts: import('./facts.ts').Facts;
  export default facts;
}
