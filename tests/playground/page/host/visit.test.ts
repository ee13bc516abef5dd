// One open page: what it is told, and what becomes of what it asks for.
import { describe, expect, test } from 'vitest';
import type { InteractionHandle, ServerOptions } from '../../../../src/playground/driver/index.ts';
import { Visit } from '../../../../src/playground/page/host/visit.ts';
import type { ToPage } from '../../../../src/playground/page/protocol.ts';
import { type Alone, openAlone } from '../../alone.ts';
import { ASK, EXPLAIN, GAPS } from '../../commands.ts';

const PROFILE = { name: 'Profile', type: 2 };
const BUTTON = { type: 2, style: 2, label: 'More', custom_id: 'more' };
const MENU = { type: 3, custom_id: 'menu', options: [{ label: 'A', value: 'a' }] };
const FORM = {
  title: 'T',
  custom_id: 'form',
  components: [{ type: 18, label: 'L', component: { type: 4, custom_id: 'text', style: 1, required: true } }],
};

interface Opened extends Alone {
  visit: Visit;
  /** What the page was told since it was last asked. */
  told(): ToPage[];
  /** Answers the next interaction that is begun, as a bot. */
  answerNext(type: number, data?: object): void;
}

async function open(options: ServerOptions = {}): Promise<Opened> {
  const alone = await openAlone([ASK, GAPS, EXPLAIN, PROFILE], options);
  const messages: ToPage[] = [];
  const visit = new Visit(
    alone.discord,
    () => ['What is osmosis?'],
    (message) => messages.push(message),
  );
  let answer: { type: number; data?: object } | undefined;
  // The endpoint of the bot is the test: each interaction is answered as it was told to be.
  alone.discord.onChange(() => {
    for (const waiting of alone.discord.as('student').in('general').unanswered())
      if (answer !== undefined && waiting.failure === undefined) reply(waiting.id);
  });
  const reply = (id: string) => {
    const given = answer;
    answer = undefined;
    const handle = { id, token: tokens.get(id) ?? '' } as InteractionHandle;
    if (given) void alone.respond(handle, given.type, given.data);
  };
  const tokens = new Map<string, string>();
  alone.discord.endpoint.set(['http://127.0.0.1:9'], () => true);
  alone.discord.endpoint.deliver = async (payload) =>
    void tokens.set(payload.id, (payload as unknown as { token: string }).token);
  return {
    ...alone,
    visit,
    told: () => messages.splice(0),
    answerNext: (type, data) => {
      answer = { type, ...(data ? { data } : {}) };
    },
  };
}

const sit = (visit: Visit, person = 'student', place = 'general', language?: string) =>
  visit.act({ do: 'sit', person, place, language });
const slash = (visit: Visit) => visit.act({ do: 'slash', command: 'ask', options: { question: 'q' } });
const kindsOf = (messages: readonly ToPage[]) => messages.map(({ kind }) => kind);

describe('a page that takes a seat', () => {
  test('is told nothing before', async () => {
    const { visit, told } = await open();
    visit.refresh();
    expect(told()).toEqual([]);
  });

  test('is told the texts in its language, the scene, the bot, questions to begin with and commands', async () => {
    const { visit, told } = await open();
    expect(await sit(visit, 'moderator')).toEqual({ kind: 'done' });
    const messages = told();
    expect(kindsOf(messages)).toEqual(['texts', 'scene', 'bot', 'questions', 'commands']);
    expect(messages).toMatchObject([
      { language: 'en-US', texts: { 'playground.send': 'Send' } },
      { scene: { you: { name: 'moderator' }, place: 'general', language: 'en-US' } },
      { connected: false },
      { questions: ['What is osmosis?'] },
      {
        slash: [{ name: 'ask' }, { name: 'gaps list' }],
        message: [{ name: 'Explain this' }],
        person: [{ name: 'Profile' }],
      },
    ]);
  });

  test('is told only what changed since', async () => {
    const { visit, told, discord } = await open();
    await sit(visit);
    told();
    visit.refresh();
    expect(told()).toEqual([]);
    const said = discord.as('classmate').in('general').say('a');
    visit.refresh();
    expect(told()).toMatchObject([{ kind: 'messages', shown: [{ id: said.id }], gone: [] }]);
    discord.as('classmate').in('general').edit(said, 'b');
    visit.refresh();
    expect(told()).toMatchObject([{ shown: [{ id: said.id, body: [{ text: 'b' }] }] }]);
    discord.as('classmate').in('general').remove(said);
    visit.refresh();
    expect(told()).toMatchObject([{ kind: 'messages', shown: [], gone: [said.id] }]);
  });

  test('is told all anew in another seat, and no message of the one before', async () => {
    const { visit, told, discord } = await open();
    discord.as('classmate').in('general').say('a');
    await sit(visit);
    told();
    await sit(visit, 'student', 'biology');
    const messages = told();
    expect(kindsOf(messages)).toEqual(['texts', 'scene', 'bot', 'questions', 'commands']);
    expect(messages[1]).toMatchObject({ scene: { place: 'biology' } });
  });

  test.each([
    ['nobody', 'general'],
    ['student', 'nowhere'],
    ['toString', 'general'],
    ['student', '__proto__'],
  ])('cannot be %s in %s', async (person, place) => {
    const { visit, told } = await open();
    expect(await sit(visit, person, place)).toMatchObject({ kind: 'failed' });
    expect(told()).toEqual([]);
  });

  test('speaks the language that it is told, and no other than there are', async () => {
    const { visit, told, discord } = await open();
    await sit(visit, 'student', 'general', 'de');
    const [texts, scene] = told();
    expect(texts).toMatchObject({ language: 'de', texts: { 'playground.send': 'Senden' } });
    expect(scene).toMatchObject({ scene: { language: 'de' } });
    expect(await visit.act({ do: 'speak', language: 'tlh' })).toMatchObject({ kind: 'failed' });
    expect(await visit.act({ do: 'speak', language: 'ja' })).toEqual({ kind: 'done' });
    expect(discord.conditions.localeOf('student')).toBe('ja');
    expect(discord.conditions.localeOf('classmate')).toBe('en-US');
  });

  test('offers no commands where the bot is not', async () => {
    const { visit, told, discord } = await open();
    await sit(visit);
    told();
    discord.conditions.removeBot();
    visit.refresh();
    expect(told()).toMatchObject([{ kind: 'commands', slash: [], message: [], person: [] }]);
  });
});

describe('what a person does', () => {
  test('says something, with the names of others as mentions', async () => {
    const { visit, discord } = await open();
    await sit(visit);
    expect(await visit.act({ do: 'say', text: 'hello @Kim' })).toEqual({ kind: 'done' });
    const [message] = discord.as('classmate').in('general').messages();
    expect(message?.api.mentions).toMatchObject([{ username: 'classmate' }]);
  });

  test('uses a command, whose answer reaches the page as a message', async () => {
    const { visit, told, answerNext } = await open();
    await sit(visit);
    told();
    answerNext(4, { content: 'a' });
    expect(await slash(visit)).toEqual({ kind: 'done' });
    visit.refresh();
    expect(told().at(-1)).toMatchObject({ kind: 'messages', shown: [{ usage: { command: '/ask' } }] });
  });

  test('fills in a form that a command opened, once', async () => {
    const { visit, answerNext } = await open();
    await sit(visit);
    answerNext(9, FORM);
    const outcome = await slash(visit);
    expect(outcome).toMatchObject({
      kind: 'form',
      form: { title: 'T', parts: [{ kind: 'text', id: 'text' }] },
    });
    const opener = outcome.kind === 'form' ? outcome.form.opener : '';
    const submit = () => visit.act({ do: 'submit', opener, values: { text: 'a' } });
    answerNext(4, { content: 'thanks' });
    expect(await submit()).toEqual({ kind: 'done' });
    expect(await submit()).toEqual({ kind: 'failed', text: 'This form is closed' });
  });

  test('clicks and chooses on a message', async () => {
    const { visit, answerNext, discord } = await open();
    await sit(visit);
    answerNext(4, {
      content: 'a',
      components: [BUTTON, MENU].map((one) => ({ type: 1, components: [one] })),
    });
    await slash(visit);
    const [message] = discord.as('student').in('general').messages();
    const id = message?.id ?? '';
    answerNext(7, { content: 'b' });
    expect(await visit.act({ do: 'click', message: id, control: 'more' })).toEqual({ kind: 'done' });
    answerNext(7, { content: 'c' });
    expect(
      await visit.act({ do: 'choose', message: id, control: 'menu', of: 'options', values: ['a'] }),
    ).toEqual({ kind: 'done' });
    expect(discord.as('student').in('general').messages()[0]?.content).toBe('c');
  });

  test('uses commands of menus, on a message and on a person', async () => {
    const { visit, answerNext, discord } = await open();
    await sit(visit);
    const { id } = discord.as('classmate').in('general').say('why?');
    answerNext(4, { content: 'a' });
    expect(await visit.act({ do: 'messageCommand', command: 'Explain this', message: id })).toEqual({
      kind: 'done',
    });
    answerNext(4, { content: 'b' });
    expect(await visit.act({ do: 'personCommand', command: 'Profile', person: 'classmate' })).toEqual({
      kind: 'done',
    });
  });

  test('puts away what only they see', async () => {
    const { visit, answerNext, discord } = await open();
    await sit(visit);
    answerNext(4, { content: 'a', flags: 64 });
    await slash(visit);
    const student = discord.as('student').in('general');
    expect(await visit.act({ do: 'dismiss', message: student.messages()[0]?.id ?? '' })).toEqual({
      kind: 'done',
    });
    expect(student.messages()).toEqual([]);
  });

  test('lets something go wrong', async () => {
    const { visit, discord } = await open();
    await sit(visit);
    expect(await visit.act({ do: 'fault', fault: 'remove' })).toEqual({ kind: 'done' });
    expect(discord.conditions.isBotInGuild()).toBe(false);
    await visit.act({ do: 'fault', fault: 'mend' });
    expect(discord.conditions.isBotInGuild()).toBe(true);
  });
});

describe('what a person cannot do is told in words', () => {
  test.each<[string, Parameters<Visit['act']>[0], string]>([
    ['an unknown command', { do: 'slash', command: 'none', options: {} }, 'No command "none"'],
    ['a command without what it needs', { do: 'slash', command: 'ask', options: {} }, 'needs the option'],
    ['a command that is not offered', { do: 'slash', command: 'gaps list', options: {} }, 'not offered'],
    ['a message that is not there', { do: 'click', message: '1', control: 'more' }, 'does not see'],
    ['a person who is not there', { do: 'personCommand', command: 'Profile', person: 'nobody' }, 'nobody'],
    ['a form that nobody opened', { do: 'submit', opener: '1', values: {} }, 'closed'],
  ])('%s', async (_name, action, text) => {
    const { visit } = await open();
    await sit(visit);
    expect(await visit.act(action)).toEqual({ kind: 'failed', text: expect.stringContaining(text) });
  });

  test('a command that nobody answers', async () => {
    const { visit } = await open({ respondWithin: 1 });
    await sit(visit);
    expect(await slash(visit)).toEqual({ kind: 'failed', text: 'The application did not respond' });
    await sit(visit, 'student', 'general', 'fr');
    expect(await slash(visit)).toEqual({ kind: 'failed', text: 'L’application n’a pas répondu' });
  });

  test('choices that do not come', async () => {
    const { visit } = await open({ respondWithin: 1 });
    await sit(visit);
    const complete = { do: 'complete', command: 'ask', option: 'question', typed: 'o', filled: {} } as const;
    expect(await visit.act(complete)).toEqual({ kind: 'failed', text: 'Loading options failed' });
  });
});
