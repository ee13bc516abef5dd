// The endpoint, spoken to byte by byte: what proxies and others on the network may send besides what `fetch` does.
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { openEndpoint } from './open-endpoint.ts';

const { discord, port } = openEndpoint({
  problems: () => [],
  isClosed: () => false,
  take(interaction, response) {
    if (interaction['malformed']) return 400;
    response.writeHead(200).end('taken');
    return undefined;
  },
});

let last = 0;
const interaction = (): string => JSON.stringify({ id: String(++last), type: 2 });

/** Sends bytes as they are, and gives the statuses that came back, in their order, until `count` are there or the connection ends. */
function exchange(count: number, ...parts: string[]): Promise<number[]> {
  const socket = connect(port(), '127.0.0.1');
  socket.setEncoding('latin1').setNoDelay(true);
  let said = '';
  const statuses = () => [...said.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status));
  return new Promise((resolve) => {
    socket
      .on('error', () => {})
      .on('close', () => resolve(statuses()))
      .on('data', (text: string) => {
        said += text;
        if (statuses().length === count) socket.destroy();
      });
    for (const part of parts) socket.write(part);
  });
}

interface Written {
  version?: string;
  target?: string;
  /** Instead of what tells the length. */
  length?: string;
  more?: readonly string[];
}

/** A signed request as its bytes. */
function written(body: string, { version = '1.1', target = '/', length, more = [] }: Written = {}): string {
  const { headers } = discord.sign(body);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const told = length ?? `Content-Length: ${Buffer.byteLength(body)}`;
  return [`POST ${target} HTTP/${version}`, 'Host: a', ...lines, told, ...more, '', body].join('\r\n');
}

describe('on the wire', () => {
  const signatureOf = (request: string): string => /^x-signature-ed25519: .*$/im.exec(request)?.[0] ?? '';
  const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`;

  test.each<[string, number[], () => string[]]>([
    [
      'requests without a pause are taken in turn',
      [200, 200],
      () => [written(interaction()) + written(interaction())],
    ],
    [
      'one that is refused does not end the connection',
      [401, 200],
      () => [written(interaction()).replace(/(ed25519: )../i, '$1zz') + written(interaction())],
    ],
    ['an older version', [200], () => [written(interaction(), { version: '1.0' })]],
    [
      'a whole address',
      [200],
      () => [written(interaction(), { target: 'http://bot.example/interactions?x=1' })],
    ],
    [
      'a whole address of elsewhere',
      [404],
      () => [written(interaction(), { target: 'http://bot.example/else' })],
    ],
    [
      'two signatures',
      [401],
      () => {
        const request = written(interaction());
        return [request.replace('Host: a', `Host: a\r\n${signatureOf(request)}`)];
      },
    ],
    ['two lengths', [400], () => [written(interaction(), { more: ['Content-Length: 5'] })]],
    ['a length and parts', [400], () => [written(interaction(), { more: ['Transfer-Encoding: chunked'] })]],
    [
      'parts',
      [200],
      () => {
        const body = interaction();
        const [head = ''] = written(body, { length: 'Transfer-Encoding: chunked' }).split(body);
        return [head, chunk(body.slice(0, 9)), chunk(body.slice(9)), '0\r\n\r\n'];
      },
    ],
    [
      'waits for leave to send',
      [100, 200],
      () => [written(interaction(), { more: ['Expect: 100-continue'] })],
    ],
  ])('%s', async (_, statuses, parts) => {
    expect(await exchange(statuses.length, ...parts())).toEqual(statuses);
  });

  test('signed nonsense is refused, and ends nothing', async () => {
    const deep = `{"id":${'['.repeat(100_000)}${']'.repeat(100_000)},"type":2,"malformed":true}`;
    for (const body of [deep, '{"id":{},"malformed":true}', '{"malformed":true}'])
      expect(await exchange(1, written(body))).toEqual([400]);
    expect(await exchange(1, written(interaction()))).toEqual([200]);
  });
});
