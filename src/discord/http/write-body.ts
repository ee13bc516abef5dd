// An answer as the body of a response.
import type { ServerResponse } from 'node:http';

/**
 * Writes a whole response, and tells whether all of it was handed over: not where the connection broke before. Its `length` in bytes is
 * told first: without it the body is sent in chunks, each with a head of its own.
 */
export function writeBody(
  response: ServerResponse,
  body: string,
  length: number,
  onEnd: (isWritten: boolean) => void,
): void {
  const { socket } = response;
  let isFinished = false;
  const finish = (): void => {
    isFinished = true;
  };
  // A response counts as finished where writing it has failed, too.
  response.once('finish', finish).once('close', () => onEnd(isFinished && socket?.errored == null));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': length }).end(body);
}
