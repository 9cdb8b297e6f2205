import type { Target } from '../../../scripts/start/build.ts';

/** A way to send or load that built code may hold, how often it does, and why nothing leaves by it. */
export interface KnownWay {
  readonly way: string;
  readonly times: number;
  /** Where only one of the builds holds it. */
  readonly only?: Target;
  readonly why: string;
}

const POLYFILL =
  'webextension-polyfill names every function of the browser’s interface; without the permission there is none. Firefox has no use for it.';
const REACT_FORMS = 'react-dom handles forms; the policy forbids them to be sent (form-action).';
const REACT_LOADS =
  'react-dom can hoist scripts, styles and hints that a component renders; none renders any, and the policy stops them. The bundler loads the styles of the build’s own parts.';

/** Whatever else is found fails the build’s tests until it is listed here with its reason. */
export const KNOWN_WAYS: readonly KnownWay[] = [
  {
    way: 'tabs.create()',
    times: 4,
    why: 'Opens the welcome page, the browser’s page for keys, and own pages: for an answer from the address bar, and for printing.',
  },
  { way: 'tabs.update()', times: 1, why: 'Shows an own page for an answer from the address bar.' },
  { way: 'eval', times: 1, only: 'chrome', why: POLYFILL },
  { way: 'downloads', times: 1, only: 'chrome', why: POLYFILL },
  { way: 'launchWebAuthFlow', times: 1, only: 'chrome', why: POLYFILL },
  { way: 'sendNativeMessage', times: 1, only: 'chrome', why: POLYFILL },
  { way: 'setUninstallURL', times: 1, only: 'chrome', why: POLYFILL },
  { way: 'webRequest', times: 1, only: 'chrome', why: POLYFILL },
  {
    way: 'requestSubmit',
    times: 5,
    why: 'Base UI’s combobox can submit a form it stands in; ours stands in none, and the policy forbids forms.',
  },
  { way: 'formAction', times: 6, why: REACT_FORMS },
  {
    way: '<form>',
    times: 3,
    why: 'Adds a site to those left alone, a session or a figure of the plan on Enter; none has an action, and the policy forbids forms to be sent.',
  },
  { way: '<img>', times: 1, why: 'Base UI can render a picture; none of ours is one.' },
  { way: '.action =', times: 2, why: 'A field of react-dom’s own records, not of a form.' },
  { way: '.src =', times: 1, why: 'react-dom shows a picture again that is in the page already.' },
  {
    way: '.srcset =',
    times: 1,
    why: 'react-dom shows a picture again that is in the page already.',
  },
  {
    way: '.href =',
    times: 2,
    why: 'The link that saves a plan as a file leads to a Blob in memory; the bundler’s leads to the build’s own parts, loaded late.',
  },
  { way: '<link>', times: 9, why: REACT_LOADS },
  { way: '<script>', times: 3, why: REACT_LOADS },
  { way: 'preload', times: 8, why: REACT_LOADS },
  { way: 'preconnect', times: 2, why: REACT_LOADS },
  { way: 'dns-prefetch', times: 1, why: REACT_LOADS },
];

/** Hosts that built code may name outside of the facts, whose sources are opened by a click. */
export const KNOWN_HOSTS: readonly { readonly host: string; readonly why: string }[] = [
  { host: 'www.w3.org', why: 'Names of markup languages, which are never loaded.' },
  { host: 'react.dev', why: 'Part of the text of an error.' },
  { host: 'base-ui.com', why: 'Part of the text of an error.' },
];
