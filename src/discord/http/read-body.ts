// Reads the body of a request, with a limit of its size.
import type { IncomingMessage } from 'node:http';

/** Maximum size in bytes: an interaction with a form and the message it belongs to takes a few ten thousand. */
export const MAX_BODY = 1_000_000;

/** Reads a body. Undefined if it is too large or the connection breaks; the rest is then not read. */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) return Promise.resolve(undefined);
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve) => {
    // Events instead of `for await`, which makes several promises for each chunk.
    request
      .on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= MAX_BODY) chunks.push(chunk);
        else {
          request.pause();
          resolve(undefined);
        }
      })
      .once('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
      .once('error', () => resolve(undefined))
      .once('close', () => resolve(undefined));
  });
}
