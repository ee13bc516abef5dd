// What people do by haste or on purpose: clicks that come twice or at once, foreign ids, and texts that would ping.

import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord, Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { openDiscord, startBot } from './bot.ts';
import { makeFolder, manyPages, page } from './folder.ts';
import { expectGoodManners, optionsOf, repliesTo, textOf } from './shown.ts';

const CRANE = 'How is the crane of machine type 3 serviced?';
const CHRONICLE = 'What does the chronicle of the valley tell?';
const LOUD =
  '@everyone @here <@1000000000000000002> <@&1200000000000000001> https://discord.gg/abc `x` \u202eesrever';
const APP = '<@1100000000000000001>';

let discord: LocalDiscord;
let student: Seat;
let classmate: Seat;

beforeAll(async () => {
  discord = await openDiscord();
  const libraryDir = makeFolder({
    ...manyPages(),
    'library.yml': `name: ${JSON.stringify(`Shelf ${LOUD}`)}\nsite: https://example.org\n`,
    'shouting/loud.md': page(
      `Who shouts ${LOUD}?`,
      `${LOUD}\n\n### ${LOUD}\n\n- ${LOUD}\n\n\`\`\`\n${LOUD}\n\`\`\``,
      LOUD,
    ),
    'shouting/soft.md': page('Who whispers?', 'Nobody.', LOUD),
  });
  await startBot(discord, { libraryDir });
  student = discord.as('student').in('general');
  classmate = discord.as('classmate').in('general');
});

async function ask(question: string, seat = student): Promise<ShownMessage> {
  return (await seat.slash('ask', { question })).reply();
}

/** What everybody reads of the bot. */
function posted(): ShownMessage[] {
  return classmate.messages().filter(({ api, ephemeral }) => api.author.bot === true && !ephemeral);
}

describe('clicks that come together', () => {
  test('two clicks on Share post twice, and each posting is taken back alone', async () => {
    const before = posted().length;
    const shown = await ask(CRANE);
    const handles = await Promise.all([student.click(shown, 'Share'), student.click(shown, 'Share')]);
    for (const handle of handles) expect((await handle.edited()).content).toBe('Shared in this channel.');
    const [first, second] = posted().slice(before);
    await (await student.click(first!, 'Take back')).deleted();
    expect(posted().at(-1)?.id).toBe(second?.id);
    await (await student.click(second!, 'Take back')).deleted();
    expect(posted()).toHaveLength(before);
  });

  test('of two who take the same back at once both are answered without an apology', async () => {
    const before = posted().length;
    await (await student.click(await ask(CHRONICLE), 'Share')).edited();
    const [shared] = posted().slice(before);
    const moderator = discord.as('moderator').in('general');
    const handles = await Promise.all([
      student.click(shared!, 'Take back'),
      moderator.click(shared!, 'Take back'),
      student.click(shared!, 'Take back'),
    ]);
    for (const handle of handles) await handle.deleted();
    expect(posted()).toHaveLength(before);
    for (const seat of [student, moderator])
      expect(seat.messages().filter(({ content }) => /went wrong|did not let me/.test(content))).toEqual([]);
  });

  test('two people read on in the same shared answer at once, each for themselves', async () => {
    const before = posted().length;
    await (await student.click(await ask(CHRONICLE), 'Share')).edited();
    const last = posted().at(-1)!;
    const handles = await Promise.all([
      student.click(last, 'Whole page'),
      classmate.click(last, 'Whole page'),
    ]);
    for (const handle of handles) {
      const own = await handle.reply();
      expect(own.ephemeral).toBe(true);
      expect(textOf(own)).toContain('Part 1 of');
    }
    expect(posted()).toHaveLength(before + 1);
    await (await student.click(last, 'Take back')).deleted();
  });

  test('two clicks on Next end on the next part', async () => {
    const asked = await ask(CHRONICLE);
    const shown = await (await student.click(asked, 'Whole page')).update();
    const handles = await Promise.all([student.click(shown, 'Next'), student.click(shown, 'Next')]);
    for (const handle of handles) expect(textOf(await handle.update())).toContain('Part 2 of');
  });

  test('an offer below a mention that two people choose from at once is settled by the one who asked', async () => {
    const asked = student.say(`${APP} crane`);
    const offer = await discord.until(() => repliesTo(asked, student)[0], 'the offer');
    const [one, other] = optionsOf(offer);
    const [own, settled] = await Promise.all([
      classmate.select(offer, one!.value),
      student.select(offer, other!.value),
    ]);
    expect((await own.reply()).embeds[0]?.title).toBe(one?.label);
    expect((await settled.update()).embeds[0]?.title).toBe(other?.label);
    expect((await own.reply()).ephemeral).toBe(true);
  });
});

test("a control of one's own answer is not there for anybody else", async () => {
  const shown = await ask(CRANE);
  await expect(classmate.click(shown, 'Share')).rejects.toThrow('does not see');
});

test.each(['h', 'f', 't', 'c', 'k', 'n', 'p', 'j', 'b', 's', 'd'])(
  'ids of 100 characters that begin with "%s" are refused in one sentence',
  async (letter) => {
    const shown = await ask(CRANE);
    for (const id of [
      `${letter}:`.padEnd(100, 'A'),
      `${letter}:`.padEnd(100, ':'),
      `${letter}:`.padEnd(100, 'z9'),
    ]) {
      const told = await (await student.forge(shown, id)).reply();
      expect(told.ephemeral).toBe(true);
      expect(told.content).toContain('another version of the bot');
    }
  },
);

describe('texts that would ping', () => {
  const NOBODY = { mentions: [], mention_everyone: false, mention_roles: [] };

  test('in a page, its subject and the library reach nobody, wherever they are shown', async () => {
    const before = posted().length;
    const shown = await ask('Who whispers?');
    await (await student.click(shown, 'Share')).edited();
    const loud = await (await student.slash('ask', { question: 'who shouts', visibility: 'public' })).reply();
    expect(textOf(loud)).toContain('esrever');
    for (const message of posted().slice(before)) expect(message.api).toMatchObject(NOBODY);
    const subjects = await (await student.slash('subjects')).reply();
    const list = await (await student.select(subjects, 'shouting')).update();
    for (const message of [subjects, list, await (await student.slash('help')).reply()])
      expect(message.api).toMatchObject(NOBODY);
  });

  test('in a question they reach nobody, whatever comes of it', async () => {
    for (const question of [LOUD, `${CRANE} ${LOUD}`, `crane ${LOUD}`, `zebra quagga ${LOUD}`]) {
      const shown = await ask(question);
      expect(shown.api).toMatchObject(NOBODY);
      const message = classmate.say(question);
      const answered = await (await student.messageCommand('Answer this message', message)).reply();
      expect(answered.api).toMatchObject(NOBODY);
      expect(answered.content).not.toMatch(/discord\.gg/);
      const asked = discord.as('moderator').in('general').say(`${APP} ${question}`);
      const reply = await discord.until(() => repliesTo(asked, classmate)[0], 'a reply');
      expect(reply.api).toMatchObject(NOBODY);
    }
  });

  test.each([
    '*',
    '`',
    '> ',
    '- # ',
    '||',
    '[a](b) ',
    '<@1> ',
    '\n',
    '~~_**',
    '\u202e',
    '$\\frac{',
    '1. ',
    '# ',
  ])('a question of 1000 characters of "%s" is answered', async (text) => {
    const shown = await ask(`${text.repeat(1000).slice(0, 995)}crane`);
    expect(textOf(shown)).not.toBe('');
    expect(shown.api).toMatchObject(NOBODY);
  });
});

test('nothing that was sent pings anybody or shows a trace of the program', () => {
  expectGoodManners(discord);
});
