// A private answer, shared with everybody or for a person, in one step or after it was read, and taken back.

import { describe, expect, test } from 'vitest';
import {
  ask,
  CHRONICLE,
  CRANE,
  classmate,
  discord,
  postedSince,
  refusalOf,
  restart,
  share,
  student,
} from './hall.ts';
import { buttonsOf, optionsOf, shareWith, textOf } from './shown.ts';

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
  await shareWith(student, await ask(CRANE), 'classmate');
  const [posted] = postedSince(before);
  expect(posted?.content).toBe('For <@1000000000000000002>, shared by <@1000000000000000001>');
  expect(posted?.api.mentions.map(({ username }) => username)).toEqual(['classmate']);
});

test('of a long answer a screenful is shared, and the rest is read privately', async () => {
  const { posted } = await share(await ask(CHRONICLE));
  expect(posted).toHaveLength(1);
  const more = await (await classmate.click(posted[0]!, 'Whole page')).reply();
  expect(more.ephemeral).toBe(true);
  expect(textOf(more)).toContain('Part 1 of');
});

test('what is shared is opened at the section that the sharer read, in one step or for a person', async () => {
  const shown = await ask(CHRONICLE);
  const tenth = optionsOf(shown).find(({ label }) => label === 'Year 10')!;
  const section = await (await student.select(shown, tenth.value)).update();
  expect(textOf(section)).toContain('▸ Year 10');
  const { posted } = await share(section);
  expect(textOf(posted[0]!)).toContain('▸ Year 10');
  const before = classmate.messages();
  await shareWith(student, await ask(`${CHRONICLE} year 12`), 'classmate');
  expect(textOf(postedSince(before)[0]!)).toContain('▸ Year 12');
});

test('whoever shared takes it back, and nobody else but a moderator', async () => {
  const { posted } = await share(await ask(CHRONICLE));
  expect(await refusalOf(classmate, posted[0]!, 'Take back')).toContain('Only the person who asked');
  const before = classmate.messages().length;
  await (await student.click(posted[0]!, 'Take back')).deleted();
  expect(classmate.messages()).toHaveLength(before - 1);
  const again = await share(await ask(CRANE));
  await (await discord.as('moderator').in('general').click(again.posted[0]!, 'Take back')).deleted();
  expect(classmate.messages().map(({ id }) => id)).not.toContain(again.posted[0]?.id);
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
  const whole = await (await student.click(shown, 'Whole page')).update();
  await restart();
  const { posted } = await share(whole);
  expect(posted).toHaveLength(1);
  await restart();
  await (await student.click(posted[0]!, 'Take back')).deleted();
  expect(classmate.messages().filter(({ id }) => posted.some((one) => one.id === id))).toEqual([]);
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

test('alone with the bot there is nobody to share with', async () => {
  const seat = discord.as('student').in('dm');
  const shown = await ask(CHRONICLE, seat);
  expect(shown.ephemeral).toBe(false);
  expect(buttonsOf(shown)).toContain('Whole page');
  expect(buttonsOf(shown)).not.toContain('Share');
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
