// Reading the body of a request.

import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Body, readBody } from '../../../../src/playground/server/rest/body.ts';

let read: Promise<Body>;
const server = createServer((request, response) => {
  read = readBody(request);
  read.then(() => response.end());
});
let url: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});

afterAll(() => void server.close());

/** What is read of a body that is really sent. */
async function send(body: string | FormData | undefined): Promise<Body> {
  await fetch(url, { method: 'POST', ...(body === undefined ? {} : { body }) });
  return read;
}

test('a request without a body', async () => {
  expect(await send(undefined)).toEqual({ kind: 'read', json: undefined, files: [] });
});

test('JSON, and what is none', async () => {
  expect(await send('{"content":"Zelle 🌊"}')).toEqual({
    kind: 'read',
    json: { content: 'Zelle 🌊' },
    files: [],
  });
  expect(await send('{"content":')).toEqual({ kind: 'malformed' });
});

test('a form with files', async () => {
  const form = new FormData();
  form.set('payload_json', '{"content":"c"}');
  form.set('files[1]', new Blob(['ab'], { type: 'image/png' }), 'formulas.png');
  form.set('another', new Blob(['x']), 'left-out.txt');
  const body = await send(form);
  expect(body).toMatchObject({ kind: 'read', json: { content: 'c' } });
  const files = body.kind === 'read' ? body.files : [];
  expect(files.map(({ index, name, type, content }) => [index, name, type, content.length])).toEqual([
    [1, 'formulas.png', 'image/png', 2],
  ]);
});

test('a form whose JSON is none', async () => {
  const form = new FormData();
  form.set('payload_json', '{');
  expect(await send(form)).toEqual({ kind: 'malformed' });
});

test('a file of more than 10 MiB', async () => {
  const form = new FormData();
  form.set('files[0]', new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), 'large.bin');
  expect(await send(form)).toEqual({ kind: 'tooLarge' });
});
