// An answer as the body of a response.
import type { ServerResponse } from 'node:http';

/**
 * Writes a whole response. Resolves to whether all of it was handed over: not where the connection broke before. Its length in bytes is
 * told first: without it the body is sent in chunks, each with a head of its own.
 */
export function writeBody(response: ServerResponse, body: string): Promise<boolean> {
  const { socket } = response;
  let isFinished = false;
  return new Promise((resolve) => {
    response.once('finish', () => {
      isFinished = true;
    });
    // A response counts as finished where writing it has failed, too.
    response.once('close', () => resolve(isFinished && socket?.errored == null));
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    response.writeHead(200, headers).end(body);
  });
}
