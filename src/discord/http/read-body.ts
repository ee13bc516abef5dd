// The body of a request, as its bytes, and never more of it than Discord sends.
import type { IncomingMessage } from 'node:http';

/** Maximum size in bytes: an interaction with a form and the message it belongs to takes a few ten thousand. */
export const MAX_BODY = 1_000_000;

/** Reads a whole body. Gives undefined where it is too large or was broken off: the rest is not waited for. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_BODY) return undefined;
      chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}
