// npm run fit: fits the weights to measured questions. With --measure it measures the questions anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config/index.ts';
import { chooseMeaning } from '../src/meaning/index.ts';
import { projectRoot } from '../src/root.ts';
import { fitWeights } from './fit.ts';
import { readLargeQuestions, readSmallQuestions } from './judged-questions.ts';
import { measure } from './measure.ts';
import { decodeMeasurements, encodeMeasurements, type MeasuredQuestion } from './measurements.ts';
import { showAnswers, showMissing, showRanks } from './report.ts';
import { writeWeights } from './weights-file.ts';

const USAGE = `Usage: npm run fit [-- --write]
         fits the weights on fit/data and prints what they bring; with --write they are put into the source
       npm run fit -- --measure --library DIR --questions DIR
         writes fit/data anew: measures the judged questions over a large library (its vectors must be in DATA_DIR) and over content/
`;

const root = projectRoot();
const data = join(root, 'fit/data/measurements.br');
const { values } = parseArgs({
  options: {
    write: { type: 'boolean' },
    measure: { type: 'boolean' },
    library: { type: 'string' },
    questions: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) process.stdout.write(USAGE);
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

async function measureAll(): Promise<MeasuredQuestion[]> {
  const { library, questions } = values;
  if (library === undefined || questions === undefined) throw new Error(USAGE);
  const config = readConfig();
  const warn = (message: string) => process.stderr.write(`${message}\n`);
  const meaning = chooseMeaning(config, warn);
  if (meaning === undefined) throw new Error('There is no sentence model to measure with.');
  const small = readSmallQuestions(join(root, 'fit/data'), join(root, 'tests/golden.tsv'));
  const dataDir = config.dataDir;
  const show = (done: number) => {
    if (done % 200 === 0) warn(`${done} questions`);
  };
  return [
    ...(await measure({ folder: library, dataDir, meaning }, readLargeQuestions(questions), show)),
    ...(await measure({ folder: join(root, 'content'), dataDir, meaning }, small, show)),
  ];
}
