// An interaction as the person who began it sees it, from its beginning to its end.
import { describe, expect, test } from 'vitest';
import { InteractionFailed, WaitError } from '../../../src/playground/driver/index.ts';
import { EPHEMERAL } from '../../../src/playground/server/index.ts';
import { type Alone, openAlone } from '../alone.ts';
import { ASK } from '../commands.ts';

const BUTTON = { type: 2, style: 2, label: 'More', custom_id: 'more' };
const FORM = {
  title: 'T',
  custom_id: 'form',
  components: [{ type: 18, label: 'L', component: { type: 4, custom_id: 'text', style: 1 } }],
};

async function begin(options: { respondWithin?: number; patience?: number } = {}) {
  const alone = await openAlone([ASK], options);
  const student = alone.discord.as('student').in('general');
  return { ...alone, student, handle: await student.slash('ask', { question: 'q' }) };
}

async function clickIn(alone: Alone & Awaited<ReturnType<typeof begin>>) {
  await alone.respond(alone.handle, 4, {
    content: 'a',
    components: [{ type: 1, components: [BUTTON] }],
  });
  return alone.student.click(await alone.handle.reply(), 'More');
}

describe('an interaction that is answered', () => {
  test('waits until then, and tells what it came to', async () => {
    const { handle, respond } = await begin();
    expect([handle.state, handle.answers()]).toEqual(['waiting', []]);
    const [outcome, reply] = [handle.outcome(), handle.reply()];
    await respond(handle, 4, { content: 'a', flags: EPHEMERAL });
    expect(await outcome).toBe('replied');
    expect(await reply).toMatchObject({ content: 'a', ephemeral: true, embeds: [], attachments: [] });
  });

  test('has a first response while it is thought about, but no reply and no outcome', async () => {
    const { handle, respond, message } = await begin();
    const outcome = handle.outcome();
    await respond(handle, 5);
    expect(await handle.response()).toBe('thinking');
    expect(handle.answers()).toEqual([]);
    await message('PATCH', handle, '@original', { content: 'a' });
    expect(await outcome).toBe('replied');
    expect((await handle.edited()).content).toBe('a');
  });

  test('counts its edits', async () => {
    const { handle, respond, message } = await begin();
    await respond(handle, 4, { content: 'a' });
    const second = handle.edited(2);
    await message('PATCH', handle, '@original', { content: 'b' });
    expect((await handle.edited()).content).toBe('b');
    await message('PATCH', handle, '@original', { content: 'c' });
    expect((await second).content).toBe('c');
  });

  test('has its follow-ups by number, without those that were deleted', async () => {
    const { handle, respond, followUp, message } = await begin();
    await respond(handle, 4, { content: 'a' });
    const { body: first } = await followUp(handle, { content: 'b' });
    await followUp(handle, { content: 'c' });
    expect((await handle.followUp(1)).content).toBe('c');
    await message('DELETE', handle, first.id);
    expect((await handle.followUp()).content).toBe('c');
    expect(handle.answers().map(({ content }) => content)).toEqual(['a', 'c']);
  });

  test('is answered by a follow-up where its reply is gone', async () => {
    const { handle, respond, followUp, message } = await begin();
    await respond(handle, 5);
    const gone = handle.deleted();
    await message('DELETE', handle, '@original');
    await gone;
    await followUp(handle, { content: 'b' });
    expect((await handle.reply()).content).toBe('b');
  });

  test('shows a message as it was at that moment', async () => {
    const { handle, respond, message } = await begin();
    await respond(handle, 4, { content: 'a' });
    const before = await handle.reply();
    await message('PATCH', handle, '@original', { content: 'b' });
    expect([before.content, before.api.content]).toEqual(['a', 'a']);
    expect((await handle.reply()).content).toBe('b');
  });

  test('may open a form, which knows who opened it', async () => {
    const { handle, respond } = await begin();
    const modal = handle.modal();
    await respond(handle, 9, FORM);
    expect(await modal).toMatchObject({ title: 'T', customId: 'form', interactionId: handle.id });
    expect(await handle.outcome()).toBe('modal');
  });
});

describe('an interaction with a control', () => {
  test('is an update of its message, and no reply', async () => {
    const alone = await begin();
    const click = await clickIn(alone);
    const update = click.update();
    await alone.respond(click, 7, { content: 'b' });
    expect((await update).content).toBe('b');
    expect(click.answers()).toEqual([]);
    expect(await click.outcome()).toBe('updated');
  });

  test('may be acknowledged without a message', async () => {
    const alone = await begin();
    const click = await clickIn(alone);
    await alone.respond(click, 6);
    expect(await click.outcome()).toBe('acknowledged');
    expect(click.answers()).toEqual([]);
  });

  test('may be answered by a reply besides its message', async () => {
    const alone = await begin();
    const click = await clickIn(alone);
    await alone.respond(click, 4, { content: 'b' });
    expect((await click.reply()).content).toBe('b');
    expect(alone.student.messages().map(({ content }) => content)).toEqual(['a', 'b']);
  });
});

describe('an interaction that is not answered', () => {
  test('fails with what Discord says then, whatever is waited for', async () => {
    const { handle } = await begin({ respondWithin: 1 });
    expect(await handle.failure()).toBe('The application did not respond');
    expect(await handle.outcome()).toBe('failed');
    expect(await handle.response()).toBe('failed');
    for (const wait of [handle.reply(), handle.modal(), handle.choices(), handle.edited(), handle.deleted()])
      await expect(wait).rejects.toThrow(InteractionFailed);
  });

  test('is waited for as long as there is patience, and tells what was waited for', async () => {
    const { handle, respond } = await begin({ patience: 1 });
    await expect(handle.reply()).rejects.toThrow(WaitError);
    await respond(handle, 5);
    await expect(handle.followUp(2)).rejects.toThrow(
      'Gave up waiting for follow-up 2; the interaction is thinking',
    );
    await expect(handle.failure()).rejects.toThrow('a failure; the interaction is thinking');
  });
});
