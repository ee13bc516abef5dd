// What a question costs more where its server keeps things: it is counted, votes are looked at, and one without an answer is noted.
// `npm run bench:remembering`, with both engines of the database.
import { join } from 'node:path';
import { write } from '../src/answer/index.ts';
import { countQuestion, noteQuestion, searchedOn } from '../src/conversation/index.ts';
import type { Database } from '../src/database/index.ts';
import { findReply } from '../src/finding/index.ts';
import { speak } from '../src/language/index.ts';
import { openActivity, openServerSettings, openUnansweredQuestions, openVotes } from '../src/memory/index.ts';
import { projectRoot } from '../src/root.ts';
import { openShelf } from '../src/shelf/index.ts';
import { withDatabases } from './databases.ts';
import { milliseconds, table } from './report/table.ts';
import { median } from './statistics.ts';

const ROUNDS = 15;
const GUILD = '1';
const CHANNEL = '2';
const PERSON = '3';

/** What one question took, in milliseconds. */
interface Cost {
  /** Of a processor, in all threads, until its answer could be sent. */
  processor: number;
  /** Until its answer could be sent. */
  elapsed: number;
  /** Of a processor, in this process, behind the answer, until all was written. */
  behind: number;
}

type Memory = Awaited<ReturnType<typeof openMemory>>;

const say = speak();
const shelf = await openShelf({ folder: join(projectRoot(), 'content') });
try {
  await withDatabases(async (databases) => {
    const memories = await Promise.all(databases.map(openMemory));
    const titles = shelf.library.entries.map(({ title }) => title.toLowerCase());
    const questions = {
      answered: titles.map((title) => `please tell me ${title}`),
      missing: titles.map((_, number) => `zorblax quimble ${number} frobnicates`),
    };
    const rows: string[][] = [];
    for (const [name, asked] of Object.entries(questions))
      rows.push(...(await compare(name, asked, memories)));
    const head = ['question', 'kept in', 'processor', 'until the answer', 'processor behind it'];
    process.stdout.write(`${table(head, rows)}\n`);
  });
} finally {
  await shelf.close();
}

async function openMemory(database: Database) {
  const memory = {
    database,
    settings: await openServerSettings(database, { answers: 'private', mentions: true }),
    unanswered: openUnansweredQuestions(database),
    votes: openVotes(database),
    activity: openActivity(database),
  };
  await memory.settings.change({ guild: GUILD }, 'keepQuestions', true);
  for (const { key } of shelf.library.entries.slice(0, 50))
    await memory.votes.cast({ guild: GUILD, page: key, person: PERSON, helped: true });
  return memory;
}

/** Asks each question in every way, one right after the other and in turns, so that none comes first more often. */
async function compare(
  name: string,
  questions: readonly string[],
  memories: readonly Memory[],
): Promise<string[][]> {
  const ways = memories.flatMap((memory) => [
    { memory, guild: null, costs: [] as Cost[] },
    { memory, guild: GUILD, costs: [] as Cost[] },
  ]);
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [number, question] of questions.entries()) {
      const first = (round + number) % ways.length;
      const turns = [...ways.slice(first), ...ways.slice(0, first)];
      for (const { memory, guild, costs } of round % 2 === 0 ? turns : turns.reverse()) {
        const cost = await ask(question, memory, guild);
        if (round > 0) costs.push(cost);
      }
    }
  return memories.map((memory) => {
    const [nothing = [], kept = []] = ways.flatMap((way) => (way.memory === memory ? [way.costs] : []));
    const medians = (kind: keyof Cost) => {
      const more = kept.map((cost, at) => cost[kind] - (nothing[at]?.[kind] ?? Number.NaN));
      return `${milliseconds(median(nothing.map((cost) => cost[kind])))} + ${milliseconds(median(more))}`;
    };
    return [name, memory.database.engine, ...(['processor', 'elapsed', 'behind'] as const).map(medians)];
  });
}

/** One question, as `/ask` answers it on a server, or in direct messages, where nothing is kept. */
async function ask(question: string, memory: Memory, guild: string | null): Promise<Cost> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const settings = await memory.settings.settingsOf({ guild, channel: CHANNEL });
  const finding = await findReply(searchedOn(guild, shelf, settings, memory), question);
  const response = await write(finding, say);
  countQuestion(guild, response, memory);
  if (response.outcome === 'missing' && response.asked)
    await noteQuestion({ memory, guild, channel: CHANNEL, person: PERSON }, response.asked);
  const elapsed = performance.now() - began;
  const processor = processorSince(before);
  const answered = process.cpuUsage();
  await untilWritten(memory.database);
  return { processor, elapsed, behind: processorSince(answered) };
}

/** Resolves when all is written that was to be written later. */
async function untilWritten(database: Database): Promise<void> {
  // What is added once the first of them runs is written in a transaction after it.
  for (let turn = 0; turn < 2; turn += 1)
    await new Promise<void>((resolve) => database.later(async () => resolve()));
}

function processorSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
