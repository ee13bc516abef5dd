// The body of a request, as its bytes, and never more of it than Discord sends.
import type { IncomingMessage } from 'node:http';

/** Maximum size in bytes: an interaction with a form and the message it belongs to takes a few ten thousand. */
export const MAX_BODY = 1_000_000;

/** Reads a whole body. Gives undefined where it is too large or was broken off: the rest is not waited for. */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) return Promise.resolve(undefined);
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve) => {
    // An iterator over it makes several promises for each part.
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
