import { describe, expect, test } from 'vitest';
import { matchPath, routes } from '../../../../../src/playground/server/rest/routes/index.ts';

test.each([
  ['/a', '/a', {}],
  ['/a/:b', '/a/1', { b: '1' }],
  ['/a/:b/c/:d', '/a/1/c/2', { b: '1', d: '2' }],
  ['/a/:b', '/a/%40me', { b: '@me' }],
  ['/a/@me', '/a/%40me', {}],
  ['/a/:b', '/a/x%2Fy', { b: 'x/y' }],
  ['/a/:b', '/a/', { b: '' }],
])('%s fits %s', (pattern, path, params) => {
  expect(matchPath(pattern, path)).toEqual(params);
});

test.each([
  ['/a', '/b'],
  ['/a', '/a/'],
  ['/a/:b', '/a'],
  ['/a/:b', '/a/1/2'],
  ['/a/:b/c', '/a/1/d'],
  ['/a/:b', '/a/%E0%A4%A'],
  ['/A', '/a'],
])('%s does not fit %s', (pattern, path) => {
  expect(matchPath(pattern, path)).toBeUndefined();
});

describe('all routes', () => {
  test('are there once', () => {
    const names = routes.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('need the token of the bot, but those that have a token of an interaction in their path', () => {
    const open = routes.filter(({ authorized }) => !authorized).map(({ path }) => path);
    expect(open.length).toBeGreaterThan(0);
    for (const path of open) expect(path).toContain(':token');
  });
});
