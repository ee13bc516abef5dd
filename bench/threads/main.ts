// One thread that answers, and several: `npm run bench:threads`.
import { showStep } from '../progress.ts';
import { isSearchedFor } from '../questions.ts';
import { benchWholeBot } from '../whole-bot.ts';
import { COUNTS, measureThreads } from './measure.ts';
import { writeThreads } from './report.ts';

await benchWholeBot(async (place, questions) => {
  showStep(`${COUNTS.join(', ')} threads`);
  return writeThreads(await measureThreads(place, questions.filter(isSearchedFor)));
});
