// Interactions over HTTP: how they are signed, and what becomes of the response.
import { createPublicKey, verify } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { Endpoint } from '../../../../src/playground/server/store/endpoint.ts';

const servers: Server[] = [];
const endpoints: Endpoint[] = [];

afterEach(async () => {
  for (const endpoint of endpoints.splice(0)) endpoint.balancer.close();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

function open(): Endpoint {
  const endpoint = new Endpoint();
  endpoints.push(endpoint);
  return endpoint;
}

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Whether a signature is of this text at this time, as Discord's documentation has it checked. */
function isSigned(endpoint: Endpoint, headers: Record<string, string>, body: string): boolean {
  const der = Buffer.concat([
    Buffer.from('302a300506032b6570032100', 'hex'),
    Buffer.from(endpoint.publicKey, 'hex'),
  ]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const text = Buffer.from(`${headers['x-signature-timestamp']}${body}`);
  return verify(undefined, text, key, Buffer.from(headers['x-signature-ed25519'] ?? '', 'hex'));
}

test('a body is signed with the time, so that neither can be changed', () => {
  const endpoint = open();
  const { headers, body } = endpoint.sign('{"type":1}', 1_700_000_000);
  expect(headers['x-signature-timestamp']).toBe('1700000000');
  expect(isSigned(endpoint, headers, body)).toBe(true);
  expect(isSigned(endpoint, headers, '{"type":2}')).toBe(false);
  expect(isSigned(endpoint, { ...headers, 'x-signature-timestamp': '1700000001' }, body)).toBe(false);
  expect(isSigned(open(), headers, body)).toBe(false);
});

test('interactions go over the gateway until an address is set, and again when none is', () => {
  const endpoint = open();
  expect(endpoint.takes('1')).toBe(false);
  endpoint.set(['http://127.0.0.1:9']);
  expect(endpoint.takes('1')).toBe(true);
  endpoint.set(['http://127.0.0.1:9'], (id) => id === '2');
  expect([endpoint.takes('1'), endpoint.takes('2')]).toEqual([false, true]);
  endpoint.set([]);
  expect(endpoint.takes('2')).toBe(false);
});

test('what the bot answers is handed on, and its status is noted', async () => {
  const endpoint = open();
  const received: string[] = [];
  endpoint.set([
    await listen((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        // Whether it is ready, the balancer asks now and then.
        if (request.method === 'POST') received.push(body);
        response.end('{"type":5}');
      });
    }),
  ]);
  const answers: unknown[] = [];
  await endpoint.deliver({ id: '7' }, (answer) => answers.push(answer));
  expect(received).toEqual(['{"id":"7"}']);
  expect(answers).toEqual([{ type: 5 }]);
  expect(endpoint.statuses).toEqual([200]);
});

test.each([
  ['a refusal', 401],
  ['an accepted one without a response', 202],
  ['an error', 500],
])('%s is no answer', async (_name, status) => {
  const endpoint = open();
  endpoint.set([await listen((_request, response) => response.writeHead(status).end('{"type":5}'))]);
  const answers: unknown[] = [];
  await endpoint.deliver({ id: '7' }, (answer) => answers.push(answer));
  expect([answers, endpoint.statuses]).toEqual([[], [status]]);
});

test('a connection that breaks is noted: nobody may have the interaction', async () => {
  const endpoint = open();
  endpoint.set([await listen((request) => request.socket.destroy())]);
  await endpoint.deliver({ id: '7' }, () => expect.unreachable());
  expect([[...endpoint.broken], endpoint.statuses]).toEqual([['7'], [0]]);
});

test('an address where nobody listens is noted, and nothing is broken', async () => {
  const endpoint = open();
  const address = await listen(() => {});
  await new Promise((resolve) => servers.pop()?.close(resolve));
  endpoint.set([address]);
  await endpoint.deliver({ id: '7' }, () => expect.unreachable());
  expect([[...endpoint.broken], endpoint.statuses]).toEqual([[], [0]]);
});
