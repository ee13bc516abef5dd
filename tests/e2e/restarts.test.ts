// Conversations of several steps, with the bot ended and started anew between each two: nobody can tell.

import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import type { PlaceName, Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { page, writeFile } from './folder.ts';
import {
  ask,
  CHRONICLE,
  CRANE,
  classmate,
  discord,
  libraryDir,
  postedSince,
  refusalOf,
  restart,
  share,
  student,
} from './hall.ts';
import { buttonsOf, optionsOf, repliesTo, shareWith, textOf } from './shown.ts';

/** Yields wherever the bot is to be restarted. */
type Conversation = () => AsyncGenerator<undefined, void>;

const DRILL = 'How is the drill of machine type 2 serviced?';
const BATS = 'Why do bats sleep upside down?';
const SEND = 1n << 11n;
const APP = '<@1100000000000000001>';

const CONVERSATIONS: Readonly<Record<string, Conversation>> = {
  async *'a private answer is turned, shared and taken back'() {
    let shown = await click(await ask(CHRONICLE), 'Whole page');
    yield;
    shown = await click(shown, 'Next');
    yield;
    const { label } = optionsOf(shown).findLast((one) => one.label.includes('Year'))!;
    const jumped = await select(shown, label);
    expect(textOf(jumped)).toContain(label.match(/Year \d+/)?.[0]);
    yield;
    shown = await click(jumped, 'Whole page');
    yield;
    const { posted, own } = await share(shown);
    expect(own.content).toBe('Shared in this channel.');
    expect(posted).toHaveLength(1);
    yield;
    const more = await (await classmate.click(posted[0]!, 'Whole page')).reply();
    expect(more.ephemeral).toBe(true);
    yield;
    // The whole page opens where the section stands that was shared.
    const part = Number(/Part (\d+) of/.exec(textOf(more))?.[1]);
    expect(textOf(await click(more, 'Next', classmate))).toContain(`Part ${part + 1} of`);
    await (await student.click(posted[0]!, 'Take back')).deleted();
    expect(idsOf(classmate)).not.toContain(posted[0]?.id);
    yield;
    // What was taken back can be shared again: the own answer stays.
    expect((await share(own)).posted).toHaveLength(1);
  },

  async *'an answer is shared for somebody chosen, and a moderator takes it back'() {
    const shown = await ask(CRANE);
    yield;
    const before = classmate.messages();
    await shareWith(student, shown, 'classmate');
    const [posted] = postedSince(before);
    expect(posted?.api.mentions.map(({ username }) => username)).toEqual(['classmate']);
    yield;
    expect(await refusalOf(classmate, posted!, 'Take back')).toContain('Only the person who asked');
    yield;
    const own = await (await classmate.select(posted!, optionsOf(posted!)[0]!.value)).reply();
    expect(own.ephemeral).toBe(true);
    yield;
    expect((await click(own, 'Back', classmate)).embeds[0]?.title).toBe(CRANE);
    yield;
    await (await discord.as('moderator').in('general').click(posted!, 'Take back')).deleted();
  },

  async *'a question is asked and shared for somebody in one step, where a page has to be chosen first'() {
    const offer = await (await student.slash('share', { question: 'crane', for: 'classmate' })).reply();
    expect(offer.ephemeral).toBe(true);
    yield;
    const chosen = await select(offer, optionsOf(offer)[0]!.value);
    expect(chosen.content).toContain('posts it for <@1000000000000000002>');
    yield;
    const back = await click(chosen, 'Back');
    yield;
    const again = await select(back, optionsOf(back)[1]!.value);
    yield;
    const { posted } = await share(again);
    expect(posted[0]?.api.mentions.map(({ username }) => username)).toEqual(['classmate']);
    yield;
    await (await student.click(posted[0]!, 'Take back')).deleted();
  },

  async *'a message is answered: a page is chosen, another is read, and the first is shared as a reply'() {
    const message = classmate.say('crane');
    let shown = await (await student.messageCommand('Answer this message', message)).reply();
    yield;
    shown = await select(shown, optionsOf(shown)[0]!.value);
    const title = shown.embeds[0]?.title;
    yield;
    shown = await select(shown, optionsOf(shown)[0]!.value);
    yield;
    shown = await click(shown, 'Back');
    expect(shown.embeds[0]?.title).toBe(title);
    yield;
    await (await student.click(shown, 'Share as a reply')).edited();
    const [reply] = repliesTo(message, classmate);
    expect(reply?.embeds[0]?.title).toBe(title);
    yield;
    await (await student.click(reply!, 'Take back')).deleted();
    classmate.remove(message);
    yield;
    const own = await (await student.click(shown, 'Share as a reply')).edited();
    expect(own.content).toContain('has been deleted');
  },

  async *'an offer is chosen from, gone back to and declined, and the nearest subject leads to a page'() {
    let shown = await ask('crane');
    yield;
    shown = await select(shown, optionsOf(shown)[0]!.value);
    yield;
    shown = await click(shown, 'Back');
    yield;
    shown = await click(shown, 'None of these');
    expect(textOf(shown)).toContain('Nothing was noted');
    yield;
    shown = await click(shown, 'See all subjects');
    yield;
    shown = await select(shown, 'machines');
    yield;
    const second = await click(shown, 'Next');
    yield;
    shown = await select(second, optionsOf(second)[3]!.value);
    expect(textOf(shown)).toContain('then oil it');
    yield;
    expect((await click(shown, 'Back')).embeds).toEqual(second.embeds);
  },

  async *'what is missing leads to all subjects, one of them, and a page'() {
    let shown = await ask('zebra quagga');
    expect(shown.embeds[0]?.title).toBe('Not in the library');
    yield;
    shown = await click(shown, 'See all subjects');
    yield;
    shown = await select(shown, 'Rivers');
    yield;
    shown = await select(shown, optionsOf(shown)[0]!.value);
    expect(textOf(shown)).toContain('At spring');
    yield;
    expect((await click(shown, 'Back')).embeds[0]?.title).toBe('Rivers');
  },

  async *'a random page leads to a related one and back'() {
    const shown = await (await student.slash('random', { subject: 'machines' })).reply();
    yield;
    const related = await select(shown, optionsOf(shown)[0]!.value);
    yield;
    expect((await click(related, 'Back')).embeds[0]?.title).toBe(shown.embeds[0]?.title);
  },

  async *'/help leads to the subjects'() {
    const help = await (await student.slash('help')).reply();
    yield;
    expect(optionsOf(await click(help, buttonsOf(help)[0]!)).map(({ label }) => label)).toContain('Rivers');
  },

  ...inEach<PlaceName>(
    'a mention in the place "%s" is edited and deleted along with its question',
    ['general', 'thread', 'post', 'dm'],
    async function* (place) {
      const seat = discord.as('student').in(place);
      const asked = seat.say(`${APP} ${CRANE}`);
      const { id } = await replyTo(asked, seat);
      yield;
      seat.edit(asked, `${APP} ${DRILL}`);
      await discord.until(
        () => repliesTo(asked, seat).find(({ embeds }) => embeds[0]?.title === DRILL),
        'the edited answer',
      );
      expect(repliesTo(asked, seat).map((reply) => reply.id)).toEqual([id]);
      yield;
      seat.remove(asked);
      await discord.until(() => !idsOf(seat).includes(id) || undefined, 'the deletion');
    },
  ),

  async *'questions that are deleted at once take all their replies along'() {
    const seat = discord.as('classmate').in('biology');
    const asked = [seat.say(`${APP} ${CRANE}`), seat.say('thanks'), seat.say(`${APP} ${DRILL}`)];
    const replies = [await replyTo(asked[0]!, seat), await replyTo(asked[2]!, seat)];
    yield;
    discord.as('moderator').in('biology').purge(asked);
    await discord.until(
      () => replies.every(({ id }) => !idsOf(seat).includes(id)) || undefined,
      'the deletions',
    );
  },

  async *'an offer below a mention is chosen from in place by the one who asked, and privately by others'() {
    const asked = student.say(`${APP} crane`);
    const offer = await replyTo(asked, student);
    const { value, label } = optionsOf(offer)[0]!;
    yield;
    const own = await (await classmate.select(offer, value)).reply();
    expect(own).toMatchObject({ ephemeral: true, embeds: [{ title: label }] });
    yield;
    expect((await click(own, 'Back', classmate)).embeds[0]?.title).toBe('Did you mean one of these?');
    yield;
    const settled = await (await student.select(offer, value)).update();
    expect(settled).toMatchObject({ id: offer.id, ephemeral: false, embeds: [{ title: label }] });
    yield;
    expect(await refusalOf(classmate, settled, 'Take back')).toContain('Only the person who asked');
    await (await student.click(settled, 'Take back')).deleted();
  },

  async *'an offer below a mention is declined, and others look around privately'() {
    const offer = await replyTo(student.say(`${APP} drill`), student);
    yield;
    const none = await click(offer, 'None of these');
    expect(none).toMatchObject({ id: offer.id, ephemeral: false });
    yield;
    const subjects = await (await classmate.click(none, 'See all subjects')).reply();
    expect(subjects.ephemeral).toBe(true);
    yield;
    const list = await (await classmate.select(subjects, 'machines')).update();
    yield;
    expect(textOf(await click(list, 'Next', classmate))).toContain('Page 2 of 3');
    await (await student.click(none, 'Take back')).deleted();
  },

  async *'alone with the bot, a message is answered and the answer turned'() {
    const seat = discord.as('student').in('dm');
    const reply = await replyTo(seat.say(CHRONICLE), seat);
    yield;
    const whole = await click(reply, 'Whole page', seat);
    yield;
    expect(textOf(await click(whole, 'Next', seat))).toContain('Part 2 of');
  },

  ...inEach<PlaceName>(
    'an answer in the place "%s" is shared, read on and taken back',
    ['thread', 'post', 'elsewhere', 'group'],
    async function* (place) {
      const [own, other] = [discord.as('student').in(place), discord.as('classmate').in(place)];
      const shown = await ask(CHRONICLE, own);
      yield;
      const { posted } = await share(shown, own, other);
      expect(posted).toHaveLength(1);
      yield;
      const whole = await (await other.click(posted[0]!, 'Whole page')).reply();
      expect(whole.ephemeral).toBe(true);
      yield;
      await (await own.click(posted[0]!, 'Take back')).deleted();
      expect(idsOf(other)).not.toContain(posted[0]?.id);
    },
  ),

  async *'what may no longer be done is said'() {
    const [seat, general] = [discord.as('student').in('thread'), await ask(CRANE)];
    const inThread = await ask(CRANE, seat);
    yield;
    discord.conditions.archive('thread');
    expect(await refusalOf(seat, inThread, 'Share')).toContain('archived');
    discord.conditions.deny('general', { bot: SEND });
    expect(await refusalOf(student, general, 'Share')).toContain('I need the permission');
    discord.conditions.reset();
    yield;
    expect((await share(inThread, seat, discord.as('classmate').in('thread'))).posted).toHaveLength(1);
  },

  async *'a page that is deleted and a subject that is renamed are missed politely'() {
    writeFile(libraryDir, 'caves/bats.md', page(BATS, 'To take off quickly.'));
    writeFile(libraryDir, 'caves/drips.md', page('How do stalactites grow?', 'Drip by drip.'));
    yield;
    // The saved index is served at once, and what changed since is read while it is.
    await askUntil(BATS, (title) => title === BATS);
    const list = await (await student.slash('browse', { subject: 'caves' })).reply();
    const [bats, drips] = [await ask(BATS), await ask('How do stalactites grow?')];
    rmSync(join(libraryDir, 'caves/bats.md'));
    yield;
    await askUntil(BATS, (title) => title !== BATS);
    expect(await refusalOf(student, bats, 'Share')).toContain('no longer in the library');
    const gone = await select(list, `2. ${BATS}`);
    expect(textOf(gone)).toContain('no longer in the library');
    renameSync(join(libraryDir, 'caves'), join(libraryDir, 'grottos'));
    yield;
    await askUntil('stalactites', (_title, path) => path.includes('grottos'));
    expect(await refusalOf(student, drips, 'Share')).toContain('no longer in the library');
    const subjects = await click(gone, 'Back');
    expect(optionsOf(subjects).map(({ label }) => label)).toContain('Grottos');
    rmSync(join(libraryDir, 'grottos'), { recursive: true });
  },
};

/** What became of each conversation: nothing, or why it broke off. */
const ends = new Map<string, unknown>();

// All go on by a step each time before the bot is restarted: so there are as many restarts as the longest has.
beforeAll(async () => {
  const going = new Map(Object.entries(CONVERSATIONS).map(([name, begin]) => [name, begin()] as const));
  while (going.size > 0) {
    for (const [name, conversation] of going) {
      const step = await conversation.next().catch((error: unknown) => ({ done: true, value: error }));
      if (step.done !== true) continue;
      ends.set(name, step.value);
      going.delete(name);
    }
    await restart();
  }
}, 300_000);

test.each(Object.keys(CONVERSATIONS))('%s', (name) => {
  expect(ends.has(name)).toBe(true);
  if (ends.get(name) !== undefined) throw ends.get(name);
});

async function click(shown: ShownMessage, button: string, seat = student): Promise<ShownMessage> {
  return (await seat.click(shown, button)).update();
}

async function select(shown: ShownMessage, choice: string): Promise<ShownMessage> {
  return (await student.select(shown, choice)).update();
}

function replyTo(message: ShownMessage, seat: Seat): Promise<ShownMessage> {
  return discord.until(() => repliesTo(message, seat)[0], 'a reply to the message');
}

function idsOf(seat: Seat): string[] {
  return seat.messages().map(({ id }) => id);
}

/** Asks again and again until the title of the reply is as it should be: the bot notices changes by itself. */
async function askUntil(question: string, isGood: (title: string, url: string) => boolean): Promise<void> {
  const isThere = async () => {
    const { title = '', url = '' } = (await ask(question)).embeds[0] ?? {};
    return isGood(title, url);
  };
  await vi.waitUntil(isThere, { timeout: 60_000 });
}

/** The same conversation in several places. */
function inEach<Name extends string>(
  title: string,
  names: readonly Name[],
  converse: (name: Name) => ReturnType<Conversation>,
): Record<string, Conversation> {
  return Object.fromEntries(names.map((name) => [title.replace('%s', name), () => converse(name)]));
}
