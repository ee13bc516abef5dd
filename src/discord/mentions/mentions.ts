// Answers questions in plain messages: mentions in servers, and all direct messages. A reply follows its question: it is edited when the
// question is edited, and deleted when it is deleted.
import {
  type Client,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageDeleteBulkDispatchData,
  type GatewayMessageDeleteDispatchData,
  Routes,
} from 'discord.js';
import type { Message } from '../../answer/index.ts';
import { countQuestion, noteQuestion, sayKept, searchedOn } from '../../conversation/index.ts';
import type { Previous } from '../../finding/index.ts';
import { type Say, speak } from '../../language/index.ts';
import type { Allowance, Memory } from '../../memory/index.ts';
import { report } from '../errors/index.ts';
import type { Observer, WorkOutcome } from '../observer.ts';
import type { Bot, Progress } from '../registry/index.ts';
import { remember } from '../replies/index.ts';
import { commandIdsOf, postOnce, requestOf, type Surroundings, send } from '../sending/index.ts';
import { type Sessions, shardOf } from '../session/index.ts';
import type { Turn, Turns } from '../turns.ts';
import { allowMessage, askerOf, recountSmallTalk } from './allowance.ts';
import { composeReply, shownIn } from './compose.ts';
import { sayWait, writeNote } from './notes.ts';
import { openParents } from './parents.ts';
import { questionIn } from './question-in.ts';
import { openQuestionQueue } from './question-queue.ts';

export interface Listening {
  /** Stops listening, and resolves when all messages received so far are dealt with. */
  stop(): Promise<void>;
}

/** Edits within this time after the question change its answer, in milliseconds. */
const MAX_EDIT_AGE = 60_000;

/** What listening depends on. While the library is being read, `ready` gives the progress, and people are told so. */
interface Listener extends Memory, Surroundings {
  turns: Turns;
  sessions: Pick<Sessions, 'heard' | 'languageOf'>;
  ready(server: string | null): Promise<Bot | Progress>;
  observer: Pick<Observer, 'worked'>;
}

type Heard = GatewayMessageCreateDispatchData;

/** A reply and its outcome, for monitoring. */
interface Written {
  message: Message;
  outcome: WorkOutcome;
}

/** Starts to answer mentions and direct messages. It works on raw events and ids, so it needs none of discord.js's caches. */
export function listenToMessages(client: Client, bot: Listener): Listening {
  const parentOf = openParents(client);
  const { draw, ended, log, rateLimit, replies, turns, sessions, observer } = bot;
  const queue = openQuestionQueue({ turns, heard: sessions.heard, log });

  /** Whether mentions are answered in the place of a message. */
  async function isAnswered({ guild_id, channel_id: channel }: Heard): Promise<boolean> {
    const guild = guild_id ?? null;
    if ((await bot.settings.settingsOf({ guild, channel })).mentions) return true;
    // The settings of a channel apply to its threads. The request for the parent is made only if it matters.
    const parent = guild === null ? undefined : await parentOf(channel);
    return parent !== undefined && (await bot.settings.settingsOf({ guild, channel, parent })).mentions;
  }

  /** Does the work on a message, and reports its outcome to the observer. `since` is when it arrived, by `performance.now()`. */
  async function answerWatched(heard: Heard, since: number, work: () => Promise<WorkOutcome | undefined>) {
    const { id, guild_id: guild = null } = heard;
    const about = { kind: 'message', command: undefined, id, guild, shard: shardOf(client, guild) } as const;
    const tell = (outcome: WorkOutcome): void =>
      observer.worked({ ...about, outcome, milliseconds: performance.now() - since });
    try {
      const outcome = await work();
      if (outcome !== undefined) tell(outcome);
    } catch (error) {
      tell('failed');
      throw error;
    }
  }

  /** Posts what `write` gives as the reply to a message, and returns its outcome; undefined if the message is not to be answered. */
  async function answer(heard: Heard, write: () => Promise<Written>): Promise<WorkOutcome | undefined> {
    // After a restart Discord sends events again whose answers it may already have.
    if ((await replies.find(heard.id)) !== undefined) return undefined;
    if (!(await isAnswered(heard))) return undefined;
    const { message, outcome } = await write().catch((error: unknown) => {
      report(log, error, { question: heard.id }, 'an answer to a message could not be written');
      return { message: writeNote(voiceOf(heard)('error.sorry')), outcome: 'failed' as const };
    });
    const drawn = await draw(message);
    const posted = { channel: heard.channel_id, answers: heard.id, nonce: heard.id };
    const id = await postOnce(client, posted, drawn, ended);
    await replies.keep(heard.id, { channel: heard.channel_id, message: id }, heard.guild_id ?? null);
    return outcome;
  }

  async function write(heard: Heard, text: string, allowance: Allowance): Promise<Written> {
    const say = voiceOf(heard);
    if (allowance.kind !== 'allowed')
      return { message: writeNote(sayWait(allowance, say)), outcome: 'limited' };
    recountSmallTalk(rateLimit, heard, text);
    return compose(heard, text, await previousOf(heard), say, true);
  }

  /** Handles a turn that came too late: instead of the answer a note says that the bot is busy, at most once a minute in a channel. */
  async function turnAway(heard: Heard, turn: Turn): Promise<WorkOutcome | undefined> {
    if (turn === 'forget' || !rateLimit.mayTell(askerOf(heard))) return 'busy';
    return answer(heard, async () => ({
      message: writeNote(voiceOf(heard)('error.busy')),
      outcome: 'busy',
    }));
  }

  /** What a follow-up question may refer to: the message that it replies to, otherwise what its author was shown last in the channel. */
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
    isNew: boolean,
  ): Promise<Written> {
    const guild = guild_id ?? null;
    const ready = await bot.ready(guild);
    if (ready.kind === 'reading') {
      const message = writeNote(say('error.reading', { number: ready.done, count: ready.all }));
      return { message, outcome: 'done' };
    }
    const said = { text, previous, asker: author.id, isDirect: guild === null };
    const settings = await bot.settings.settingsOf({ guild, channel: channel_id });
    const place = { shelf: ready.shelf, searched: searchedOn(guild, ready.shelf, settings, bot), say };
    const { message, response } = await composeReply(ready.answering, said, place);
    const { asked, outcome = 'done' } = response ?? {};
    const shown = { page: response?.page?.key, offered: response?.offered, question: asked?.question };
    await remember(author.id, channel_id, shown, bot);
    if (isNew && response) countQuestion(guild, response, bot);
    if (outcome !== 'missing' || asked === undefined || !isNew) return { message, outcome };
    const kept = await noteQuestion({ memory: bot, guild, channel: channel_id, person: author.id }, asked);
    return { message: kept === undefined ? message : sayKept(message, kept, say), outcome };
  }

  async function follow(heard: Heard, text: string): Promise<void> {
    const reply = await replies.find(heard.id);
    if (reply === undefined || !(await isAnswered(heard))) return;
    if (allowMessage(rateLimit, heard).kind !== 'allowed') return;
    recountSmallTalk(rateLimit, heard, text);
    const previous = await previousOf(heard);
    const { message } = await compose(heard, text, previous, voiceOf(heard), false);
    const drawn = await draw(message);
    const route = Routes.channelMessage(reply.channel, reply.message);
    await send(drawn, (ready) => client.rest.patch(route, { ...requestOf(ready) }));
  }

  async function withdraw(id: string): Promise<void> {
    const reply = await replies.find(id);
    if (reply === undefined) return;
    await replies.forget(id);
    await client.rest.delete(Routes.channelMessage(reply.channel, reply.message));
  }

  /** Speaks the server's language. Unlike an interaction, a message does not tell the language of its author. */
  function voiceOf({ guild_id }: Heard): Say {
    const locale =
      guild_id === undefined
        ? undefined
        : (bot.settings.languageOf(guild_id) ?? sessions.languageOf(guild_id));
    return speak(locale, commandIdsOf(client));
  }

  const onCreate = (heard: Heard): void => {
    const since = performance.now();
    const text = questionIn(heard, client.user?.id);
    // Whoever is far over the limit is dropped before the queue.
    const allowance = text === undefined ? undefined : allowMessage(rateLimit, heard);
    if (text === undefined || allowance === undefined || allowance.kind === 'ignored')
      sessions.heard.settle(heard.id);
    else {
      const work = () => answer(heard, () => write(heard, text, allowance));
      queue.add({
        question: heard.id,
        person: heard.author.id,
        work: () => answerWatched(heard, since, work),
        late: (turn) => answerWatched(heard, since, () => turnAway(heard, turn)),
      });
    }
  };
  const onUpdate = (heard: Heard): void => {
    const { edited_timestamp: edited, timestamp } = heard;
    // Discord sends the same event, without a new time of editing, when it has added the preview of a link.
    const isEdited = edited && Date.parse(edited) - Date.parse(timestamp) <= MAX_EDIT_AGE;
    const text = isEdited ? questionIn(heard, client.user?.id) : undefined;
    if (text === undefined) sessions.heard.settle(heard.id);
    else queue.add({ question: heard.id, person: heard.author.id, work: () => follow(heard, text) });
  };
  const onDeleteBulk = ({ ids }: Pick<GatewayMessageDeleteBulkDispatchData, 'ids'>): void => {
    for (const id of ids) void withdrawReply(id);
  };
  const onDelete = ({ id }: GatewayMessageDeleteDispatchData): void => onDeleteBulk({ ids: [id] });

  /** Deletes the reply to a deleted message, if there is one. Most deleted messages have none, so these do not wait for a turn. */
  async function withdrawReply(id: string): Promise<void> {
    if (queue.has(id) || (await replies.find(id)) !== undefined)
      queue.add({ question: id, person: id, work: () => withdraw(id) });
    else sessions.heard.settle(id);
  }

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
      await queue.done();
    },
  };
}
