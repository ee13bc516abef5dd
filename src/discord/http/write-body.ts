// Writes a JSON body as an HTTP response.
import type { ServerResponse } from 'node:http';

/**
 * Writes a whole response. Resolves to false if the connection broke before all of it was handed to the operating system. The length is sent
 * in a header, since Node.js would use chunked encoding otherwise.
 */
export function writeBody(response: ServerResponse, body: string): Promise<boolean> {
  const { socket } = response;
  let isFinished = false;
  return new Promise((resolve) => {
    response.once('finish', () => {
      isFinished = true;
    });
    // `finish` is emitted even if writing has failed, so the socket's error is checked as well.
    response.once('close', () => resolve(isFinished && socket?.errored == null));
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    response.writeHead(200, headers).end(body);
  });
}
