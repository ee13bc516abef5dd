// What can be made to go wrong: what each control plans, or does to the gateway at once.
import { describe, expect, test } from 'vitest';
import { controlFaults, type Faults } from '../../../src/playground/server/fault-controls.ts';
import { type FaultPlan, planFaults, takeApiFault } from '../../../src/playground/server/fault-plan.ts';
import type { Gateway } from '../../../src/playground/server/gateway/gateway.ts';

function open(): { faults: Faults; plan: FaultPlan; done: unknown[][] } {
  const done: unknown[][] = [];
  const note =
    (name: string) =>
    (...given: unknown[]) =>
      void done.push([name, ...given]);
  const gateway = {
    cut: note('cut'),
    closeSockets: note('closeSockets'),
    requestReconnect: note('requestReconnect'),
    invalidate: note('invalidate'),
    dropWaiting: note('dropWaiting'),
    sendRaw: note('sendRaw'),
    dispatch: (event: string, guild: string | undefined, data: (intents: number) => unknown) =>
      done.push(['dispatch', event, guild, data(0)]),
    starts: { leave: note('leave') },
  } as unknown as Gateway;
  const plan = planFaults();
  return { plan, done, faults: controlFaults(plan, gateway, note('expireTokens')) };
}

describe('what happens at once', () => {
  test.each<[string, (faults: Faults) => void, unknown[]]>([
    ['a cut', (faults) => faults.cut(), ['cut']],
    ['a close', (faults) => faults.closeSockets(4004, 'no'), ['closeSockets', 4004, 'no']],
    ['a request to reconnect', (faults) => faults.requestReconnect(), ['requestReconnect']],
    ['a session that goes on', (faults) => faults.invalidateSession(true), ['invalidate', true]],
    ['a session that is over', (faults) => faults.invalidateSession(false), ['invalidate', false]],
    ['few sessions that are left', (faults) => faults.leaveSessions(2), ['leave', 2]],
    ['tokens that expire', (faults) => faults.expireTokens(), ['expireTokens']],
    ['a text outside of the session', (faults) => faults.sendRaw('{'), ['sendRaw', '{']],
    ['an event with any data', (faults) => faults.sendEvent('X', [1]), ['dispatch', 'X', undefined, [1]]],
  ])('%s', (_name, act, what) => {
    const { faults, done, plan } = open();
    act(faults);
    expect(done).toEqual([what]);
    expect(plan).toEqual(planFaults());
  });
});

describe('what is planned', () => {
  test('lasts until it is ended', () => {
    const { faults, plan } = open();
    faults.ignoreHeartbeats();
    faults.refuseToken();
    faults.takeDown('gateway/bot');
    expect(plan).toMatchObject({ heartbeats: 'ignored', token: 'refused', down: new Set(['gateway/bot']) });
    faults.acknowledgeHeartbeats();
    faults.acceptToken();
    faults.bringUp('gateway/bot');
    expect(plan).toEqual(planFaults());
  });

  test('counts further ones to those that there are', () => {
    const { faults, plan } = open();
    faults.duplicateInteractions();
    faults.duplicateInteractions(2);
    faults.delayInteractions(10, 2);
    faults.delayInteractions(20);
    faults.delayEvents(5);
    expect(plan).toMatchObject({ duplicates: 3, delays: [10, 10, 20], lateEvents: [5] });
  });

  test('for requests is taken so many times, in the order in which it was planned', () => {
    const { faults, plan } = open();
    faults.onRequest({ method: 'POST', path: '/a' }, { kind: 'hang' });
    faults.onRequest({ path: /^\/a/ }, { kind: 'status', status: 500 }, 2);
    const take = (method: string, path: string) => takeApiFault(plan, method, path)?.kind;
    expect(take('GET', '/b')).toBeUndefined();
    expect(take('GET', '/a')).toBe('status');
    expect(take('POST', '/a')).toBe('hang');
    expect(take('POST', '/a')).toBe('status');
    expect(take('POST', '/a')).toBeUndefined();
  });

  test('ends all at once', () => {
    const { faults, plan } = open();
    faults.onRequest({}, { kind: 'hang' });
    faults.takeDown('handshake');
    faults.delayEvents(5, 3);
    faults.refuseToken();
    faults.clear();
    expect(plan).toEqual(planFaults());
  });
});

test('a gateway that goes down loses its sockets, one that comes up lets those in that waited', () => {
  const { faults, plan, done } = open();
  faults.takeDown('gateway');
  expect(done).toEqual([['cut']]);
  faults.takeDown('handshake');
  faults.bringUp('handshake');
  expect(done).toEqual([['cut'], ['dropWaiting']]);
  expect([...plan.down]).toEqual(['gateway']);
});
