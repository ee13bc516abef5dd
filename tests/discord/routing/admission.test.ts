// Who may ask for what, as it arrives.
import { expect, test } from 'vitest';
import { openAdmission } from '../../../src/discord/routing/admission.ts';
import type { Allowance, Asker, Work } from '../../../src/memory/index.ts';

const ASK = { id: '1', type: 2, channel_id: '2', guild_id: '3', member: { user: { id: '7' } } };

/** An admission where all is decided so, and what it asked. */
function open(allowance: Allowance, isIgnored = () => false) {
  const asked: [Work, Asker][] = [];
  const take = (...about: [Work, Asker]): Allowance => {
    asked.push(about);
    return allowance;
  };
  let dropped = 0;
  const { admits, allowanceOf } = openAdmission({ take, isIgnored }, () => {
    dropped += 1;
  });
  return {
    dropped: () => dropped,
    admits: (data: object) => admits('INTERACTION_CREATE', { ...data }),
    listen: admits,
    allowanceOf,
    asked,
  };
}

test('commands, controls and forms are one kind of work, suggestions another', () => {
  const { admits, asked } = open({ kind: 'allowed' });
  for (const type of [2, 3, 4, 5]) expect(admits({ ...ASK, type })).toBe(true);
  expect(asked.map(([work]) => work)).toEqual(['commands', 'commands', 'suggestions', 'commands']);
  expect(asked[0]?.[1]).toEqual({ person: '7', channel: '2', guild: '3' });
});

test('in direct messages there is no server', () => {
  const { admits, asked } = open({ kind: 'allowed' });
  admits({ id: '1', type: 2, channel_id: '2', user: { id: '7' } });
  expect(asked[0]?.[1]).toEqual({ person: '7', channel: '2', guild: null });
});

test('who is to be told is let in, with what to tell, and who is ignored is not', () => {
  const wait: Allowance = { kind: 'wait', who: 'person', seconds: 9 };
  const telling = open(wait);
  expect(telling.admits(ASK)).toBe(true);
  expect([telling.allowanceOf('1'), telling.allowanceOf('2')]).toEqual([wait, { kind: 'allowed' }]);
  expect(telling.dropped()).toBe(0);
  const ignoring = open({ ...wait, kind: 'ignored' });
  expect([ignoring.admits(ASK), ignoring.dropped()]).toEqual([false, 1]);
});

const QUESTION = { id: '1', type: 0, channel_id: '2', author: { id: '7' }, content: 'What is LTP?' };

test('messages are let in unless their author is ignored, and nothing is counted before they are read', () => {
  for (const event of ['MESSAGE_CREATE', 'MESSAGE_UPDATE']) {
    const calm = open({ kind: 'allowed' });
    expect(calm.listen(event, QUESTION, '9')).toBe(true);
    const flooded = open({ kind: 'allowed' }, () => true);
    expect(flooded.listen(event, QUESTION, '9')).toBe(false);
    expect([calm.dropped(), flooded.dropped()]).toEqual([0, 1]);
    expect([...calm.asked, ...flooded.asked]).toEqual([]);
  }
});

test('whatever else happens is heard, whoever is ignored', () => {
  const { listen } = open({ kind: 'ignored', who: 'person', seconds: 9 }, () => true);
  for (const event of ['READY', 'GUILD_CREATE', 'MESSAGE_DELETE', 'MESSAGE_DELETE_BULK'])
    expect(listen(event, { id: '1' })).toBe(true);
});
