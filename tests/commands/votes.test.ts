// Votes in a local Discord: below an answer that one person reads and below one that everybody reads, and as pages that did not help.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../src/database/index.ts';
import {
  openPrivacy,
  openServerSettings,
  openUnansweredQuestions,
  openVotes,
  VOTE_DATA,
} from '../../src/memory/index.ts';
import type { LocalDiscord, Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { startRouted } from '../discord/bot.ts';
import { makeFolder, page } from '../e2e/folder.ts';
import { buttonsOf, optionsOf, textOf } from '../e2e/shown.ts';
import { ENGINES, placesOf } from '../engines.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const HELPED = 'This helped';
const FAILED = 'This didn’t help';

const library = makeFolder({
  'rivers/delta.md': page('What is a delta?', 'A fan of mud that a river builds where it meets the sea.'),
  'motion/speed.md': page('What is speed?', 'The distance that something moves in a unit of time.'),
});
let discord: LocalDiscord;
let database: Database;
let moderator: Seat;
let student: Seat;

async function ask(question: string, seat = student, options = {}): Promise<ShownMessage> {
  return (await seat.slash('ask', { question, ...options })).reply();
}

/** What is said after a vote: beside the answer, which stays as it is. */
async function vote(answer: ShownMessage, label: string, seat = student): Promise<ShownMessage> {
  const option = optionsOf(answer).find((one) => one.label === label);
  return (await seat.select(answer, option?.value ?? '')).reply();
}

async function list(): Promise<ShownMessage> {
  const listed = await (await moderator.slash('unanswered')).reply();
  return (await moderator.click(listed, 'Doubtful answers')).update();
}

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);
    beforeEach(async () => {
      database = await places.open();
      const settings = await openServerSettings(database, { answers: 'private', mentions: true });
      const privacy = openPrivacy(database, [VOTE_DATA]);
      const memory = {
        database,
        settings,
        privacy,
        unanswered: openUnansweredQuestions(database),
        votes: openVotes(database),
      };
      ({ discord } = await startRouted({ library, memory }));
      moderator = discord.as('moderator').in('general');
      student = discord.as('student').in('general');
    });

    test('one vote a person and page, which can be changed, listed for who writes pages', async () => {
      expect(textOf(await list())).toContain('no answer was marked');
      const answer = await ask('what is a delta');
      const counted = await vote(answer, FAILED);
      expect(counted.ephemeral).toBe(true);
      expect(counted.content).toContain('noted without your name');
      expect((await vote(answer, FAILED)).content).toContain('noted already');
      expect(textOf(await list())).toMatch(/What is a delta\?.*\n.*didn’t help: 1 · helped: 0/);
      expect((await vote(answer, HELPED)).content).toContain('changed');
      expect(textOf(await list())).toContain('no answer was marked');
    });

    test('whoever reads a public answer votes too, and the worst page stands first', async () => {
      const shared = await ask('what is speed', student, { visibility: 'public' });
      for (const name of ['student', 'classmate'] as const)
        await vote(shared, FAILED, discord.as(name).in('general'));
      await vote(await ask('what is a delta', moderator), FAILED, moderator);
      const listed = await list();
      expect(optionsOf(listed).map(({ label }) => label)).toEqual(['What is speed?', 'What is a delta?']);
      expect(buttonsOf(listed)).toEqual(['All questions']);
      const shown = await (await moderator.select(listed, optionsOf(listed)[0]?.value ?? '')).update();
      expect(textOf(shown)).toContain('unit of time');
    });

    test('nobody votes in direct messages, and nobody reads the list who may not', async () => {
      const direct = await ask('what is a delta', discord.as('student').in('dm'));
      expect(optionsOf(direct).map(({ label }) => label)).not.toContain(HELPED);
      const answer = await ask('what is a delta');
      expect(textOf(await (await student.forge(answer, 'Vd:0')).reply())).not.toContain('didn’t help:');
    });

    test('whoever opted out has no vote', async () => {
      const { id } = (await ask('what is speed', discord.as('classmate').in('general'))).api
        .interaction_metadata?.user ?? { id: '' };
      const people = openPrivacy(database, [VOTE_DATA]);
      await people.optOut(id, true);
      const seat = discord.as('classmate').in('general');
      expect((await vote(await ask('what is a delta', seat), HELPED, seat)).content).toContain(
        'nothing be kept',
      );
    });
  });
});
