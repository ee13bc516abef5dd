// The first response to an interaction, and the messages behind its token, asked for over plain HTTP.
import { describe, expect, test } from 'vitest';
import { EPHEMERAL, LOADING } from '../../../../../src/playground/server/store/messages.ts';
import { APPLICATION_ID } from '../../../../../src/playground/server/world.ts';
import { type Alone, openAlone } from '../../../alone.ts';
import { ASK } from '../../../commands.ts';

const REPLY = 4;
const DEFER = 5;
const BUTTON = { type: 2, style: 2, label: 'More', custom_id: 'more' };
const ROWS = [{ type: 1, components: [BUTTON] }];

async function ask({ discord }: Alone, place: 'general' | 'elsewhere' = 'general') {
  return discord.as('student').in(place).slash('ask', { question: 'q' });
}

const textsOf = ({ discord }: Alone) =>
  discord
    .as('student')
    .in('general')
    .messages()
    .map(({ content }) => content);

describe('the first response', () => {
  test('can be given once', async () => {
    const alone = await openAlone([ASK]);
    const handle = await ask(alone);
    expect((await alone.respond(handle, REPLY, { content: 'a' })).status).toBe(204);
    expect(await alone.respond(handle, REPLY, { content: 'b' })).toMatchObject({
      status: 400,
      body: { code: 40060 },
    });
    expect(textsOf(alone)).toEqual(['a']);
  });

  test('is described where that is asked for', async () => {
    const alone = await openAlone([ASK]);
    const { id, token } = await ask(alone);
    const path = `/interactions/${id}/${token}/callback?with_response=true`;
    const { status, body } = await alone.callOpenly('POST', path, { type: REPLY, data: { content: 'a' } });
    expect(status).toBe(200);
    expect(body).toMatchObject({ interaction: { id }, resource: { message: { content: 'a' } } });
  });

  test('needs the token of its own interaction', async () => {
    const alone = await openAlone([ASK]);
    const [one, other] = [await ask(alone), await ask(alone)];
    for (const [id, token] of [
      [one.id, other.token],
      [one.id, 'none'],
      ['1', one.token],
    ])
      expect(
        await alone.callOpenly('POST', `/interactions/${id}/${token}/callback`, { type: DEFER }),
      ).toMatchObject({ status: 404, body: { code: 10062 } });
    expect(one.state).toBe('waiting');
  });

  test.each([
    ['an update of no message', 7, { content: 'a' }],
    ['choices for a command', 8, { choices: [] }],
    ['a kind that there is not', 99, {}],
    ['nothing to show', REPLY, {}],
    ['a text that is too long', REPLY, { content: 'a'.repeat(2001) }],
    ['a form without fields', 9, { title: 'T', custom_id: 'x', components: [] }],
  ])('cannot be %s, and may be given again', async (_name, type, data) => {
    const alone = await openAlone([ASK]);
    const handle = await ask(alone);
    expect((await alone.respond(handle, type, data)).status).toBe(400);
    expect(handle.state).toBe('waiting');
    expect((await alone.respond(handle, REPLY, { content: 'a' })).status).toBe(204);
  });

  test('to a button may change the message that it stands on', async () => {
    const alone = await openAlone([ASK]);
    await alone.respond(await ask(alone), REPLY, { content: 'a', components: ROWS });
    const student = alone.discord.as('student').in('general');
    const click = await student.click(student.messages()[0]!, 'More');
    expect((await alone.respond(click, 7, { content: 'b' })).status).toBe(204);
    expect((await click.update()).content).toBe('b');
    expect(textsOf(alone)).toEqual(['b']);
  });

  test('to a button may only acknowledge it, and an edit follow', async () => {
    const alone = await openAlone([ASK]);
    await alone.respond(await ask(alone), REPLY, { content: 'a', components: ROWS });
    const student = alone.discord.as('student').in('general');
    const click = await student.click(student.messages()[0]!, 'More');
    await alone.respond(click, 6);
    expect(click.state).toBe('acknowledged');
    await alone.message('PATCH', click, '@original', { content: 'b' });
    expect((await click.update()).content).toBe('b');
  });
});

describe('messages behind a token', () => {
  test('are read, changed and deleted', async () => {
    const alone = await openAlone([ASK]);
    const handle = await ask(alone);
    await alone.respond(handle, REPLY, { content: 'a' });
    const { body: read } = await alone.message('GET', handle, '@original');
    expect(read.content).toBe('a');
    const { body: changed } = await alone.message('PATCH', handle, read.id, { content: 'b' });
    expect(changed).toMatchObject({ id: read.id, content: 'b' });
    expect((await alone.message('DELETE', handle, '@original')).status).toBe(204);
    expect(textsOf(alone)).toEqual([]);
    expect(await alone.message('GET', handle, '@original')).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });

  test('fill a reply that was put off, which then was never edited', async () => {
    const alone = await openAlone([ASK]);
    const handle = await ask(alone);
    await alone.respond(handle, DEFER, { flags: EPHEMERAL });
    expect((await alone.message('GET', handle, '@original')).body.flags).toBe(EPHEMERAL | LOADING);
    const { body } = await alone.message('PATCH', handle, '@original', { content: 'a' });
    expect(body).toMatchObject({ content: 'a', flags: EPHEMERAL, edited_timestamp: null });
    expect(handle.state).toBe('replied');
  });

  test('are never made empty', async () => {
    const alone = await openAlone([ASK]);
    const handle = await ask(alone);
    await alone.respond(handle, REPLY, { content: 'a' });
    expect(await alone.message('PATCH', handle, '@original', { content: ' ' })).toMatchObject({
      status: 400,
      body: { code: 50006 },
    });
    expect(await alone.followUp(handle, { content: '' })).toMatchObject({
      status: 400,
      body: { code: 50006 },
    });
    expect(textsOf(alone)).toEqual(['a']);
  });

  test('of another interaction are out of reach', async () => {
    const alone = await openAlone([ASK]);
    const [one, other] = [await ask(alone), await ask(alone)];
    await alone.respond(one, REPLY, { content: 'a' });
    await alone.respond(other, REPLY, { content: 'b' });
    const { body } = await alone.message('GET', other, '@original');
    expect(await alone.message('GET', one, body.id)).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  test('follow the first response, any number where the server has the app', async () => {
    const alone = await openAlone([ASK]);
    const handle = await ask(alone);
    await alone.respond(handle, REPLY, { content: '0' });
    for (const content of ['1', '2', '3', '4', '5', '6'])
      expect((await alone.followUp(handle, { content })).status).toBe(200);
    expect(textsOf(alone)).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    const { body } = await alone.followUp(handle, { content: '7' });
    expect((await alone.message('PATCH', handle, body.id, { content: '8' })).status).toBe(200);
    expect(textsOf(alone).at(-1)).toBe('8');
  });

  test('are at most five behind the first where only the person has the app', async () => {
    const alone = await openAlone([ASK]);
    const handle = await ask(alone, 'elsewhere');
    await alone.respond(handle, REPLY, { content: '0' });
    for (let sent = 0; sent < 5; sent += 1)
      expect((await alone.followUp(handle, { content: 'a' })).status).toBe(200);
    expect(await alone.followUp(handle, { content: 'a' })).toMatchObject({
      status: 400,
      body: { code: 40094 },
    });
  });

  test.each([
    ['before the first response', async () => {}],
    ['after its time is over', async (alone: Alone) => alone.discord.faults.expireTokens()],
  ])('are out of reach %s', async (name, prepare) => {
    const alone = await openAlone([ASK]);
    const handle = await ask(alone);
    if (name.startsWith('after')) await alone.respond(handle, REPLY, { content: 'a' });
    await prepare(alone);
    const expected = name.startsWith('after') ? { status: 401, code: 50027 } : { status: 404, code: 10015 };
    for (const answer of [
      await alone.message('GET', handle, '@original'),
      await alone.followUp(handle, { content: 'b' }),
    ])
      expect({ status: answer.status, code: answer.body.code }).toEqual(expected);
  });

  test.each([
    ['of another application', '1', 'TOKEN'],
    ['with a token that there is not', APPLICATION_ID, 'none'],
  ])('are out of reach %s', async (_name, application, token) => {
    const alone = await openAlone([ASK]);
    const handle = await ask(alone);
    await alone.respond(handle, REPLY, { content: 'a' });
    const path = `/webhooks/${application}/${token === 'TOKEN' ? handle.token : token}`;
    expect(await alone.callOpenly('POST', path, { content: 'b' })).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
  });
});
