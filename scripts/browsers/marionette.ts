import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A client for Marionette, the protocol Firefox brings along for driving itself.
 * Its "chrome" context reaches what WebDriver BiDi cannot yet: the toolbar, the sidebar, an extension's own pages.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export interface Marionette {
  /** Sends one command; rejects with Firefox's own words. */
  readonly send: (command: string, parameters?: object) => Promise<unknown>;
  readonly disconnect: () => void;
}

class MarionetteError extends Error {
  override name = 'MarionetteError';
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}
type Answer = [
  type: 1,
  id: number,
  error: { error: string; message: string } | null,
  result: unknown,
];

/** Messages are `length:json`, the length in bytes. Calls back for each whole one. */
export function messageReader(onMessage: (message: unknown) => void): (chunk: Buffer) => void {
  let buffer = Buffer.alloc(0);
  return (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(buffer.subarray(0, colon));
      if (buffer.length < end) return;
      const message: unknown = JSON.parse(buffer.toString('utf8', colon + 1, end));
      buffer = buffer.subarray(end);
      onMessage(message);
    }
  };
}

/** Connects to the Firefox that runs on this profile, as soon as it listens. */
export async function connectMarionette(profile: string, patience = 60_000): Promise<Marionette> {
  const socket = await openSocket(await activePort(profile, patience));
  const waiting = new Map<number, Waiting>();
  const fail = (why: string) => {
    for (const { reject } of waiting.values()) reject(new MarionetteError(why));
    waiting.clear();
  };
  const greeted = new Promise<void>((resolve) => {
    socket.on(
      'data',
      messageReader((message) => {
        if (!Array.isArray(message)) return resolve();
        const [, id, error, result] = message as Answer;
        const call = waiting.get(id);
        waiting.delete(id);
        if (error) call?.reject(new MarionetteError(`${error.error}: ${error.message}`));
        else call?.resolve(result);
      }),
    );
  });
  socket.on('error', (error) => fail(error.message));
  socket.on('close', () => fail('Firefox closed the connection'));
  await greeted;

  let lastId = 0;
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        if (!socket.writable) return reject(new MarionetteError('Firefox has gone'));
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        const message = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    disconnect: () => socket.destroy(),
  };
}

/** Firefox picks a free port itself and writes it into its profile. */
async function activePort(profile: string, patience: number): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
  }
  throw new MarionetteError(`Firefox did not start within ${patience / 1000} seconds`);
}

async function openSocket(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}
