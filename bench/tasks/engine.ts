// One engine: built from the same pages, asked the same questions.
import { ENGINES, type EngineName, type Ranker } from '../engines/index.ts';
import { collectGarbage, type Memory, ownMemory } from '../memory.ts';
import { readPages } from '../pages.ts';
import { spread } from '../statistics.ts';

/** An engine is asked for about so many milliseconds: of a slow one only every n-th question is. */
const BUDGET = 45_000;
/** So many questions tell how slow an engine is. */
const PROBES = 5;
/** How often each question is asked of an engine that is quick enough for it. */
const ROUNDS = 3;

export interface EngineInput {
  name: EngineName;
  /** The file of JSON lines. */
  pages: string;
  /** An empty folder for the engine's files. */
  folder: string;
  questions: readonly string[];
}

export interface EngineFigures {
  name: EngineName;
  /** Milliseconds; reading the pages is not counted. */
  build: number;
  memory: Memory;
  /** Every n-th question was asked. */
  step: number;
  /** How often each of them was asked and timed. */
  rounds: number;
  answers: EngineAnswer[];
}

export interface EngineAnswer {
  /** Which question. */
  number: number;
  paths: string[];
  /** Milliseconds, each time it was asked. */
  times: number[];
}

export async function measureEngine(input: EngineInput): Promise<EngineFigures> {
  const { name, questions } = input;
  const { rank, build } = await buildEngine(input);
  collectGarbage();
  const memory = ownMemory();

  const probes = spread(questions, PROBES);
  const each = probes.reduce((sum, question) => sum + timeOf(rank, question).time, 0) / probes.length;
  const all = each * questions.length;
  const step = Math.max(1, Math.ceil(all / BUDGET));
  const isQuick = all * (ROUNDS + 1) <= BUDGET;
  const asked = [...questions.entries()].filter(([number]) => number % step === 0);
  const answers = asked.map(
    ([number, question]): EngineAnswer => ({ number, paths: [], times: isQuick ? warm(rank, question) : [] }),
  );
  const rounds = isQuick ? ROUNDS : 1;
  for (let round = 0; round < rounds; round += 1) {
    for (const answer of answers) {
      const { paths, time } = timeOf(rank, questions[answer.number] ?? '');
      answer.paths = paths;
      answer.times.push(time);
    }
  }
  return { name, build, memory, step, rounds, answers };
}

/** Stands apart so that nothing of the building stays in memory but what the engine keeps itself. */
async function buildEngine({ name, pages, folder }: EngineInput): Promise<{ rank: Ranker; build: number }> {
  const { open } = await ENGINES[name].load();
  let build = 0;
  const time = <T>(work: () => T): T => {
    const began = performance.now();
    const result = work();
    build += performance.now() - began;
    return result;
  };
  const engine = time(() => open(folder));
  for (const page of readPages(pages)) time(() => engine.add(page));
  return { rank: time(() => engine.finish()), build };
}

/** Asks without counting: the first time round no engine's code has been optimised yet. */
function warm(rank: Ranker, question: string): number[] {
  rank(question);
  return [];
}

function timeOf(rank: Ranker, question: string): { paths: string[]; time: number } {
  const began = performance.now();
  const paths = rank(question);
  return { paths, time: performance.now() - began };
}
