// An endpoint on a port of this machine, for the tests of a file.
import { once as event } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { openOnce } from '../../../src/discord/http/once.ts';
import { createEndpoint } from '../../../src/discord/http/server.ts';
import { openVerification } from '../../../src/discord/http/signature.ts';
import { Endpoint } from '../../../src/playground/server/store/endpoint.ts';

type Options = Parameters<typeof createEndpoint>[0];

/** Serves it from the first test to the last, and gives who signs requests to it, and its port once it is served. */
export function openEndpoint(options: Pick<Options, 'problems' | 'isClosed' | 'take'>) {
  const discord = new Endpoint();
  const server = createEndpoint({
    verify: openVerification(discord.publicKey),
    once: openOnce(),
    ...options,
  });
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await event(server, 'listening');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { discord, port: (): number => (server.address() as AddressInfo).port };
}
