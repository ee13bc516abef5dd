// What the benchmark is to measure: its command line.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../src/root.ts';
import { ENGINES, type EngineName } from './engines/index.ts';

/** The command line was not used as it is meant to be, or names what there is not. */
export class OptionError extends Error {}

export const USAGE = `Usage: npm run bench [-- OPTIONS]

  --library DIR       the pages; DATA_DIR/corpus, or content/, unless told
  --queries FILE.tsv  the questions (lines: id, category, question)
  --qrels FILE.txt    which pages answer them (TREC: query 0 page grade)
  --times N           also measure Cribsheet on N times the pages, recombined from these
  --engines A,B       only these of ${Object.keys(ENGINES).join(', ')}
  --only TEXT         only those floods of bench:floods whose names have it in them
  --minutes N         the most that each part of bench:meaning may take; 10 unless told
  --out FILE.md       where the report goes; a file in docs/ unless told
`;

export interface Options {
  library: string | undefined;
  queries: string | undefined;
  qrels: string | undefined;
  /** 1 where nothing is to be grown. */
  times: number;
  engines: readonly EngineName[];
  /** Empty where everything is to be measured. */
  only: string;
  minutes: number;
  out: string;
}

/** Judged questions that may lie beside the project. */
const SHARED = join(projectRoot(), '../shared/search');

/** Parses the words behind the command, `undefined` where help was asked for; `report` is where it goes unless told. Throws an `OptionError`. */
export function readOptions(args: string[], report = 'docs/benchmarks.md'): Options | undefined {
  const values = parse(args);
  if (values.help === true) return undefined;
  for (const name of ['library', 'queries', 'qrels'] as const) {
    const path = values[name];
    if (path !== undefined && !existsSync(path)) throw new OptionError(`There is no --${name} at ${path}.`);
  }
  const times = Number(values.times ?? 1);
  if (!Number.isInteger(times) || times < 1 || times > 1000) {
    throw new OptionError(`--times is ${values.times}; it takes a whole number from 1 to 1000.`);
  }
  const minutes = Number(values.minutes ?? 10);
  if (!(minutes > 0 && minutes <= 1440)) {
    throw new OptionError(`--minutes is ${values.minutes}; it takes a number from more than 0 to 1440.`);
  }
  // Judgements belong to their questions: those beside the project do not hold for other ones.
  const qrels = values.qrels ?? (values.queries === undefined ? shared('qrels-dev.txt') : undefined);
  return {
    library: values.library === undefined ? undefined : resolve(values.library),
    queries: values.queries ?? shared('queries-dev.tsv'),
    qrels,
    times,
    engines: readEngines(values.engines),
    only: values.only ?? '',
    minutes,
    out: values.out ?? join(projectRoot(), report),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        library: { type: 'string' },
        queries: { type: 'string' },
        qrels: { type: 'string' },
        times: { type: 'string' },
        engines: { type: 'string' },
        only: { type: 'string' },
        minutes: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error));
  }
}

function shared(name: string): string | undefined {
  const file = join(SHARED, name);
  return existsSync(file) ? file : undefined;
}

function readEngines(list: string | undefined): EngineName[] {
  const all = Object.keys(ENGINES).filter(isEngine);
  if (list === undefined) return all;
  const wanted = list.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !isEngine(name));
  if (unknown !== undefined) throw new OptionError(`There is no engine "${unknown}".`);
  // Everything is compared with Cribsheet.
  return all.filter((name) => name === 'cribsheet' || wanted.includes(name));
}

function isEngine(name: string): name is EngineName {
  return Object.hasOwn(ENGINES, name);
}
