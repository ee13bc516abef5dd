// npm run fit:cards: fits what cards are judged by to cards that people graded. With --drawn and --grades it takes up graded cards first.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../src/root.ts';
import { fitAll } from './fit-cards.ts';
import { decodeGradedCards, encodeGradedCards } from './graded-cards.ts';
import { joinGrades } from './join-grades.ts';
import { showKinds } from './report.ts';
import { writeCardWeights } from './weights-file.ts';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean' },
    drawn: { type: 'string' },
    grades: { type: 'string' },
  },
});

const root = projectRoot();
const data = join(root, 'fit/data/cards.br');
if (values.drawn !== undefined && values.grades !== undefined) {
  const read = (path: string) => readFileSync(path, 'utf8');
  const known = decodeGradedCards(readFileSync(data));
  writeFileSync(data, encodeGradedCards([...known, ...joinGrades(read(values.drawn), read(values.grades))]));
}
const fitted = fitAll(decodeGradedCards(readFileSync(data)));
process.stdout.write(`${showKinds(fitted)}\n`);
const file = join(root, 'src/study/cards/judgement/weights.ts');
const text = writeCardWeights(readFileSync(file, 'utf8'), fitted);
if (values.write) writeFileSync(file, text);
else process.stdout.write(`\n${text}`);
