// The body of a request, and never more of it than Discord sends.
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { MAX_BODY, readBody } from '../../../src/discord/http/read-body.ts';

/** A request with these parts of a body, and how many of them were asked for. */
function request(parts: Iterable<Buffer>, headers: Record<string, string> = {}) {
  let read = 0;
  function* count(): Generator<Buffer> {
    for (const part of parts) {
      read += 1;
      yield part;
    }
  }
  const stream = Readable.from(count(), { highWaterMark: 1 });
  return { message: Object.assign(stream, { headers }) as unknown as IncomingMessage, read: () => read };
}

const bytes = (length: number): Buffer => Buffer.alloc(length, 'x');

describe('is read whole', () => {
  test.each<[string, Buffer[]]>([
    ['nothing', []],
    ['one part', [Buffer.from('{"type":1}')]],
    ['a letter that is cut in two', [Buffer.from('é').subarray(0, 1), Buffer.from('é').subarray(1)]],
    ['as much as is allowed', [bytes(MAX_BODY - 1), bytes(1)]],
  ])('%s', async (_, parts) => {
    const read = await readBody(request(parts).message);
    expect(read?.equals(Buffer.concat(parts))).toBe(true);
  });
});

describe('is given up', () => {
  test('where it says that it is too large, without a look at it', async () => {
    const { message, read } = request([bytes(1)], { 'content-length': String(MAX_BODY + 1) });
    expect(await readBody(message)).toBeUndefined();
    expect(read()).toBe(0);
  });

  test('where it turns out to be too large, whatever it says, and the rest is not waited for', async () => {
    function* endless(): Generator<Buffer> {
      for (;;) yield bytes(100_000);
    }
    const { message, read } = request(endless(), { 'content-length': '10' });
    expect(await readBody(message)).toBeUndefined();
    expect(read()).toBeLessThan(20);
  });

  test('where it is broken off', async () => {
    function* broken(): Generator<Buffer> {
      yield bytes(10);
      throw new Error('aborted');
    }
    expect(await readBody(request(broken()).message)).toBeUndefined();
  });
});
