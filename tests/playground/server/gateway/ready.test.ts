// What a new session is told first: who the bot is, and of the guild that its shard serves.
import { describe, expect, test } from 'vitest';
import { INTENT } from '../../../../src/playground/server/gateway/opcodes.ts';
import { tellReady } from '../../../../src/playground/server/gateway/ready.ts';
import { Session, type SessionSocket } from '../../../../src/playground/server/gateway/session.ts';
import { shardOf } from '../../../../src/playground/server/snowflake.ts';
import { APPLICATION_ID, GUILD_ID } from '../../../../src/playground/server/world.ts';

interface Event {
  t: string;
  d: { guilds: unknown[]; members: unknown[]; id: string };
}

function told(intents: number, { shard = [0, 1] as [number, number], isInGuild = true } = {}): Event[] {
  const events: Event[] = [];
  const socket = { send: (text: unknown) => void events.push(JSON.parse(String(text))), terminate() {} };
  const session = new Session({ intents, shard }, socket as SessionSocket, 100);
  tellReady(session, 'ws://resume', isInGuild);
  return events;
}

const namesOf = (events: readonly Event[]) => events.map(({ t }) => t);

describe('a new session', () => {
  test('is told who the bot is, and where to resume', () => {
    const [ready] = told(INTENT.guilds);
    expect(ready).toMatchObject({
      t: 'READY',
      d: {
        v: 10,
        user: { id: APPLICATION_ID, bot: true },
        resume_gateway_url: 'ws://resume',
        session_id: expect.stringMatching(/^[\da-f]{32}$/),
        application: { id: APPLICATION_ID },
        shard: [0, 1],
        guilds: [{ id: GUILD_ID, unavailable: true }],
      },
    });
  });

  test('is told of its guild as far as its intents go', () => {
    expect(namesOf(told(0))).toEqual(['READY']);
    const [, guild] = told(INTENT.guilds);
    expect(guild).toMatchObject({ t: 'GUILD_CREATE', d: { id: GUILD_ID } });
    expect(guild?.d.members).toHaveLength(1);
    const [, everybody] = told(INTENT.guilds | INTENT.members);
    expect(everybody?.d.members).toHaveLength(4);
  });

  test('is told of no guild that the bot is not in', () => {
    const events = told(INTENT.guilds, { isInGuild: false });
    expect(namesOf(events)).toEqual(['READY']);
    expect(events[0]?.d.guilds).toEqual([]);
  });

  test('is told of the guild on its own shard and on no other', () => {
    const count = 4;
    const own = shardOf(GUILD_ID, count);
    for (const id of [0, 1, 2, 3]) {
      const events = told(INTENT.guilds, { shard: [id, count] });
      expect(namesOf(events)).toEqual(id === own ? ['READY', 'GUILD_CREATE'] : ['READY']);
      expect(events[0]?.d.guilds).toHaveLength(id === own ? 1 : 0);
    }
  });
});
