// What bots of several sizes need, and a day of one server: `npm run simulate`. It takes a minute; nothing is connected to.
import { parseArgs } from 'node:util';
import { openShelf } from '../../src/shelf/index.ts';
import { spareMemory } from '../../src/threads/index.ts';
import { findLibrary } from '../find-library.ts';
import { makeScratch } from '../scratch.ts';
import { simulateDay } from './day.ts';
import { QUESTIONS, spreadQuestions } from './questions.ts';
import { writeDay, writeSizes } from './report.ts';
import { type Suppositions, sizeOf } from './sizes.ts';

/** The sizes that docs/operating.md speaks of. */
const SIZES = [1, 100, 2500, 25_000, 250_000];

/** A server whose people ask a good deal, and two of whose classes are sent to the bot in one day. */
const MIDDLING = { questions: 400, classes: 2, classSize: 60 };

/**
 * As measured of questions that nobody has asked before, by processor time on a busy machine (docs/benchmarks.md): at most, like what shards
 * and servers take, which was too little to be told apart. Each may be given otherwise, as `--gatewayCost 2.5`.
 */
const MEASURED: Suppositions = {
  questionsADay: 10,
  suggestions: 5,
  mentions: 10,
  gatewayCost: 12.2,
  httpCost: 13.1,
  suggestionCost: 2.2,
  base: 345,
  perShard: 1,
  perThousandServers: 0.2,
};

const options = Object.fromEntries(
  ['library', ...Object.keys(MEASURED)].map((name) => [name, { type: 'string' as const }]),
);
const { values } = parseArgs({ options });
const given = Object.entries(values).flatMap(([name, value]) =>
  name === 'library' ? [] : [[name, Number(value)]],
);
const supposed: Suppositions = { ...MEASURED, ...Object.fromEntries(given) };
process.stdout.write(
  `${writeSizes(
    SIZES.map((servers) => sizeOf(servers, supposed)),
    supposed,
  )}\n\n`,
);

const { folder } = findLibrary(typeof values['library'] === 'string' ? values['library'] : undefined);
const shelf = await openShelf({ folder, dataDir: makeScratch('simulation') });
// As the bot does once its library is open.
spareMemory();
const questions = [...QUESTIONS, ...spreadQuestions(shelf.library.entries)];
process.stdout.write(`${writeDay(await simulateDay(shelf, questions, MIDDLING))}\n`);
await shelf.close();
process.exit();
