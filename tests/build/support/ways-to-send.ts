import { parseAst, Visitor } from 'vite';

/** One place in built code from which something could be sent or loaded. */
export interface Finding {
  readonly way: string;
  /** The code around it. */
  readonly code: string;
}

/** Whatever has one of these names in it can reach out: as a variable, a property or a text. */
const NAMES = new Set(
  `fetch fetchLater XMLHttpRequest WebSocket WebSocketStream EventSource sendBeacon
  RTCPeerConnection webkitRTCPeerConnection RTCDataChannel WebTransport
  importScripts Worker SharedWorker serviceWorker addModule Image Audio FontFace
  PresentationRequest PaymentRequest sendNativeMessage connectNative setUninstallURL
  webRequest downloads launchWebAuthFlow requestSubmit formAction eval
  prefetch preload preconnect dns-prefetch prerender speculationrules ping`
    .split(/\s+/)
    .filter(Boolean),
);
/** Elements that load or send what an attribute of theirs names. */
const LOADING = new Set(
  'img picture source iframe frame fencedframe script link form object embed video audio track base'.split(
    ' ',
  ),
);
const MAKERS = new Set(['createElement', 'createElementNS', 'jsx', 'jsxs', 'jsxDEV']);
/** Properties that load or leave as soon as they are set. */
const ADDRESSES = new Set(['href', 'src', 'srcset', 'srcdoc', 'action', 'location', 'cssText']);
/** `browser.tabs.create({ url })` and the like. */
const OPENERS = new Set([
  'tabs.create',
  'tabs.update',
  'windows.create',
  'location.assign',
  'location.replace',
  'window.open',
]);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly value?: unknown;
  readonly computed?: boolean;
  readonly object?: Node;
  readonly property?: Node;
  readonly callee?: Node;
  readonly left?: Node;
  readonly source?: Node;
  readonly arguments?: readonly Node[];
  readonly expression?: Node;
  readonly expressions?: readonly Node[];
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
}

/** The text of a literal or of a template without parts; null for anything else. */
function textOf(node: Node | undefined): string | null {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node?.type !== 'TemplateLiteral' || node.quasis?.length !== 1) return null;
  return node.quasis[0]?.value.cooked ?? null;
}
/** What `(0, a.name)` calls. */
function bare(node: Node | undefined): Node | undefined {
  if (node?.type === 'ParenthesizedExpression') return bare(node.expression);
  return node?.type === 'SequenceExpression' ? bare(node.expressions?.at(-1)) : node;
}
/** The last name of `name`, `a.name` or `a["name"]`. */
const nameOf = (node: Node | undefined): string | null =>
  node?.type === 'MemberExpression'
    ? node.computed
      ? textOf(node.property)
      : (node.property?.name ?? null)
    : (node?.name ?? null);

/** Finds every way to send or load anything that the code of one file holds. */
export function waysToSendIn(code: string): Finding[] {
  const findings: Finding[] = [];
  const found = (way: string, { start, end }: Node) =>
    findings.push({ way, code: code.slice(Math.max(0, start - 60), end + 40) });

  const onText = (node: Node) => {
    const text = textOf(node);
    if (text === null) return;
    if (NAMES.has(text)) found(text, node);
    const address = /^(?:(?:https?|wss?|ftp):)?\/\/([^/\s]+\.[^/\s]+)/i.exec(text);
    if (address) found(`address ${address[1]}`, node);
  };
  const onCall = (node: Node) => {
    const callee = bare(node.callee);
    const name = nameOf(callee);
    const made = textOf(node.arguments?.find((each) => textOf(each) !== null));
    if (name && MAKERS.has(name) && made && LOADING.has(made)) found(`<${made}>`, node);
    const owner = nameOf(callee?.object);
    if (OPENERS.has(`${owner}.${name}`)) found(`${owner}.${name}()`, node);
    if (name === 'submit') found('submit()', node);
    if (callee?.type === 'Identifier' && name === 'open') found('window.open()', node);
    if (callee?.type === 'Identifier' && name === 'Function') found('Function()', node);
  };

  const onName = (node: Node) => {
    if (NAMES.has(node.name ?? '')) found(node.name ?? '', node);
  };
  const onAssignment = (node: Node) => {
    const name = nameOf(node.left);
    if (name && ADDRESSES.has(name)) found(`.${name} =`, node);
  };
  const onImport = (node: Node) => {
    // A file of the same build may be imported late; nothing that is put together at run time.
    const source = textOf(node.source);
    if (source === null || !/^\.{0,2}\/(?!\/)/.test(source)) found('import()', node);
  };

  new Visitor({
    Identifier: onName,
    Literal: onText,
    TemplateLiteral: onText,
    CallExpression: onCall,
    NewExpression: onCall,
    AssignmentExpression: onAssignment,
    ImportExpression: onImport,
  } as never).visit(parseAst(code));
  return findings;
}

/** Finds what a style sheet would load: anything but a part of itself. */
export const loadsInStyles = (css: string): string[] =>
  [...css.matchAll(/@import[^;]*|url\(\s*(?!["']?(?:data:|#))[^)]*\)|image-set\([^)]*\)/gi)].map(
    ([found]) => found,
  );
