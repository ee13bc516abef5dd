// /cards in a local Discord: a card, its answer, and a grade.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/database/index.ts';
import { openPrivacy } from '../../src/memory/index.ts';
import type { Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { FLASHCARD_DATA } from '../../src/study/index.ts';
import { startRouted } from '../discord/bot.ts';
import { makeFolder, page } from '../e2e/folder.ts';
import { buttonsOf, textOf } from '../e2e/shown.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const library = makeFolder({
  'rivers/delta.md': page(
    'What is a delta?',
    'A delta is a fan of mud that a river builds where it meets the sea.',
  ),
  'motion/speed.md': page('What is speed?', 'Speed is the distance that something moves in a unit of time.'),
});
const stateDir = mkdtempSync(join(tmpdir(), 'cards-'));
const database = await openDatabase({ stateDir, databaseUrl: undefined }, { warn: () => {}, info: () => {} });
let student: Seat;

beforeAll(async () => {
  const { discord } = await startRouted({
    library,
    memory: { database, privacy: openPrivacy(database, [FLASHCARD_DATA]) },
  });
  student = discord.as('student').in('general');
});
afterAll(() => database.close());

async function press(message: ShownMessage, label: RegExp): Promise<ShownMessage> {
  const name = buttonsOf(message).find((one) => label.test(one)) ?? '';
  return (await student.click(message, name)).update();
}

test('a card of a subject is shown privately, answered, graded, and done', async () => {
  const question = await (await student.slash('cards', { subject: 'motion' })).reply();
  expect(question.ephemeral).toBe(true);
  expect(textOf(question)).toContain('What is speed?');
  const solution = await press(question, /Show/);
  expect(textOf(solution)).toContain('unit of time');
  expect(textOf(await press(solution, /^Good/))).toContain('Nothing is due');
});
