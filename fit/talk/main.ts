// npm run fit:talk: fits the model that tells small talk and own work from questions.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../src/root.ts';
import { fitTalk } from './fit-talk.ts';
import { readTalkLines } from './lines.ts';
import { crossValidateTalk, leaveLanguagesOut, showTalk } from './report.ts';
import { encodeModel } from './weights-file.ts';

const USAGE = `Usage: npm run fit:talk [-- --write] [-- --languages]
         fits the model to fit/data and prints what it brings in cross-validation; with --write it is put into the source
         --languages: prints as well what is told of each language by a model that has not seen it
`;

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, languages: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help) process.stdout.write(USAGE);
else {
  const root = projectRoot();
  const lines = readTalkLines(root);
  if (values.write) writeFileSync(join(root, 'src/dialogue/kinds/weights.br'), encodeModel(fitTalk(lines)));
  process.stdout.write(`${showTalk(crossValidateTalk(lines))}\n`);
  if (values.languages)
    for (const [locale, tried] of leaveLanguagesOut(lines))
      process.stdout.write(`\nWithout ${locale}: ${showTalk(tried)}\n`);
}
