import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}
export interface StaticServer {
  /** Ends with a slash. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

/** What one path holds, or null where there is nothing. */
export type Lookup = (path: string) => Promise<{
  readonly body: string | Buffer;
  readonly type: string;
  readonly headers?: OutgoingHttpHeaders;
} | null>;

/** Serves on a free loopback port, and remembers every request. */
export async function serve(lookup: Lookup): Promise<StaticServer> {
  const requests: RecordedRequest[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push({ method: request.method ?? '', path, headers: request.headers });
    const found = await lookup(path);
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/plain',
      ...found?.headers,
    });
    response.end(found?.body ?? 'Not found');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Looks paths up in one folder, never outside it; a folder's page is its index.html. */
export function inFolder(folder: string): Lookup {
  const root = normalize(folder) + sep;
  return async (path) => {
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(root)) return null;
    const body = await readFile(file).catch(() => null);
    return body && { body, type: TYPES[extname(file)] ?? 'application/octet-stream' };
  };
}
