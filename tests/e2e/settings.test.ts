// Settings as a server lives with them: what is set holds for answers, mentions and languages, and what is asked is kept, after a restart as
// well, on both engines.
import { describe, expect, test } from 'vitest';
import type { DatabasePlace } from '../../src/database/index.ts';
import type { LocalDiscord, ShownMessage } from '../../src/playground/driver/index.ts';
import { ENGINES, placesOf } from '../engines.ts';
import { openDiscord, startBot } from './bot.ts';
import { makeFolder } from './folder.ts';
import { buttonsOf, optionsOf } from './shown.ts';

const PAGES = {
  'biology/cells.md': '---\ntitle: What is a cell?\n---\n\nA cell of biology is the smallest unit of life.\n',
  'physics/cells.md':
    '---\ntitle: How does a solar cell work?\n---\n\nA solar cell turns light into electricity, by the photovoltaic effect.\n',
};

const MISSING = 'how do zeppelins knit jumpers';

const variablesOf = ({ stateDir, databaseUrl }: DatabasePlace) => ({
  STATE_DIR: stateDir,
  ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
});

/** Chooses a value of a setting in the menus. */
async function choose(discord: LocalDiscord, setting: string, value: string): Promise<ShownMessage> {
  const moderator = discord.as('moderator').in('general');
  const opened = await (await moderator.slash('settings')).reply();
  const picked = await (await moderator.select(opened, setting)).update();
  return (await moderator.select(picked, value)).update();
}

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);

    test('what a server sets holds at once and after a restart', { timeout: 240_000 }, async () => {
      const discord = await openDiscord({ patience: 120_000 });
      const setting = { libraryDir: makeFolder(PAGES), variables: variablesOf(await places.create()) };
      let bot = await startBot(discord, setting);
      const student = discord.as('student').in('general');
      const ask = async (question: string) => (await student.slash('ask', { question })).reply();

      expect((await ask('What is a cell?')).ephemeral).toBe(true);
      await choose(discord, 'Questions without an answer', 'kept');
      const missed = await ask(MISSING);
      const noted = await (await student.click(missed, 'Tell me when there is an answer')).update();
      expect(noted.content).toContain('tell you once');
      await choose(discord, 'Who sees answers', 'everybody');
      await choose(discord, 'Language', 'Deutsch');
      await choose(discord, 'Subjects', 'physics');
      await bot.stop();
      bot = await startBot(discord, setting);

      // Public, in the language of the server, and of physics: that a student's own language is English does not matter there.
      const answered = await ask('How does a solar cell work?');
      expect([answered.ephemeral, JSON.stringify(answered.api).includes('Geteilt von')]).toEqual([
        false,
        true,
      ]);
      const moderator = discord.as('moderator').in('general');
      // The question that was kept before the restart is answered, and whoever wanted to know is told.
      const listed = await (await moderator.slash('unanswered')).reply();
      const question = await (await moderator.select(listed, optionsOf(listed)[0]?.value ?? '')).update();
      const form = await (await moderator.click(question, buttonsOf(question)[0] ?? '')).modal();
      const written = { title: MISSING, answer: 'With very long needles.' };
      const preview = await (await moderator.submitModal(form, written)).update();
      await (await moderator.click(preview, buttonsOf(preview)[0] ?? '')).update();
      const direct = discord.as('student').in('dm');
      const told = await discord.until(() => direct.messages().at(-1), 'a direct message');
      expect([told.content.includes(MISSING), direct.messages().length]).toEqual([true, 1]);

      const opened = await (await moderator.slash('settings')).reply();
      const subjects = await (await moderator.select(opened, 'Subjects')).update();
      await (await moderator.click(subjects, 'Search only these')).update();
      expect((await ask('What is a cell?')).embeds[0]?.title).not.toBe('What is a cell?');

      await choose(discord, 'Answers to mentions', 'only in the channels chosen below');
      const mention = `<@${discord.applicationId}> How does a solar cell work?`;
      student.say(mention);
      const menu = await (await moderator.slash('settings')).reply();
      const picked = await (await moderator.select(menu, 'Channels for mentions')).update();
      await (await moderator.choose('channels', picked, ['biology'])).update();
      const there = discord.as('student').in('biology');
      there.say(mention);
      await discord.until(
        () => there.messages().find(({ api }) => api.author.bot && api.type === 19),
        'an answer in the channel that was chosen',
      );
      // What was said before in another channel would have been answered by now: one person's messages are answered one by one.
      expect(student.messages().filter(({ api }) => api.author.bot && api.type === 19)).toEqual([]);
      await bot.stop();
    });
  });
});
