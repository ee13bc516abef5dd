// The load balancer in front of an endpoint: whom it sends requests to, and what it does not send again.
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { LoadBalancer } from '../../../../src/playground/server/store/load-balancer.ts';

const REQUEST = { headers: {}, body: '{}' };

const open: { close(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

interface Process {
  address: string;
  server: Server;
  /** How many requests it has received. */
  received(): number;
}

/** A process that is ready as long as `isReady` says so, and answers as `answer` does. */
async function startProcess(
  answer: RequestListener = (_, response) => void response.end('taken'),
  isReady = () => true,
): Promise<Process> {
  let received = 0;
  const server = createServer((request, response) => {
    if (request.url === '/readyz') return void response.writeHead(isReady() ? 200 : 503).end();
    received += 1;
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/interactions`, server, received: () => received };
}

function balance(...processes: readonly Process[]): LoadBalancer {
  const balancer = new LoadBalancer();
  balancer.set(processes.map(({ address }) => address));
  open.push(balancer);
  return balancer;
}

const breaking: RequestListener = (request) => void request.socket.destroy();

test('sends requests by turns', async () => {
  const processes = [await startProcess(), await startProcess()];
  const balancer = balance(...processes);
  for (let count = 0; count < 4; count += 1)
    expect(await balancer.send(REQUEST)).toEqual({ kind: 'answered', status: 200, text: 'taken' });
  expect(processes.map(({ received }) => received())).toEqual([2, 2]);
});

test('tries the next one where nobody listens, however many are sent at once', async () => {
  const [gone, there] = [await startProcess(), await startProcess()];
  gone.server.close();
  const balancer = balance(gone, there);
  const all = await Promise.all(Array.from({ length: 8 }, () => balancer.send(REQUEST)));
  expect(all.map(({ kind }) => kind)).toEqual(Array(8).fill('answered'));
  expect(there.received()).toBe(8);
});

test('tells where nobody can be reached', async () => {
  const gone = await startProcess();
  gone.server.close();
  expect(await balance(gone).send(REQUEST)).toEqual({ kind: 'unreachable' });
});

test('sends nobody to a process that is not ready, and again when it is', async () => {
  let isReady = false;
  const processes = [await startProcess(undefined, () => isReady), await startProcess()];
  const balancer = balance(...processes);
  const received = () => processes.map((process) => process.received());
  /** Which of them get two requests that follow each other. */
  const shares = async () => {
    const before = received();
    for (let count = 0; count < 2; count += 1) await balancer.send(REQUEST);
    return received().map((count, place) => count - (before[place] ?? 0));
  };
  await expect.poll(shares, { timeout: 60_000 }).toEqual([0, 2]);
  isReady = true;
  await expect.poll(shares, { timeout: 60_000 }).toEqual([1, 1]);
});

test.each([
  ['lost unless it is told to send again', false, { kind: 'broken' }, 0],
  ['sent to the next one where it is told so', true, { kind: 'answered', status: 200, text: 'taken' }, 1],
])('a request whose connection breaks is %s', async (_, resends, sent, received) => {
  const [breaks, takes] = [await startProcess(breaking), await startProcess()];
  const balancer = balance(breaks, takes);
  balancer.resends = resends;
  expect(await balancer.send(REQUEST)).toEqual(sent);
  expect(breaks.received()).toBe(1);
  expect(takes.received()).toBe(received);
});

test('is set as long as it has addresses', () => {
  const balancer = new LoadBalancer();
  open.push(balancer);
  expect(balancer.isSet()).toBe(false);
  balancer.set(['http://127.0.0.1:9/']);
  expect(balancer.isSet()).toBe(true);
  balancer.close();
  expect(balancer.isSet()).toBe(false);
});
