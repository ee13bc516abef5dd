// What a question costs more where its server keeps things: it is counted, votes are looked at, and one without an answer is noted.
// `npm run bench:remembering`, with the address of a PostgreSQL database behind it to measure that.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from '../src/answer/index.ts';
import { countQuestion, noteQuestion, searchedOn } from '../src/conversation/index.ts';
import { openDatabase } from '../src/database/index.ts';
import { findReply } from '../src/finding/index.ts';
import { speak } from '../src/language/index.ts';
import { openActivity, openServerSettings, openUnansweredQuestions, openVotes } from '../src/memory/index.ts';
import { projectRoot } from '../src/root.ts';
import { openShelf } from '../src/shelf/index.ts';

const ROUNDS = 15;
const GUILD = '1';
const CHANNEL = '2';
const PERSON = '3';

const folder = mkdtempSync(join(tmpdir(), 'cribsheet-remembering-'));
const database = await openDatabase(
  { stateDir: folder, databaseUrl: process.argv[2] || undefined },
  { warn: (message) => process.stderr.write(`${message}\n`), info: () => {} },
);
const shelf = await openShelf({ folder: join(projectRoot(), 'content') });
try {
  const memory = {
    settings: await openServerSettings(database, { answers: 'private', mentions: true }),
    unanswered: openUnansweredQuestions(database),
    votes: openVotes(database),
    activity: openActivity(database),
  };
  await memory.settings.change({ guild: GUILD }, 'keepQuestions', true);
  for (const { key } of shelf.library.entries.slice(0, 50))
    await memory.votes.cast({ guild: GUILD, page: key, person: PERSON, helped: true });
  const say = speak();

  /** Milliseconds of a processor for one question, as `/ask` answers it on a server, or in direct messages, where nothing is kept. */
  async function ask(question: string, guild: string | null): Promise<number> {
    const before = process.cpuUsage();
    const settings = await memory.settings.settingsOf({ guild, channel: CHANNEL });
    const finding = await findReply(searchedOn(guild, shelf, settings, memory), question);
    const response = await write(finding, say);
    countQuestion(guild, response, memory);
    if (response.outcome === 'missing' && response.asked)
      await noteQuestion({ memory, guild, channel: CHANNEL, person: PERSON }, response.asked);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }

  const questions = {
    answered: shelf.library.entries.map(({ title }) => `please tell me ${title.toLowerCase()}`),
    missing: shelf.library.entries.map((_, number) => `zorblax quimble ${number} frobnicates`),
  };
  for (const [name, asked] of Object.entries(questions)) {
    const times = { more: [] as number[], nothing: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [number, question] of asked.entries()) {
        // Each question in both ways, in turns, so that neither comes first more often.
        const isKeptFirst = (round + number) % 2 === 0;
        const pair = { kept: 0, nothing: 0 };
        for (const isKept of [isKeptFirst, !isKeptFirst])
          pair[isKept ? 'kept' : 'nothing'] = await ask(question, isKept ? GUILD : null);
        if (round === 0) continue;
        times.more.push(pair.kept - pair.nothing);
        times.nothing.push(pair.nothing);
      }
    const [more, nothing] = [median(times.more), median(times.nothing)];
    process.stdout.write(
      `${name}: median ${nothing.toFixed(3)} ms where nothing is kept, and ${more.toFixed(3)} ms more where things are\n`,
    );
  }
} finally {
  await shelf.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
