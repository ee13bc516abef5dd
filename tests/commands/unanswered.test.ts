// Questions without an answer, in a local Discord: kept where the server wants it, listed, answered, and told of.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../src/database/index.ts';
import { openServerSettings, openUnansweredQuestions } from '../../src/memory/index.ts';
import type { LocalDiscord, Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { startRouted } from '../discord/bot.ts';
import { buttonsOf, optionsOf, textOf } from '../e2e/shown.ts';
import { ENGINES, placesOf } from '../engines.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const TELL_ME = 'Tell me when there is an answer';
const QUESTION = 'how do zeppelins knit jumpers';

let discord: LocalDiscord;
let database: Database;
let moderator: Seat;
let student: Seat;

async function ask(question = QUESTION, seat = student): Promise<ShownMessage> {
  return (await seat.slash('ask', { question })).reply();
}

async function list(options = {}): Promise<ShownMessage> {
  // What is noted is written behind the answer.
  await database.written();
  return (await moderator.slash('unanswered', options)).reply();
}

async function chooseFirst(): Promise<ShownMessage> {
  const listed = await list();
  return (await moderator.select(listed, optionsOf(listed)[0]?.value ?? '')).update();
}

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);
    beforeEach(async () => {
      database = await places.open();
      const settings = await openServerSettings(database, { answers: 'private', mentions: true });
      const memory = { database, settings, unanswered: openUnansweredQuestions(database) };
      ({ discord } = await startRouted({ memory }));
      await settings.change({ guild: discord.guildId }, 'keepQuestions', true);
      moderator = discord.as('moderator').in('general');
      student = discord.as('student').in('general');
    });

    describe('a question without an answer', () => {
      test('is kept and that is said, listed by how often it was asked, and by nobody’s name', async () => {
        const missed = await ask();
        expect(missed.content).toContain('noted, without your name');
        expect(buttonsOf(missed)).toContain(TELL_ME);
        await ask('knitting jumpers, zeppelins?', discord.as('classmate').in('biology'));
        await ask('what is the airspeed of a laden swallow');
        const listed = textOf(await list());
        expect(listed).toMatch(/knit jumpers.*\n.*asked 2 times.*<#1300000000000000002>/);
        expect(listed).toMatch(/swallow.*\n.*asked 1 time/);
        expect(listed).not.toContain('1000000000000000001');
        expect(textOf(await list({ asked: 7 }))).toContain('zeppelins');
      });

      test('is answered with a page, and whoever wanted to know is told once', async () => {
        const missed = await ask();
        expect((await (await student.click(missed, TELL_ME)).update()).content).toContain('tell you once');
        const shown = await chooseFirst();
        const form = await (await moderator.click(shown, 'Answer')).modal();
        expect(JSON.stringify(form.components)).toContain(QUESTION);
        const preview = await (
          await moderator.submitModal(form, { title: QUESTION, answer: 'With very long needles.' })
        ).update();
        await (await moderator.click(preview, 'Publish')).update();
        const direct = discord.as('student').in('dm');
        const told = await discord.until(() => direct.messages().at(-1), 'a direct message');
        expect(told.content).toContain('You asked: how do zeppelins knit jumpers');
        expect(direct.messages()).toHaveLength(1);
        expect(textOf(await list())).toContain('There are none');
        await vi.waitFor(async () => expect(textOf(await ask())).toContain('With very long needles'), {
          timeout: 60_000,
        });
      });

      test('whoever takes no direct messages is mentioned where they asked, and nobody else is', async () => {
        discord.conditions.closeDirect('student');
        await (await student.click(await ask(), TELL_ME)).update();
        const shown = await chooseFirst();
        const form = await (await moderator.click(shown, 'Answer')).modal();
        const values = { title: QUESTION, answer: 'See @everyone.' };
        const preview = await (await moderator.submitModal(form, values)).update();
        await (await moderator.click(preview, 'Publish')).update();
        const told = await discord.until(
          () => student.messages().find(({ content }) => content.includes('There is an answer now')),
          'a mention',
        );
        expect(told.api.mentions.map(({ id }) => id)).toEqual(['1000000000000000001']);
        expect(told.api.mention_everyone).toBe(false);
      });

      test('is a page of the library that is found by its words from then on, which can be undone', async () => {
        await ask('crane zeppelins chronicle jumpers');
        const listed = await list();
        const shown = await (await moderator.select(listed, optionsOf(listed)[0]?.value ?? '')).update();
        const offered = await (await moderator.click(shown, 'A page answers it')).update();
        const page = optionsOf(offered)[0];
        const assigned = await (await moderator.select(offered, page?.value ?? '')).update();
        expect(assigned.content).toContain('finds');
        const first = async () => {
          const answer = await ask('crane zeppelins chronicle jumpers');
          return answer.embeds[0]?.title === page?.label || textOf(answer).includes(page?.label ?? '');
        };
        await vi.waitFor(async () => expect(await first()).toBe(true), { timeout: 60_000 });
        expect((await (await moderator.click(assigned, 'Undo')).update()).content).toContain('Taken back');
      });

      test('is hidden until it is asked again, or refused for good', async () => {
        await ask();
        const hidden = await (await moderator.click(await chooseFirst(), 'Hide')).update();
        expect(hidden.content).toContain('Hidden');
        expect(textOf(await list())).toContain('There are none');
        await ask();
        const refused = await (await moderator.click(await chooseFirst(), 'Not for us')).update();
        const again = await ask();
        expect(buttonsOf(again)).not.toContain(TELL_ME);
        expect(textOf(await list())).toContain('There are none');
        await (await moderator.click(refused, 'Undo')).update();
        expect(textOf(await list())).toContain('zeppelins');
      });
    });

    test('none of these keeps what was asked, in the words of whoever asked', async () => {
      const offer = await ask('crane');
      expect((await (await student.click(offer, 'None of these')).update()).embeds[0]?.description).toContain(
        'was noted',
      );
      expect(textOf(await list())).toContain('crane');
    });

    test('where nothing is to be kept nothing is: other servers, direct messages, people who may not read it', async () => {
      for (const place of ['elsewhere', 'dm'] as const) {
        const missed = await ask(QUESTION, discord.as('student').in(place));
        expect(buttonsOf(missed)).not.toContain(TELL_ME);
        expect(textOf(missed)).not.toContain('noted');
      }
      expect(textOf(await list())).toContain('There are none');
      expect((await (await student.slash('unanswered')).reply()).content).toContain('You have neither');
      const missed = await ask();
      for (const id of ['Ql:0:0:', 'Qx:1:r', 'Qs:1', 'Pn:1'])
        expect((await (await student.forge(missed, id)).reply()).content).not.toContain('Questions without');
      expect(textOf(await list())).toContain('zeppelins');
    });
  });
});
