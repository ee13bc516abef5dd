// Where an interaction comes from: who reads the answer, in which language, and what stands on the message whose control was used.
import { type BaseInteraction, type Client, MessageFlags, MessageFlagsBitField } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../../src/actions/index.ts';
import { keepServerLanguages } from '../../../src/discord/sending/index.ts';
import {
  actionsOf,
  audienceOf,
  audienceOfMessage,
  idsOf,
  languageOf,
  type OnMessage,
  onMessage,
  placeOf,
  voiceFor,
} from '../../../src/discord/sending/place.ts';
import { ACTION_MENU, encodeAction } from '../../../src/discord/wire/custom-id.ts';
import { speak } from '../../../src/language/index.ts';

const [IN_SERVER, IN_DIRECT, AMONG_OTHERS] = [0, 1, 2];

/** An interaction as far as it is read here. */
function interaction(more: object = {}): BaseInteraction {
  const client = {} as Client;
  const usual = {
    id: '1',
    client,
    context: IN_SERVER,
    locale: 'en-US',
    guildLocale: null,
    guildId: 'school',
  };
  return { channelId: 'general', ...usual, ...more } as unknown as BaseInteraction;
}

interface Click {
  flags?: number;
  controls?: object[];
  context?: number;
}

/** One whose control stands on a message, with these controls. */
function click({ flags = 0, controls = [], ...more }: Click = {}): OnMessage {
  const components = [{ toJSON: () => ({ type: 1, components: controls }) }];
  const message = { flags: new MessageFlagsBitField(flags), components };
  return { ...interaction(more), message } as unknown as OnMessage;
}

describe('who reads an answer', () => {
  test.each([
    ['in a server', IN_SERVER, 'private'],
    ['alone with the bot', IN_DIRECT, 'direct'],
    ['among friends, where the bot is a guest', AMONG_OTHERS, 'private'],
    ['where Discord does not say', null, 'private'],
  ])('%s', (_, context, audience) => expect(audienceOf(interaction({ context }))).toBe(audience));

  test.each([
    ['a message for one person in a server', { flags: MessageFlags.Ephemeral }, 'private'],
    ['a message in a server', {}, 'public'],
    ['a message alone with the bot', { context: IN_DIRECT }, 'direct'],
    [
      'one for one person, alone with the bot',
      { context: IN_DIRECT, flags: MessageFlags.Ephemeral },
      'private',
    ],
  ])('%s', (_, more, audience) => expect(audienceOfMessage(click(more))).toBe(audience));
});

describe('in which language', () => {
  const cases: readonly [string, object, string | undefined, 'private' | 'public', string][] = [
    ['a person reads their own', { locale: 'de', guildLocale: 'fr' }, 'ja', 'private', 'de'],
    [
      'a person whose language is not spoken reads the one of the server',
      { locale: 'ko' },
      'ja',
      'private',
      'ja',
    ],
    [
      'a person whose language is not spoken, in a server that set none',
      { locale: 'ko' },
      undefined,
      'private',
      'ko',
    ],
    ['everybody reads what the server has set', { locale: 'de', guildLocale: 'fr' }, 'ja', 'public', 'ja'],
    [
      'everybody reads what the server has on Discord',
      { locale: 'de', guildLocale: 'fr' },
      undefined,
      'public',
      'fr',
    ],
    [
      'everybody where there is no server reads what the person does',
      { locale: 'de' },
      undefined,
      'public',
      'de',
    ],
  ];
  test.each(cases)('%s', (_, more, ofServer, audience, language) => {
    const asked = interaction(more);
    keepServerLanguages(asked.client, (guild) => (guild === 'school' ? ofServer : 'wrong'));
    expect(languageOf(asked, audience)).toBe(language);
    expect(voiceFor(asked, audience)('error.sorry')).toBe(speak(language)('error.sorry'));
  });
});

test('a place is what settings go by: server, channel, and the channel of a thread', () => {
  const facts = (parent?: string) => ({ channelOf: () => ({ isThread: true, isArchived: false, parent }) });
  expect(placeOf(interaction(), facts('forum') as never)).toEqual({
    guild: 'school',
    channel: 'general',
    parent: 'forum',
  });
  expect(placeOf(interaction({ guildId: null }), facts() as never)).toEqual({
    guild: null,
    channel: 'general',
    parent: null,
  });
});

test('a control stands on a message, and so does a form that a control has opened, but not one of a command', () => {
  const component = { isMessageComponent: () => true };
  const form = (isFromMessage: boolean) => ({
    isMessageComponent: () => false,
    isFromMessage: () => isFromMessage,
  });
  expect(onMessage(component as never)).toBe(component);
  expect(onMessage(form(true) as never)).toBeDefined();
  expect(onMessage(form(false) as never)).toBeUndefined();
});

test('the controls of a message are read from buttons and from the menu of actions, and foreign ones are no actions', () => {
  const actions: Action[] = [
    { kind: 'takeBack', owner: '1000000000000000001' },
    { kind: 'subjects', screen: 2 },
  ];
  const known = actions.map(encodeAction);
  const menu = { custom_id: ACTION_MENU, options: known.map((value) => ({ label: 'x', value })) };
  const controls = [{ custom_id: 'of somebody else' }, menu, { type: 2, url: 'https://example.org' }];
  expect(idsOf(click({ controls }))).toEqual(['of somebody else', ...known]);
  expect(actionsOf(click({ controls }))).toEqual(actions);
});
