import type { Marionette } from '../../../scripts/browsers/marionette.ts';
import type { EmulatedMedia, Key, Surface } from './session.ts';

/** WebDriver's own signs for keys. */
const KEYS: Readonly<Record<Key | 'Shift' | 'Alt', string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Alt: '\uE00A',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  Space: ' ',
};
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

type Outcome<Result> = { readonly value: Result } | { readonly problem: string };

/**
 * The browser window of Firefox, driven from its own ("chrome") context. Documents in other processes, which is
 * where an extension's pages live, are reached through the actor that Marionette itself uses for pages.
 */
export class FirefoxWindow {
  readonly #marionette: Marionette;

  constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  async goto(url: string): Promise<void> {
    await this.#in('content', 'WebDriver:Navigate', { url });
  }

  /** Runs the body of an async function in the browser window, with `args`. */
  async chrome<Result>(body: string, ...args: unknown[]): Promise<Result> {
    const script = `
      const [args, done] = arguments;
      (async () => { ${body} })().then(
        (value) => done({ value }),
        (error) => done({ problem: String(error) }),
      );`;
    const answer = await this.#in('chrome', 'WebDriver:ExecuteAsyncScript', {
      script,
      args: [args],
    });
    const outcome = (answer as { value: Outcome<Result> }).value;
    if ('problem' in outcome) throw new Error(outcome.problem);
    return outcome.value;
  }

  /** Clicks something in the browser window itself, such as a toolbar button. */
  async clickChrome(selector: string): Promise<void> {
    const found = await this.#in('chrome', 'WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    const element = (found as { value: Record<string, string> }).value;
    await this.#in('chrome', 'WebDriver:ElementClick', { id: element[ELEMENT] });
  }

  /** The document shown in a `<browser>` element, given as an expression of the browser window. */
  surface(browser: string): Surface {
    const run = <Result>(script: string, args: unknown[]): Promise<Result> =>
      this.chrome(
        `const actor = ${browser}.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
         return actor.executeScript(args[0], args[1], { timeout: 30_000 });`,
        script,
        args,
      );
    const emulate = (media: EmulatedMedia): Promise<void> =>
      this.chrome(
        `const context = ${browser}.browsingContext.top;
         context.prefersColorSchemeOverride = args[0];
         context.forcedColorsOverride = args[1];
         context.mediumOverride = args[2];
         Services.prefs.setIntPref('ui.prefersReducedMotion', args[3]);`,
        media.scheme ?? 'none',
        media.forcedColors ? 'active' : 'none',
        media.print ? 'print' : '',
        media.reducedMotion ? 1 : 0,
      );
    return {
      evaluate: (fn, ...args) => run(`return (${fn})(...arguments)`, args),
      evaluateText: (expression) => run(`return ${expression}`, []),
      clickAt: async (x, y) => {
        const [left, top] = await this.chrome<[number, number]>(
          `const inside = ${browser}.getBoundingClientRect();
           const around = ${browser}.ownerDocument.defaultView.browsingContext.embedderElement?.getBoundingClientRect();
           return [inside.x + (around?.x ?? 0), inside.y + (around?.y ?? 0)];`,
        );
        await this.#perform('pointer', [
          { type: 'pointerMove', x: Math.round(left + x), y: Math.round(top + y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ]);
      },
      type: (text) => this.#type(text),
      pressEscape: () => this.#type(KEYS.Escape),
      press: (key, shift) => this.#press(KEYS[key], shift && KEYS[shift]),
      preferColors: (scheme) => emulate({ scheme }),
      emulate,
      resize: (width, height) =>
        this.chrome(
          `const { style } = ${browser};
           for (const [side, length] of [['width', args[0]], ['height', args[1]]]) {
             for (const least of ['', 'min-', 'max-']) style.setProperty(least + side, length + 'px', 'important');
           }`,
          width,
          height,
        ),
      screenshot: async () =>
        Buffer.from(
          await this.chrome<string>(
            `const actor = ${browser}.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
             return actor.takeScreenshot(null, 0, false, false);`,
          ),
          'base64',
        ),
    };
  }

  /** Presses a letter with other keys held down, wherever the focus is: the browser's own keys and the commands hear it. */
  async pressKeys(held: readonly ('Alt' | 'Shift')[], letter: string): Promise<void> {
    const hold = (type: string) => held.map((key) => ({ type, value: KEYS[key] }));
    const pressed = ['keyDown', 'keyUp'].map((type) => ({ type, value: letter }));
    await this.#perform('key', [...hold('keyDown'), ...pressed, ...hold('keyUp')]);
  }

  /** Keys go to whatever has the focus in the window. */
  #type(keys: string): Promise<void> {
    const presses = [...keys].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    return this.#perform('key', presses);
  }

  #press(key: string, held?: string): Promise<void> {
    const down = held ? [{ type: 'keyDown', value: held }] : [];
    const up = held ? [{ type: 'keyUp', value: held }] : [];
    const pressed = ['keyDown', 'keyUp'].map((type) => ({ type, value: key }));
    return this.#perform('key', [...down, ...pressed, ...up]);
  }

  async #perform(type: 'pointer' | 'key', actions: object[]): Promise<void> {
    const device = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    await this.#in('chrome', 'WebDriver:PerformActions', {
      actions: [{ type, id: type, ...device, actions }],
    });
  }

  async #in(context: 'chrome' | 'content', command: string, parameters: object): Promise<unknown> {
    await this.#marionette.send('Marionette:SetContext', { value: context });
    return this.#marionette.send(command, parameters);
  }
}
