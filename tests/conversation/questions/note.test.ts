// Questions without an answer: when they are kept, and what is said of that.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noteQuestion, sayKept } from '../../../src/conversation/questions/note.ts';
import { type Database, openDatabase } from '../../../src/database/index.ts';
import { speak } from '../../../src/language/index.ts';
import {
  openServerSettings,
  openUnansweredQuestions,
  type SettingsStore,
} from '../../../src/memory/index.ts';
import { makeFolder } from '../../library/folder.ts';

const [GUILD, CHANNEL] = ['100', '200'];

let database: Database;
let settings: SettingsStore;
beforeEach(async () => {
  database = await openDatabase(
    { stateDir: makeFolder(), databaseUrl: undefined },
    { warn: () => {}, info: () => {} },
  );
  settings = await openServerSettings(database, { answers: 'private', mentions: true });
  await settings.change({ guild: GUILD }, 'keepQuestions', true);
});
afterEach(() => database.close());

const memory = () => ({ settings, unanswered: openUnansweredQuestions(database) });
const note = (question: string, where: { guild?: string | null; channel?: string | null } = {}) =>
  noteQuestion({ memory: memory(), guild: GUILD, channel: CHANNEL, person: '7', ...where }, { question });
const kept = async () => (await memory().unanswered.list({ guild: GUILD, screen: 0 }))?.questions ?? [];

describe('a question', () => {
  test('is kept in one line, as it was asked', async () => {
    expect(await note('  how do\nzeppelins   knit? ')).toBeDefined();
    // It is written behind the answer.
    await expect.poll(kept).toMatchObject([{ words: 'how do zeppelins knit?', asked: 1, channel: CHANNEL }]);
  });

  test('that is the same in other words of form is one, asked twice', async () => {
    await note('How do zeppelins knit?');
    await note('how do zeppelins knit');
    await expect.poll(kept).toMatchObject([{ asked: 2 }]);
  });

  test('is cut where it is a story', async () => {
    await note(`zeppelin ${'x'.repeat(2000)}`);
    await expect.poll(kept).toHaveLength(1);
    expect((await kept())[0]?.words.length).toBeLessThanOrEqual(300);
  });

  test.each(['???', '', '🙂', ' \n '])('that asks nothing is not kept: %j', async (question) => {
    expect(await note(question)).toBeUndefined();
    expect(await kept()).toEqual([]);
  });

  test('is not kept where the server does not want it, or where there is no server', async () => {
    expect(await note('zeppelins?', { guild: '101' })).toBeUndefined();
    expect(await note('zeppelins?', { guild: null })).toBeUndefined();
    expect(await note('zeppelins?', { channel: null })).toBeUndefined();
    await settings.change({ guild: GUILD }, 'keepQuestions', false);
    expect(await note('zeppelins?')).toBeUndefined();
    expect(await kept()).toEqual([]);
  });
});

test('that it is kept stands before the message, with a button for who wants to be told', () => {
  const say = speak();
  const message = sayKept({ content: 'Nothing fits.', embeds: [], rows: [] }, 12, say);
  expect(message.content).toBe(`${say('unanswered.kept')}\nNothing fits.`);
  expect(message.rows.flat()).toMatchObject([{ action: { kind: 'tellMe', receipt: 12 } }]);
});
