// Which requests come from this machine, and from the page itself.

import { expect, test } from 'vitest';
import { comesFromElsewhere, namesThisMachine } from '../../../src/playground/server/guard.ts';

test.each(['localhost', 'localhost:4242', '127.0.0.1:80', '[::1]:4242'])('%s is this machine', (host) => {
  expect(namesThisMachine({ headers: { host } })).toBe(true);
});

test.each([
  undefined,
  'example.org',
  'localhost.example.org',
  '127.0.0.1.example.org',
  'localhost:4242@example.org',
])('%s is not', (host) => {
  expect(namesThisMachine({ headers: host === undefined ? {} : { host } })).toBe(false);
});

test.each([
  ['a program', {}, false],
  ['the page itself', { origin: 'http://localhost:4242' }, false],
  ['a page of another port', { origin: 'http://localhost:8080' }, true],
  ['a page of another site', { origin: 'https://example.org' }, true],
  ['a link on another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, false],
  ['a picture on another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, true],
])('a request of %s', (_, headers, isElsewhere) => {
  expect(comesFromElsewhere({ headers: { host: 'localhost:4242', ...headers } })).toBe(isElsewhere);
});
