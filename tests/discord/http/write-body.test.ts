// A body as the response to a request, as it is seen by whoever sent that.
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { writeBody } from '../../../src/discord/http/write-body.ts';

let give: (response: ServerResponse) => void = () => {};
const server = createServer((_, response) => give(response)).listen(0, '127.0.0.1');
afterAll(() => void server.close().closeAllConnections());

const portOf = (): number => (server.address() as AddressInfo).port;
const next = (): Promise<ServerResponse> =>
  new Promise((resolve) => {
    give = resolve;
  });

test('it says how long it is, and is whole', async () => {
  const body = '{"content":"Größe ≥ 0"}';
  const arrived = next();
  const seen = fetch(`http://127.0.0.1:${portOf()}`);
  const response = await arrived;
  const written = writeBody(response, body);
  const { status, headers } = await seen;
  expect([status, headers.get('content-type'), headers.get('transfer-encoding')]).toEqual([
    200,
    'application/json',
    null,
  ]);
  expect(headers.get('content-length')).toBe(String(Buffer.byteLength(body)));
  expect(await (await seen).text()).toBe(body);
  expect(await written).toBe(true);
});

test('it tells where the connection has broken before all was handed over', async () => {
  const arrived = next();
  const socket = connect(portOf(), '127.0.0.1').on('error', () => {});
  // Nobody reads what comes: the system takes a part of it, and the rest waits.
  socket.pause().write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  const response = await arrived;
  const body = 'x'.repeat(50_000_000);
  const written = writeBody(response, body);
  socket.destroy();
  expect(await written).toBe(false);
});
