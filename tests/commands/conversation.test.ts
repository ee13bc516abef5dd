// Commands and what goes on below their answers: follow-ups, contradiction, small talk, another page at random, direct messages.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LocalDiscord, Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { startRouted } from '../discord/bot.ts';
import { buttonsOf, optionsOf, textOf } from '../e2e/shown.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const CRANE = 'How is the crane of machine type 3 serviced?';
const CHRONICLE = 'What does the chronicle of the valley tell?';

let discord: LocalDiscord;
let bot: Awaited<ReturnType<typeof startRouted>>['bot'];
let student: Seat;

beforeEach(async () => {
  ({ discord, bot } = await startRouted());
  student = discord.as('student').in('general');
});

async function ask(question: string, seat = student, more = {}): Promise<ShownMessage> {
  return (await seat.slash('ask', { question, ...more })).reply();
}

describe('what is asked right after an answer', () => {
  test('is about its page: for this person, in this channel', async () => {
    await ask(CHRONICLE);
    expect((await ask('tell me more')).embeds[0]?.title).toBe(CHRONICLE);
    expect(textOf(await ask('and the seventh one?'))).toContain('▸ Year 7');
    expect(
      (await ask('and the ninth one?', discord.as('classmate').in('general'))).embeds[0]?.title,
    ).not.toBe(CHRONICLE);
    expect((await ask('and the ninth one?', discord.as('student').in('biology'))).embeds[0]?.title).not.toBe(
      CHRONICLE,
    );
  });

  test('is about the page that was chosen last', async () => {
    const offer = await ask('crane');
    const [, second] = optionsOf(offer);
    await (await student.select(offer, second?.value ?? '')).update();
    expect((await ask('and why?')).embeds[0]?.title).toBe(second?.label);
  });

  test('chooses by number from what was offered', async () => {
    const [, second] = optionsOf(await ask('crane'));
    expect((await ask('the second one')).embeds[0]?.title).toBe(second?.label);
  });

  test('ten minutes later is a new question', async () => {
    await ask(CHRONICLE);
    const now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => now + 10 * 60_000 + 1);
    const later = await ask('and the seventh one?');
    vi.restoreAllMocks();
    expect(later.embeds[0]?.title).not.toBe(CHRONICLE);
  });
});

describe('an answer', () => {
  test('can be contradicted: others are offered, and then it is said that nothing fits', async () => {
    const shown = await ask(CRANE);
    const others = await (await student.click(shown, 'Not what I asked')).update();
    expect(others.embeds[0]?.title).toBe('Not what you asked?');
    expect(optionsOf(others).map(({ label }) => label)).not.toContain(CRANE);
    expect(optionsOf(others).length).toBeGreaterThan(1);
    const back = await (await student.click(others, 'Back')).update();
    expect(back.embeds[0]?.title).toBe(CRANE);
    const again = await (await student.click(back, 'Not what I asked')).update();
    const none = await (await student.click(again, 'None of these')).update();
    expect(textOf(none)).toContain('Nothing was noted');
  });

  test('has two rows of controls at most, wherever it is read', async () => {
    const shown = await ask(CHRONICLE);
    expect(shown.components.length).toBeLessThanOrEqual(2);
    const whole = await (await student.click(shown, 'Whole page')).update();
    expect(whole.components.length).toBeLessThanOrEqual(2);
    const section = optionsOf(whole).find(({ label }) => label === 'Year 9');
    const opened = await (await student.select(whole, section?.value ?? '')).update();
    expect(textOf(opened)).toContain('▸ Year 9');
    await (await student.click(opened, 'Share')).edited();
    for (const { components } of student.messages()) expect(components.length).toBeLessThanOrEqual(2);
  });

  test('is refused where the chosen option is none of its message', async () => {
    const shown = await ask(CRANE);
    const forged = await student.forge(shown, 't:1');
    expect((await forged.reply()).content).toContain('another version');
  });
});

test('a miss in a subject offers what all subjects have as a button', async () => {
  const miss = await ask('what does the chronicle tell', student, { subject: 'rivers' });
  expect(buttonsOf(miss)).toContain('Search all subjects');
  const found = await (await student.click(miss, 'Search all subjects')).update();
  expect(textOf(found)).toContain('chronicle of the valley');
});

describe('small talk', () => {
  test('is answered in one line, and leaves what was shown before', async () => {
    await ask(CHRONICLE);
    const thanks = await ask('thanks!');
    expect(thanks.content).toMatch(/^You’re welcome!/);
    expect([thanks.embeds, thanks.components, thanks.ephemeral]).toEqual([[], [], true]);
    expect((await ask('tell me more')).embeds[0]?.title).toBe(CHRONICLE);
  });

  test('speaks the language that was spoken', async () => {
    expect((await ask('danke dir')).content).toContain('Gern geschehen');
  });
});

test('a page at random gives way to another one', async () => {
  const shown = await (await student.slash('random', { subject: 'rivers' })).reply();
  const next = await (await student.click(shown, 'Another one')).update();
  expect(next.id).toBe(shown.id);
  expect(bot.shelf.library.entryTitled(next.embeds[0]?.title ?? '')?.subjects[0]?.name).toBe('Rivers');
  expect(buttonsOf(next)).toContain('Another one');
});

test('a subject that was opened from the list leads back to it, under both names of the command', async () => {
  for (const name of ['browse', 'subjects']) {
    const list = await (await student.slash(name)).reply();
    const opened = await (await student.select(list, 'Rivers')).update();
    const back = await (await student.click(opened, 'See all subjects')).update();
    expect(back.embeds).toEqual(list.embeds);
    expect((await (await student.slash(name, { subject: 'rivers' })).reply()).embeds).toEqual(opened.embeds);
  }
});

describe('"Send to my messages"', () => {
  test('keeps a private answer, with its controls, where the person finds it again', async () => {
    const shown = await ask(CRANE);
    const own = await (await student.select(shown, 'Send to my messages')).edited();
    expect(own.content).toBe('Sent to your direct messages.');
    const alone = discord.as('student').in('dm');
    const [kept] = alone.messages();
    expect(kept?.embeds[0]?.title).toBe(CRANE);
    expect(kept?.ephemeral).toBe(false);
    expect((await ask('and why?', alone)).embeds[0]?.title).toBe(CRANE);
    const next = await (await alone.click(kept ?? { id: '' }, 'Not what I asked')).update();
    expect(next.id).toBe(kept?.id);
  });

  test('says so where they are closed to the bot', async () => {
    const shown = await ask(CRANE);
    const closed = { code: 50007, message: 'Cannot send messages to this user' };
    discord.faults.onRequest(
      { method: 'POST', path: /^\/channels\// },
      { kind: 'status', status: 403, body: closed },
    );
    const own = await (await student.select(shown, 'Send to my messages')).edited();
    expect(own.content).toContain('direct messages are closed to me');
    expect(discord.as('student').in('dm').messages()).toEqual([]);
  });
});
