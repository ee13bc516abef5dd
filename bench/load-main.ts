// Only the load on the whole bot: `npm run bench:load`.
import { attempt } from './attempt.ts';
import { measureLoad } from './load.ts';
import { writeLoad } from './report/load.ts';
import { benchWholeBot } from './whole-bot.ts';

await benchWholeBot(async (place, questions) => {
  const load = await attempt('the bot under load', () => measureLoad(place, questions));
  if ('failed' in load) process.exitCode = 1;
  return writeLoad(load);
});
