// A private answer, shared with everybody, for a person, as a reply, and taken back; by people in a local Discord.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscord, PlaceName, Seat, ShownMessage } from '../../src/playground/index.ts';
import { type BotProcess, openDiscord, startBot } from './bot.ts';
import { makeFolder, manyPages, page, writeFile } from './folder.ts';
import { buttonsOf, expectGoodManners, optionsOf, textOf } from './shown.ts';

const CRANE = 'How is the crane of machine type 3 serviced?';
const CHRONICLE = 'What does the chronicle of the valley tell?';
const SEND = 1n << 11n;
const SEND_IN_THREADS = 1n << 38n;
const EMBED = 1n << 14n;
const HISTORY = 1n << 16n;

let discord: LocalDiscord;
let bot: BotProcess;
let libraryDir: string;
let student: Seat;
let classmate: Seat;

beforeAll(async () => {
  discord = await openDiscord();
  libraryDir = makeFolder(manyPages());
  bot = await startBot(discord, { libraryDir });
  student = discord.as('student').in('general');
  classmate = discord.as('classmate').in('general');
});

afterEach(() => {
  discord.conditions.reset();
  expectGoodManners(discord);
});

async function ask(question: string, seat = student): Promise<ShownMessage> {
  return (await seat.slash('ask', { question })).reply();
}

/** What everybody in the place can read that the bot has posted since `before`. */
function postedSince(before: readonly ShownMessage[], seat = classmate): ShownMessage[] {
  const known = new Set(before.map(({ id }) => id));
  return seat.messages().filter(({ id, api }) => !known.has(id) && api.author.bot === true);
}

/** Shares an answer, and gives what everybody reads then and what the sharer reads. */
async function share(
  shown: ShownMessage,
  seat = student,
  reader = classmate,
): Promise<{ posted: ShownMessage[]; own: ShownMessage }> {
  const before = reader.messages();
  const own = await (await seat.click(shown, 'Share')).edited();
  return { posted: postedSince(before, reader), own };
}

/** The one sentence that a click is refused with, to nobody but the one who clicked. */
async function refusalOf(seat: Seat, shown: ShownMessage, button: string): Promise<string> {
  const told = await (await seat.click(shown, button)).reply();
  expect(told.ephemeral).toBe(true);
  expect(told.content).toMatch(/^\S.+[.]$/);
  return told.content;
}

test('an answer is private, and everybody reads it once it is shared', async () => {
  const before = classmate.messages();
  const shown = await ask(CRANE);
  expect(shown.ephemeral).toBe(true);
  expect(postedSince(before)).toEqual([]);
  const { posted, own } = await share(shown);
  expect(own.content).toBe('Shared in this channel.');
  expect(own.ephemeral).toBe(true);
  expect(posted).toHaveLength(1);
  expect(posted[0]?.content).toBe('Shared by <@1000000000000000001>');
  expect(posted[0]?.embeds[0]?.title).toBe(CRANE);
  expect(posted[0]?.api.mentions).toEqual([]);
});

test('it can be aimed at one person, who is the only one pinged', async () => {
  const before = classmate.messages();
  const handle = await student.selectPerson(await ask(CRANE), 'classmate');
  await handle.edited();
  const [posted] = postedSince(before);
  expect(posted?.content).toBe('For <@1000000000000000002>, shared by <@1000000000000000001>');
  expect(posted?.api.mentions.map(({ username }) => username)).toEqual(['classmate']);
});

test('a long answer is shared in five parts, and the rest is read privately', async () => {
  const { posted } = await share(await ask(CHRONICLE));
  expect(posted).toHaveLength(5);
  const all = posted.map(textOf).join('\n');
  expect(all).toContain('Part 5 of');
  expect(posted.slice(0, 4).map((one) => buttonsOf(one))).toEqual(Array(4).fill(['Take back']));
  const more = await (await classmate.click(posted[4]!, 'Next')).reply();
  expect(more.ephemeral).toBe(true);
  expect(textOf(more)).toContain('Part 6 of');
});

test('whoever shared takes back all parts, and nobody else but a moderator', async () => {
  const { posted } = await share(await ask(CHRONICLE));
  expect(await refusalOf(classmate, posted[4]!, 'Take back')).toContain('Only the person who asked');
  const before = classmate.messages().length;
  await (await student.click(posted[4]!, 'Take back')).deleted();
  expect(classmate.messages()).toHaveLength(before - 5);
  const again = await share(await ask(CRANE));
  await (await discord.as('moderator').in('general').click(again.posted[0]!, 'Take back')).deleted();
  expect(classmate.messages().map(({ id }) => id)).not.toContain(again.posted[0]?.id);
});

test('where the bot may not delete the other parts, it says so and takes back the one it can', async () => {
  const { posted } = await share(await ask(CHRONICLE));
  discord.conditions.deny('general', { bot: 1n << 10n });
  const before = classmate.messages().length;
  const told = await (await student.click(posted[4]!, 'Take back')).followUp();
  expect(told.ephemeral).toBe(true);
  expect(told.content).toContain('only one by one');
  expect(classmate.messages()).toHaveLength(before - 1);
  for (const part of posted.slice(0, 4)) await (await student.click(part, 'Take back')).deleted();
  expect(classmate.messages()).toHaveLength(before - 5);
});

test('what everybody reads is changed by nobody, and each reads on privately', async () => {
  const { posted } = await share(await ask(CRANE));
  const [shared] = posted;
  const [related] = optionsOf(shared!);
  for (const seat of [classmate, student]) {
    const own = await (await seat.select(shared!, related?.value ?? '')).reply();
    expect(own.ephemeral).toBe(true);
    expect(own.embeds[0]?.title).toBe(related?.label);
    expect(buttonsOf(own)).toContain('Back');
    expect((await (await seat.click(own, 'Back')).update()).embeds[0]?.title).toBe(CRANE);
  }
  expect(classmate.messages().find(({ id }) => id === shared?.id)?.embeds).toEqual(shared?.embeds);
});

test('the way back leads through all related questions that were read', async () => {
  let shown = await ask(CRANE);
  const titles = [CRANE];
  for (let step = 0; step < 3; step += 1) {
    const next = optionsOf(shown).find(({ label }) => !titles.includes(label))!;
    shown = await (await student.select(shown, next.value)).update();
    titles.push(shown.embeds[0]?.title ?? '');
  }
  for (const title of titles.slice(0, -1).reverse()) {
    shown = await (await student.click(shown, 'Back')).update();
    expect(shown.embeds[0]?.title).toBe(title);
  }
  expect(buttonsOf(shown)).not.toContain('Back');
  expect(buttonsOf(shown)).toContain('Share');
});

test('a restart between any two steps changes nothing', async () => {
  const shown = await ask(CHRONICLE);
  await restart();
  const next = await (await student.click(shown, 'Next')).update();
  await restart();
  const { posted } = await share(next);
  expect(posted).toHaveLength(5);
  await restart();
  await (await student.click(posted[4]!, 'Take back')).deleted();
  expect(classmate.messages().filter(({ id }) => posted.some((one) => one.id === id))).toEqual([]);
});

async function restart(): Promise<void> {
  expect((await bot.stop()).code).toBe(0);
  bot = await startBot(discord, { libraryDir, dataDir: bot.dataDir });
}

describe('where it is not sure which page is meant', () => {
  test('a page is chosen in place, and one can go back and choose another', async () => {
    const offer = await ask('crane');
    expect(offer.embeds[0]?.description).toMatch(/> crane\n1\. \*\*How is the crane .+ · Machines\n {2}\S/);
    const [first, second] = optionsOf(offer);
    const chosen = await (await student.select(offer, first!.value)).update();
    expect(chosen.id).toBe(offer.id);
    const again = await (await student.click(chosen, 'Back')).update();
    expect(optionsOf(again).map(({ value }) => value)).toEqual(optionsOf(offer).map(({ value }) => value));
    await restart();
    const other = await (await student.select(again, second!.value)).update();
    expect(other.embeds[0]?.title).toBe(second?.label);
    expect(other.ephemeral).toBe(true);
  });

  test('none of them tells what happens next, and where to look around', async () => {
    const none = await (await student.click(await ask('crane'), 'None of these')).update();
    expect(none.ephemeral).toBe(true);
    expect(textOf(none)).toContain('Nothing was noted or passed on.');
    expect(textOf(none)).toContain('https://example.org');
    const list = await (await student.click(none, 'Browse Machines')).update();
    expect(list.embeds[0]?.title).toBe('Machines');
  });
});

test('an answer says in words which section fits best', async () => {
  const shown = await ask('remark 7 of the chronicle');
  expect(shown.content).toBe('The section “Year 7” fits your question best.');
  expect(textOf(shown)).toContain('▸ Year 7');
});

describe('in one step', () => {
  test('/share posts the answer for a person', async () => {
    const before = classmate.messages();
    await (await student.slash('share', { question: CRANE, for: 'classmate' })).reply();
    const [posted] = postedSince(before);
    expect(posted?.ephemeral).toBe(false);
    expect(posted?.content).toBe('For <@1000000000000000002>, shared by <@1000000000000000001>');
    expect(buttonsOf(posted!)).toContain('Take back');
  });

  test('/ask with everybody as readers posts it too', async () => {
    const before = classmate.messages();
    await (await student.slash('ask', { question: CRANE, visibility: 'public' })).reply();
    expect(postedSince(before)[0]?.embeds[0]?.title).toBe(CRANE);
  });

  test('what is not sure or missing stays with the one who asked, and the person is not forgotten', async () => {
    const before = classmate.messages();
    const missing = await (
      await student.slash('share', { question: 'zebra quagga', for: 'classmate' })
    ).reply();
    expect(missing.ephemeral).toBe(true);
    expect(missing.embeds[0]?.title).toBe('Not in the library');
    const offer = await (await student.slash('share', { question: 'crane', for: 'classmate' })).reply();
    expect(offer.ephemeral).toBe(true);
    expect(offer.embeds[0]?.title).toBe('Did you mean one of these?');
    expect(postedSince(before)).toEqual([]);
    const chosen = await (await student.select(offer, optionsOf(offer)[0]!.value)).update();
    expect(chosen.content).toContain('posts it for <@1000000000000000002>');
    const { posted } = await share(chosen);
    expect(posted[0]?.api.mentions.map(({ username }) => username)).toEqual(['classmate']);
  });
});

describe('where it may not be', () => {
  test.each<[string, PlaceName, object, string]>([
    ['the bot may not send', 'general', { bot: SEND }, 'I lack the permission “Send Messages”'],
    ['the bot may not embed', 'general', { bot: EMBED }, 'I lack the permission “Embed Links”'],
    ['the person may not send', 'general', { people: SEND }, 'you lack the permission “Send Messages”'],
    ['the bot may not send in threads', 'thread', { bot: SEND_IN_THREADS }, '“Send Messages in Threads”'],
    ['the person may not send in threads', 'thread', { people: SEND_IN_THREADS }, 'you lack the permission'],
    ['a brought app may not embed', 'elsewhere', { people: EMBED }, 'you lack the permission “Embed Links”'],
    ['apps that are brought along are hushed', 'hushed', {}, 'answer only you'],
  ])('%s: it is said, and nothing is posted', async (_why, place, denied, reason) => {
    const [own, other] = [discord.as('student').in(place), discord.as('classmate').in(place)];
    const shown = await ask(CRANE, own);
    discord.conditions.deny(place, denied);
    const before = other.messages();
    expect(await refusalOf(own, shown, 'Share')).toContain(reason);
    const direct = await (await own.slash('share', { question: CRANE })).reply();
    expect(direct.ephemeral).toBe(true);
    expect(direct.content).toContain(reason);
    expect(direct.embeds[0]?.title).toBe(CRANE);
    expect(postedSince(before, other)).toEqual([]);
  });

  test('in a thread it needs only what threads need', async () => {
    const seat = discord.as('student').in('thread');
    discord.conditions.deny('thread', { bot: SEND, people: SEND });
    const { posted } = await share(await ask(CRANE, seat), seat, discord.as('classmate').in('thread'));
    expect(posted).toHaveLength(1);
  });

  test('a thread that was archived meanwhile is not woken', async () => {
    const seat = discord.as('student').in('thread');
    const shown = await ask(CRANE, seat);
    discord.conditions.archive('thread');
    expect(await refusalOf(seat, shown, 'Share')).toContain('archived');
  });

  test('an error of Discord becomes a sentence above the own copy', async () => {
    const shown = await ask(CHRONICLE);
    const path = /^\/webhooks\/\d+\/[^/]+$/;
    discord.faults.onRequest(
      { method: 'POST', path },
      { kind: 'status', status: 403, body: { code: 50013, message: 'Missing Permissions' } },
    );
    expect((await share(shown)).own.content).toContain('I lack the permission');
  });

  test('where only a part was accepted that is said, and what was posted can be taken back', async () => {
    discord.faults.onRequest(
      { method: 'POST', path: /^\/webhooks\// },
      { kind: 'status', status: 400, body: { code: 50035, message: 'Invalid Form Body', errors: {} } },
    );
    const handle = await student.slash('share', { question: CHRONICLE });
    const told = await handle.followUp();
    expect(told.ephemeral).toBe(true);
    expect(told.content).toContain('only a part');
    await (await student.click(await handle.reply(), 'Take back')).deleted();
  });

  test('a page that is gone meanwhile is not shared', async () => {
    writeFile(libraryDir, 'rivers/brook.md', page('Where does the brook rise?', 'In a meadow.'));
    await expect
      .poll(async () => (await ask('Where does the brook rise?')).embeds[0]?.title, { timeout: 60_000 })
      .toBe('Where does the brook rise?');
    const shown = await ask('Where does the brook rise?');
    rmSync(join(libraryDir, 'rivers/brook.md'));
    await expect
      .poll(async () => (await ask('Where does the brook rise?')).embeds[0]?.title, { timeout: 60_000 })
      .not.toBe('Where does the brook rise?');
    const before = classmate.messages();
    expect(await refusalOf(student, shown, 'Share')).toContain('no longer in the library');
    expect(postedSince(before)).toEqual([]);
  });
});

test.each<PlaceName>(['elsewhere', 'group'])(
  'as an app that somebody brought along to "%s" it posts within five messages, each taken back alone',
  async (place) => {
    const [own, other] = [discord.as('student').in(place), discord.as('classmate').in(place)];
    const { posted } = await share(await ask(CHRONICLE, own), own, other);
    expect(posted).toHaveLength(5);
    const before = other.messages().length;
    await (await own.click(posted[4]!, 'Take back')).deleted();
    expect(other.messages()).toHaveLength(before - 1);
  },
);

test('alone with the bot there is nobody to share with', async () => {
  const seat = discord.as('student').in('dm');
  const shown = await ask(CHRONICLE, seat);
  expect(shown.ephemeral).toBe(false);
  expect(buttonsOf(shown)).toEqual(['Next']);
});

describe('answering a message', () => {
  const CHATTY =
    'hey all 😀 sorry for asking. how is the crane of machine type 3 serviced?? <@1000000000000000002> thanks!';

  test('finds the question in it, and the answer is shared as a reply to it', async () => {
    const message = classmate.say(CHATTY);
    const shown = await (await student.messageCommand('Answer this message', message)).reply();
    expect(shown.ephemeral).toBe(true);
    expect(shown.embeds[0]?.title).toBe(CRANE);
    expect(shown.content).toContain(
      `https://discord.com/channels/${discord.guildId}/1300000000000000001/${message.id}`,
    );
    const before = classmate.messages();
    await (await student.click(shown, 'Share as a reply')).edited();
    const [posted] = postedSince(before);
    expect(posted?.api.message_reference?.message_id).toBe(message.id);
    expect(posted?.api.mentions).toEqual([]);
    await (await student.click(posted!, 'Take back')).deleted();
    expect(postedSince(before)).toEqual([]);
  });

  test('keeps the message in mind through parts, related questions, choices and a restart', async () => {
    const message = classmate.say('crane');
    let shown = await (await student.messageCommand('Answer this message', message)).reply();
    shown = await (await student.select(shown, optionsOf(shown)[0]!.value)).update();
    await restart();
    shown = await (await student.select(shown, optionsOf(shown)[0]!.value)).update();
    shown = await (await student.click(shown, 'Back')).update();
    expect(buttonsOf(shown)).toContain('Share as a reply');
    const before = classmate.messages();
    await (await student.click(shown, 'Share as a reply')).edited();
    expect(postedSince(before)[0]?.api.message_reference?.message_id).toBe(message.id);
  });

  test('a message that was deleted before is not answered, and nothing is posted', async () => {
    const message = classmate.say(CHATTY);
    const shown = await (await student.messageCommand('Answer this message', message)).reply();
    classmate.remove(message);
    const before = classmate.messages();
    const own = await (await student.click(shown, 'Share as a reply')).edited();
    expect(own.content).toBe('That message has been deleted meanwhile, so I posted nothing.');
    expect(postedSince(before)).toEqual([]);
  });

  test('needs to read the history where it replies', async () => {
    const shown = await (await student.messageCommand('Answer this message', classmate.say(CHATTY))).reply();
    discord.conditions.deny('general', { bot: HISTORY });
    expect(await refusalOf(student, shown, 'Share as a reply')).toContain('Read Message History');
  });

  test('where the bot is only brought along it links the message', async () => {
    const [own, other] = [discord.as('student').in('elsewhere'), discord.as('classmate').in('elsewhere')];
    const message = other.say(CHATTY);
    const shown = await (await own.messageCommand('Answer this message', message)).reply();
    const before = other.messages();
    await (await own.click(shown, 'Share as a reply')).edited();
    expect(postedSince(before, other)[0]?.content).toContain(`/${message.id}`);
  });

  test.each(['😀', '<@1000000000000000002>', 'https://example.org/x'])(
    '"%s" asks nothing, which is said',
    async (text) => {
      const shown = await (await student.messageCommand('Answer this message', classmate.say(text))).reply();
      expect(shown.ephemeral).toBe(true);
      expect(shown.content).toContain('no words in this message');
    },
  );

  test('what is missing is said with where to look around', async () => {
    const shown = await (
      await student.messageCommand(
        'Answer this message',
        classmate.say('@everyone what does a zebra quagga eat?'),
      )
    ).reply();
    expect(shown.embeds[0]?.title).toBe('Not in the library');
    expect(buttonsOf(shown)).toContain('See all subjects');
  });
});

test('a control that its message does not have is not obeyed', async () => {
  const { posted } = await share(await ask(CRANE));
  for (const id of [
    `t:${1000000000000000002n.toString(36)}`,
    'h:AAAAAAAAAA:::',
    's:0',
    'x'.repeat(100),
    '',
  ]) {
    const told = await (await classmate.forge(posted[0]!, id)).reply();
    expect(told.content).toContain('another version of the bot');
    expect(told.ephemeral).toBe(true);
  }
  expect(classmate.messages().map(({ id }) => id)).toContain(posted[0]?.id);
});
