// Faults that wait for the requests they are meant for.

import { expect, test } from 'vitest';
import { type FaultPlan, planFaults, takeApiFault } from '../../../src/playground/server/fault-plan.ts';

function planWith(...api: FaultPlan['api']): FaultPlan {
  return { ...planFaults(), api };
}

test('nothing goes wrong unless it is planned', () => {
  expect(takeApiFault(planFaults(), 'GET', '/gateway/bot')).toBeUndefined();
});

test('a fault befalls as many requests as were planned, and no other', () => {
  const plan = planWith({ match: { method: 'POST', path: /\/callback$/ }, fault: { kind: 'hang' }, left: 2 });
  const requests = [
    ['GET', '/interactions/1/t/callback'],
    ['POST', '/interactions/1/t/callback'],
    ['POST', '/webhooks/1/t'],
    ['POST', '/interactions/2/t/callback'],
    ['POST', '/interactions/3/t/callback'],
  ] as const;
  const kinds = requests.map(([method, path]) => takeApiFault(plan, method, path)?.kind);
  expect(kinds).toEqual([undefined, 'hang', undefined, 'hang', undefined]);
});

test('a path that is a text is the whole path', () => {
  const plan = planWith({ match: { path: '/gateway' }, fault: { kind: 'delay', ms: 5 }, left: 1 });
  expect(takeApiFault(plan, 'GET', '/gateway/bot')).toBeUndefined();
  expect(takeApiFault(plan, 'GET', '/gateway')).toEqual({ kind: 'delay', ms: 5 });
});

test('what was planned first comes first', () => {
  const plan = planWith(
    { match: {}, fault: { kind: 'status', status: 500 }, left: 1 },
    { match: {}, fault: { kind: 'status', status: 503 }, left: 1 },
  );
  const statuses = [1, 2].map(() => takeApiFault(plan, 'GET', '/'));
  expect(statuses).toMatchObject([{ status: 500 }, { status: 503 }]);
});
