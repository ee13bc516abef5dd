// Questions in plain messages: a mention in a server, or any direct message. Answered, and kept in step with the question.
import {
  type Client,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageDeleteBulkDispatchData,
  type GatewayMessageDeleteDispatchData,
  MessageType,
  Routes,
} from 'discord.js';
import type { Message } from '../../answer/index.ts';
import type { Previous } from '../../finding/index.ts';
import { type Say, speak } from '../../language/index.ts';
import type { Memory, Reply } from '../../memory/index.ts';
import { report } from '../errors/index.ts';
import type { Bot, Progress } from '../registry/index.ts';
import { remember } from '../replies/index.ts';
import { postOnce, requestOf, type Surroundings, send } from '../sending/index.ts';
import { asksNothing, composeReply, shownIn } from './compose.ts';
import { findReplies } from './find-replies.ts';

export interface Listening {
  /** Hears nothing new, and resolves when what was heard is answered. */
  stop(): Promise<void>;
}

/** Maximum age of a question whose answer follows its edits, in milliseconds. */
const MAX_EDIT_AGE = 60_000;

/** What listening works with: people are answered while the library is still being read, too. */
interface Listener extends Memory, Surroundings {
  ready(): Bot | Progress;
}

type Heard = GatewayMessageCreateDispatchData;

/** Gives replies by the ids of the messages that they answer. */
type LookUp = () => Promise<ReadonlyMap<string, Reply>>;

/** Answers mentions and direct messages. It works with ids alone: whatever is not cached is answered too. */
export function listenToMessages(client: Client, bot: Listener): Listening {
  const { draw, ended, log, rateLimit, replies } = bot;
  /** What is being done about each question: a deletion waits for the answer that it deletes. */
  const working = new Map<string, Promise<void>>();
  const start = Date.now();

  function enqueue(question: string, work: () => Promise<void>): void {
    const before = working.get(question) ?? Promise.resolve();
    // Most often the bot may not write there: nobody can be told.
    const now = before.then(work).catch((error: unknown) => {
      report(log, error, { question }, 'a message could not be answered');
    });
    const done = now.finally(() => {
      if (working.get(question) === done) working.delete(question);
    });
    working.set(question, done);
  }

  /** Whether mentions are answered where this was said. */
  async function isAnswered({ guild_id, channel_id: channel }: Heard): Promise<boolean> {
    return (await bot.settings.settingsOf({ guild: guild_id ?? null, channel })).mentions;
  }

  async function answer(heard: Heard, text: string): Promise<void> {
    if (!(await isAnswered(heard))) return;
    const say = voiceOf(client, heard);
    const previous = await previousOf(heard);
    // Nothing is looked for in small talk: it takes up nobody's time.
    const allowance = asksNothing(text, previous)
      ? ({ kind: 'allowed' } as const)
      : await rateLimit.count(heard.author.id, heard.channel_id, Date.now());
    if (allowance.kind === 'wait' && allowance.isTold) return;
    const message =
      allowance.kind === 'wait'
        ? writeNote(say('mention.wait', { count: allowance.seconds }))
        : await compose(heard, text, previous, say);
    const drawn = await draw(message);
    const posted = { channel: heard.channel_id, answers: heard.id, nonce: heard.id };
    const id = await postOnce(client, posted, drawn, ended);
    await replies.keep(heard.id, { channel: heard.channel_id, message: id });
  }

  /** What a message may take up: what it replies to, else what its author was shown here last. */
  async function previousOf({
    referenced_message,
    author,
    channel_id,
  }: Heard): Promise<Previous | undefined> {
    const replied = shownIn(referenced_message, client.user?.id);
    return replied ?? bot.lastShown.find(author.id, channel_id, Date.now());
  }

  async function compose(
    { author, channel_id, guild_id }: Heard,
    text: string,
    previous: Previous | undefined,
    say: Say,
  ): Promise<Message> {
    const ready = bot.ready();
    if (ready.kind === 'reading')
      return writeNote(say('error.reading', { number: ready.done, count: ready.all }));
    const said = { text, previous, asker: author.id, isDirect: guild_id === undefined };
    const { message, response } = await composeReply(ready, said, say);
    const shown = { page: response?.page?.key, offered: response?.offered };
    await remember(author.id, channel_id, shown, bot);
    return message;
  }

  async function follow(heard: Heard, text: string): Promise<void> {
    if (!(await isAnswered(heard))) return;
    const reply = await replyTo(heard.id, lookUp(heard.channel_id, [heard.id]));
    if (reply === undefined) return;
    const allowance = await rateLimit.count(heard.author.id, heard.channel_id, Date.now());
    if (allowance.kind === 'wait') return;
    const previous = await previousOf(heard);
    const drawn = await draw(await compose(heard, text, previous, voiceOf(client, heard)));
    const route = Routes.channelMessage(reply.channel, reply.message);
    await send(drawn, (ready) => client.rest.patch(route, { ...requestOf(ready) }));
  }

  async function withdraw(id: string, found: LookUp): Promise<void> {
    const reply = await replyTo(id, found);
    if (reply === undefined) return;
    await replies.forget(id);
    await client.rest.delete(Routes.channelMessage(reply.channel, reply.message));
  }

  async function replyTo(question: string, found: LookUp): Promise<Reply | undefined> {
    return (await replies.find(question)) ?? (await found()).get(question);
  }

  /** Reads once, and only where that is needed, what was replied to these messages before the bot started. */
  function lookUp(channel: string, questions: readonly string[]): LookUp {
    let found: ReturnType<LookUp> | undefined;
    return () => {
      found ??= findReplies(client, channel, questions, start);
      return found;
    };
  }

  const onCreate = (heard: Heard): void => {
    const text = questionIn(heard, client);
    if (text !== undefined) enqueue(heard.id, () => answer(heard, text));
  };
  const onUpdate = (heard: Heard): void => {
    const { edited_timestamp: edited, timestamp } = heard;
    // Without an edit of its own, Discord only added a preview of a link.
    if (!edited || Date.parse(edited) - Date.parse(timestamp) > MAX_EDIT_AGE) return;
    const text = questionIn(heard, client);
    if (text !== undefined) enqueue(heard.id, () => follow(heard, text));
  };
  const onDeleteBulk = ({
    ids,
    channel_id,
  }: Pick<GatewayMessageDeleteBulkDispatchData, 'ids' | 'channel_id'>) => {
    const found = lookUp(channel_id, ids);
    for (const id of ids) enqueue(id, () => withdraw(id, found));
  };
  const onDelete = ({ id, channel_id }: GatewayMessageDeleteDispatchData): void =>
    onDeleteBulk({ ids: [id], channel_id });

  const listeners = [
    [GatewayDispatchEvents.MessageCreate, onCreate],
    [GatewayDispatchEvents.MessageUpdate, onUpdate],
    [GatewayDispatchEvents.MessageDelete, onDelete],
    [GatewayDispatchEvents.MessageDeleteBulk, onDeleteBulk],
  ] as const;
  for (const [event, listener] of listeners) client.ws.on(event, listener);
  return {
    async stop() {
      for (const [event, listener] of listeners) client.ws.off(event, listener);
      await Promise.all(working.values());
    },
  };
}

/** What a person asks the bot in a message, without the mention; undefined where they speak to somebody else. */
function questionIn(
  { author, webhook_id, type, content = '', guild_id, mentions, referenced_message }: Heard,
  client: Client,
): string | undefined {
  const isPerson = !author?.bot && webhook_id === undefined;
  const isSaid = type === MessageType.Default || type === MessageType.Reply;
  if (!isPerson || !isSaid) return undefined;
  const mention = new RegExp(`<@!?${client.user?.id}>`, 'g');
  const text = content.replace(mention, ' ');
  if (guild_id === undefined || text !== content) return text;
  // A reply to the bot that pings it speaks to it as well; Discord sends its text along for that.
  const bot = client.user?.id;
  const isReply = referenced_message?.author.id === bot && mentions.some(({ id }) => id === bot);
  return isReply && content !== '' ? text : undefined;
}

function writeNote(content: string): Message {
  return { content, embeds: [], rows: [] };
}

/** The server's language. What language a person reads in, Discord does not tell here. */
function voiceOf(client: Client, { guild_id }: Heard): Say {
  return speak(guild_id === undefined ? undefined : client.guilds.cache.get(guild_id)?.preferredLocale);
}
