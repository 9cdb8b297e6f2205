import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface OutboundProxy {
  readonly port: number;
  /** Every request that tried to leave the machine since this was last asked, as `METHOD address`. */
  readonly takeAttempts: () => string[];
  readonly close: () => Promise<void>;
}

/**
 * A proxy that lets nothing through and writes everything down. Browsers are told to use it for every
 * address but loopback, so whatever an extension or a page sends out shows up here.
 */
export async function startOutboundProxy(): Promise<OutboundProxy> {
  const attempts: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    attempts.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    attempts.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Nothing leaves this machine\r\n\r\n');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    takeAttempts: () => attempts.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
