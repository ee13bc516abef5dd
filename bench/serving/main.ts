// Gateway and HTTP side by side, and shards in one process: `npm run bench:serving`.
import { showStep } from '../progress.ts';
import { isSearchedFor } from '../questions.ts';
import { benchWholeBot, QUESTIONS } from '../whole-bot.ts';
import { measureShards, measureWays, type ShardFigures } from './measure.ts';
import { writeServing } from './report.ts';

/** Where no questions are given: drawing has a thread of its own, and its time would be counted too. */
const WITHOUT_PICTURES = [
  'how does LTP work',
  'why is the sky blue',
  'how does photosynthesis work',
  'what were the causes of the second world war',
  'how do enzymes work',
];

await benchWholeBot(async (place, all) => {
  const questions = all === QUESTIONS ? WITHOUT_PICTURES : all.filter(isSearchedFor);
  showStep('gateway and HTTP');
  const ways = await measureWays(place, questions);
  const shards: ShardFigures[] = [];
  for (const count of [1, 16]) {
    showStep(`${count} shards`);
    shards.push(await measureShards(place, count));
  }
  return writeServing(ways, shards);
});
