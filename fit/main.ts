// npm run fit: fits the weights to measured questions. With --measure it measures the questions anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config/index.ts';
import { chooseMeaning, type Meaning } from '../src/meaning/index.ts';
import { projectRoot } from '../src/root.ts';
import { Candidates } from './candidates.ts';
import { fitWeights } from './fit.ts';
import { dealFolds, FOLDS } from './folds.ts';
import {
  groupByPage,
  type JudgedQuestion,
  readFurtherQuestions,
  readLargeQuestions,
  readSmallQuestions,
} from './judged-questions.ts';
import { measure } from './measure.ts';
import { decodeMeasurements, encodeMeasurements, type MeasuredQuestion } from './measurements.ts';
import { showAnswers, showMissing, showRanks } from './report.ts';
import { writeWeights } from './weights-file.ts';

const USAGE = `Usage: npm run fit [-- --write]
         fits the weights on fit/data and prints what they bring; with --write they are put into the source
       npm run fit -- --measure --library DIR --questions DIR [--models DIR]
         writes fit/data anew: measures the judged questions over a large library (its vectors must be in DATA_DIR) and over content/
         --models: folders 0 to ${FOLDS - 1}, each with the sentence model that was tuned without the questions of that part, which it reads here
       npm run fit -- --candidates DIR --library DIR --questions DIR
         writes into a folder what a sentence model's tune.py learns from
`;

/** One of so many further questions is measured. */
const FURTHER_STEP = 3;

const root = projectRoot();
const data = join(root, 'fit/data/measurements.br');
const { values } = parseArgs({
  options: {
    write: { type: 'boolean' },
    measure: { type: 'boolean' },
    library: { type: 'string' },
    questions: { type: 'string' },
    models: { type: 'string' },
    candidates: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) process.stdout.write(USAGE);
else if (values.candidates !== undefined) (await gatherCandidates()).write(values.candidates);
else {
  if (values.measure) writeFileSync(data, encodeMeasurements(await measureAll()));
  const fitted = fitWeights(decodeMeasurements(readFileSync(data)));
  for (const [name, { tried }] of [
    ['By words alone', fitted.byWords],
    ['Where meaning joins the words', fitted.byMeaning],
  ] as const) {
    const tables = [showRanks, showAnswers, showMissing].map((show) => show(tried));
    process.stdout.write(`${[`## ${name}`, ...tables].join('\n\n')}\n\n`);
  }
  const file = join(root, 'src/search/ranking/weights.ts');
  const text = writeWeights(readFileSync(file, 'utf8'), fitted);
  if (values.write) writeFileSync(file, text);
  else process.stdout.write(`\n${text}`);
}

function warn(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** What is measured: the questions of both libraries, with the part of each, and what pages are read by. */
async function openSources() {
  const { library, questions } = values;
  if (library === undefined || questions === undefined) throw new Error(USAGE);
  const { dataDir } = readConfig();
  const meaning = chooseMeaning(readConfig(), warn);
  if ((await meaning?.started)?.kind !== 'ready' || meaning === undefined)
    throw new Error('There is no sentence model to measure with.');
  const paths = readdirSync(library, { recursive: true, encoding: 'utf8' });
  const large = [
    ...readLargeQuestions(questions),
    ...readFurtherQuestions(
      join(root, 'fit/data/further.tsv'),
      paths.map((path) => path.replaceAll(sep, '/')),
    ),
  ];
  const small = readSmallQuestions(join(root, 'fit/data'), join(root, 'tests/golden.tsv'));
  // Of the number of pages it matters only that the libraries have not the same. The fit deals anew, among the questions that are measured: no
  // question is read by a model that was tuned with it, but the weights it is tried with were fitted to some that were.
  const parts = dealFolds([
    ...groupByPage(large).map((group) => ({ pages: 2, group })),
    ...groupByPage(small).map((group) => ({ pages: 1, group })),
  ]);
  const libraries = [
    { folder: library, questions: large, parts: parts.slice(0, large.length) },
    { folder: join(root, 'content'), questions: small, parts: parts.slice(large.length) },
  ];
  return { meaning, dataDir, libraries };
}

async function measureAll(): Promise<MeasuredQuestion[]> {
  const { meaning, dataDir, libraries } = await openSources();
  const readers = await openReaders();
  const measured: MeasuredQuestion[] = [];
  for (const { folder, questions: all, parts } of libraries) {
    const places = placesMeasured(all);
    const questions = places.flatMap((place) => all[place] ?? []);
    const readerOf = (at: number) => readers[parts[places[at] ?? 0] ?? 0] ?? meaning;
    const library = { folder, dataDir, meaning, readerOf };
    measured.push(
      ...(await measure(library, questions, (done) => {
        if (done % 200 === 0) warn(`${done} questions`);
      })),
    );
  }
  await Promise.all([meaning, ...readers].map((one) => one.close()));
  return measured;
}

/** Where the questions stand that are measured: a third of the further ones is enough for the weights, and keeps the file and the fit small. */
function placesMeasured(questions: readonly JudgedQuestion[]): number[] {
  let further = 0;
  return questions.flatMap(({ set }, place) =>
    set !== 'further' || further++ % FURTHER_STEP === FURTHER_STEP - 1 ? [place] : [],
  );
}

async function gatherCandidates(): Promise<Candidates> {
  const { meaning, dataDir, libraries } = await openSources();
  const candidates = new Candidates();
  for (const { folder, questions, parts } of libraries)
    await candidates.add({ folder, dataDir, meaning }, questions, parts);
  await meaning.close();
  return candidates;
}

/** What reads the questions of each part; none where one model reads all of them. */
async function openReaders(): Promise<Meaning[]> {
  const { models } = values;
  if (models === undefined) return [];
  const readers: Meaning[] = [];
  for (let part = 0; part < FOLDS; part += 1) {
    const reader = chooseMeaning({ meaning: true, meaningModel: join(models, String(part)) }, warn);
    const started = await reader?.started;
    if (reader === undefined || started?.kind !== 'ready' || started.model.flaw !== undefined)
      throw new Error(`The model of part ${part} cannot be used.`);
    readers.push(reader);
  }
  return readers;
}
