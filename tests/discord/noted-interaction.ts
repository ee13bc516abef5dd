// An interaction that notes what is done to it, and a client that notes what is posted: what a reply does, without a Discord.
import {
  InteractionContextType,
  InteractionResponseType,
  MessageFlags,
  PermissionsBitField,
} from 'discord.js';
import { pino } from 'pino';
import type { Message } from '../../src/answer/index.ts';
import type { Surroundings } from '../../src/discord/sending/index.ts';
import { writePayload } from '../../src/discord/wire/index.ts';
import { openMemory } from '../memory/in-memory.ts';

/** One thing that was done: how, what it said, and whether only one person reads it. */
export interface Done {
  how: string;
  content: string;
  titles: (string | undefined)[];
  isPrivate: boolean;
}

export interface NotedOptions {
  /** Where it comes from: a server unless told. */
  context?: InteractionContextType;
  /** Whether the server has the app, or only the person. */
  isInstalled?: boolean;
  /** What the person and the bot may do; all unless told. */
  own?: bigint;
  app?: bigint;
  /** The message whose control is used; its readers, where it is not one person's own. */
  on?: Message;
  isPublic?: boolean;
  isForm?: boolean;
  /** Whether it was acknowledged already. */
  deferred?: boolean;
  person?: string;
  locale?: string;
  /** What the ways to answer and to post meet, by their names: an error. */
  meets?: Record<string, Error>;
  memory?: Parameters<typeof openMemory>[0];
  draw?: Surroundings['draw'];
}

/** What a request says, of what is looked at here. */
interface PostedBody {
  content?: string;
  recipient_id?: string;
  type?: InteractionResponseType;
  data?: { content?: string; embeds?: { title?: string }[]; flags?: number };
}

export interface Noted {
  /** As whichever kind of interaction a function takes. */
  interaction: never;
  surroundings: Surroundings;
  done: Done[];
  /** The messages of the log. */
  lines: string[];
  /** How often the clock of quizzes was woken. */
  woken(): number;
}

const GUILD = '1200';
const CHANNEL = '1300';
export const PERSON = '1000';

export function noteInteraction(options: NotedOptions = {}): Noted {
  const { context = InteractionContextType.Guild, isInstalled = true, meets = {}, on } = options;
  const done: Done[] = [];
  const lines: string[] = [];
  let woken = 0;
  const note = (
    how: string,
    told: { content?: string; embeds?: { title?: string }[]; flags?: number } = {},
  ) => {
    const error = meets[how.split(' ')[0] ?? ''];
    if (error) throw error;
    const { content = '', embeds = [], flags = 0 } = told;
    const titles = embeds.map(({ title }) => title);
    done.push({ how, content, titles, isPrivate: (Number(flags) & MessageFlags.Ephemeral) !== 0 });
  };
  const inGuild = context === InteractionContextType.Guild;
  const all = new PermissionsBitField(PermissionsBitField.All).bitfield;
  const act =
    (how: string, next: { replied?: boolean; deferred?: boolean } = {}) =>
    async (told?: object) => {
      note(how, told);
      Object.assign(interaction, next);
    };
  const interaction = {
    id: '7',
    token: 'a-token',
    context,
    guildId: inGuild ? GUILD : null,
    channelId: CHANNEL,
    locale: options.locale ?? 'en-US',
    guildLocale: inGuild ? 'en-US' : null,
    user: { id: options.person ?? PERSON },
    authorizingIntegrationOwners: { guildId: isInstalled ? GUILD : null },
    memberPermissions: inGuild ? new PermissionsBitField(options.own ?? all) : null,
    appPermissions: new PermissionsBitField(options.app ?? all),
    replied: false,
    deferred: options.deferred ?? false,
    message: on && {
      flags: new Set(options.isPublic ? [] : [MessageFlags.Ephemeral]),
      components: writePayload(on).components.map((row) => ({ toJSON: () => row })),
    },
    client: {
      options: { intents: { bitfield: 1 } },
      rest: {
        async post(path: string, { body }: { body: PostedBody }) {
          if (path === '/users/@me/channels') return { id: `dm-${body.recipient_id}` };
          if (path.endsWith('/callback'))
            return note(body.type === InteractionResponseType.UpdateMessage ? 'update' : 'reply', body.data);
          note(`post ${path}`, body);
          return { id: '9' };
        },
      },
    },
    isRepliable: () => true,
    isAutocomplete: () => false,
    isMessageComponent: () => on !== undefined && !options.isForm,
    isModalSubmit: () => options.isForm ?? false,
    isFromMessage: () => on !== undefined,
    reply: act('reply', { replied: true }),
    deferReply: act('deferReply', { deferred: true }),
    deferUpdate: act('deferUpdate', { deferred: true }),
    editReply: act('editReply', { replied: true }),
    followUp: act('followUp'),
    deleteReply: act('deleteReply'),
    showModal: async ({ title }: { title: string }) => note(`form ${title}`),
  };
  const log = pino(
    { level: 'trace' },
    { write: (text: string) => void lines.push((JSON.parse(text) as { msg: string }).msg) },
  );
  const surroundings: Surroundings = {
    ...openMemory(options.memory),
    draw: options.draw ?? (async (message) => ({ message })),
    channelOf: () => ({ isThread: false, isArchived: false }),
    outcomes: { note: () => {} },
    quizzes: { wake: () => (woken += 1) },
    log,
    ended: new AbortController().signal,
  };
  return {
    interaction: interaction as never,
    surroundings,
    done,
    lines,
    woken: () => woken,
  };
}

/** What was done, in short: how, and to whom it was said. */
export function waysOf(done: readonly Done[]): string[] {
  return done.map(({ how, isPrivate }) => (isPrivate ? `${how} privately` : how));
}
