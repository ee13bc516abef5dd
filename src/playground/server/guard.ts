// Who may speak to the playground: programs and pages of this machine, and no other site that a browser has open.

import type { IncomingMessage } from 'node:http';

/** Names of this machine; any other name may be somebody's domain that was pointed here. */
const HERE = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Whether a request names this machine as its host. */
export function namesThisMachine({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers.host !== undefined && HERE.test(headers.host);
}

/** Whether a request comes from a page, and not one of this very server. Programs send no origin. */
export function comesFromElsewhere({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { origin, host } = headers;
  // Following a link to the page is fine: nobody can read what it then shows, or put it into a frame.
  if (headers['sec-fetch-site'] === 'cross-site') return headers['sec-fetch-mode'] !== 'navigate';
  return origin !== undefined && origin !== `http://${host}`;
}
