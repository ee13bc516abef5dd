// Answers to questions of quizzes, taken from what the gateway brings before discord.js makes objects of it: a whole channel presses a
// button at one moment, and what is to be done for each costs less than these objects. All else, and all that fails, goes the usual way.
import {
  type APIMessageComponentInteraction,
  type Client,
  ComponentType,
  GatewayDispatchEvents,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import { LRUCache } from 'lru-cache';
import type { Action } from '../../actions/index.ts';
import { type Controls, openAction, type Person } from '../../conversation/index.ts';
import { hurryForCrowd } from '../../threads/index.ts';
import { classify } from '../errors/index.ts';
import type { Listening } from '../mentions/index.ts';
import type { Observer, WorkOutcome } from '../observer.ts';
import type { Bot, Progress } from '../registry/index.ts';
import { insist, respondWith, type Surroundings, voiceFor } from '../sending/index.ts';
import { type Heard, shardOf } from '../session/index.ts';
import { decodeAction, writtenIds } from '../wire/index.ts';
import type { Admission } from './admission.ts';

export interface QuizClicksOptions
  extends Pick<Surroundings, 'log' | 'ended'>,
    Pick<Admission, 'allowanceOf'> {
  controls: Controls;
  /** Whether the library is read: until then people are told so, in the usual way. */
  isReady(): boolean;
  ready: (server: string | null) => Promise<Bot | Progress>;
  heard: Pick<Heard, 'take' | 'settle' | 'cameAgain'>;
  observer: Pick<Observer, 'worked'>;
  /** Called where a crowd clicks; what it gives is called when all of them are answered. */
  hurry?: typeof hurryForCrowd;
}

/** A click on a choice below a question that everybody in a channel of a server reads. */
interface Click {
  client: Client<true>;
  interaction: APIMessageComponentInteraction & { guild_id: string };
  action: Action;
}

/** Maximum number of clicks that are remembered by their ids, to tell one that is delivered twice. */
const MAX_REMEMBERED = 10_000;

/** So many clicks at one moment are a crowd. */
const CROWD = 20;

/** Milliseconds before each further try to answer: it comes to the same however often it is made. */
const PAUSES = [0];

/** Takes such clicks from now on, before any listener hears of them. */
export function listenToQuizClicks(client: Client, options: QuizClicksOptions): Listening {
  const { controls, isReady, ready, allowanceOf, heard, observer, log, ended } = options;
  const { hurry = hurryForCrowd } = options;
  const { ws } = client;
  const usual = ws['handlePacket'].bind(ws);
  const seen = new LRUCache<string, true>({ max: MAX_REMEMBERED });
  const inFlight = new Set<Promise<void>>();
  let isStopped = false;
  let endHurry: (() => void) | undefined;

  function begin(taking: Promise<void>): void {
    const done: Promise<void> = taking.finally(() => {
      inFlight.delete(done);
      if (inFlight.size > 0) return;
      endHurry?.();
      endHurry = undefined;
    });
    inFlight.add(done);
    if (inFlight.size >= CROWD) endHurry ??= hurry();
  }

  function mayTake({ id }: { id: string }): boolean {
    return !isStopped && isReady() && allowanceOf(id).kind === 'allowed' && !heard.cameAgain(id);
  }

  /** What came of it; undefined where the usual way has to be gone. */
  async function answer({ interaction, action, client }: Click): Promise<WorkOutcome | undefined> {
    try {
      const bot = await ready(interaction.guild_id);
      if (bot.kind === 'reading') return undefined;
      const opening = await openAction(controls, action, {
        ...{ shelf: bot.shelf, memory: bot, pages: bot.pages, chosen: [], written: {} },
        ...{ guild: interaction.guild_id, channel: interaction.channel.id, person: personIn(interaction) },
      });
      if (opening?.kind !== 'message') return undefined;
      const { id, token, locale, guild_locale: guildLocale = null, guild_id: guildId } = interaction;
      const { message } = await opening.write(voiceFor({ client, locale, guildLocale, guildId }));
      const asking = { client, id, token, replied: false };
      await insist(() => respondWith(asking, { message }, true), PAUSES, ended);
      return 'done';
    } catch (error) {
      const { kind } = classify(error);
      if (kind === 'acknowledged') return 'done';
      if (kind !== 'expired') return undefined;
      log.warn({ interaction: interaction.id }, 'a reply came too late');
      return 'expired';
    }
  }

  async function take(click: Click, goUsualWay: () => void): Promise<void> {
    const { client } = click;
    const { id, guild_id: guild } = click.interaction;
    heard.take(id);
    seen.set(id, true);
    const since = performance.now();
    const outcome = await answer(click);
    if (outcome === undefined) return goUsualWay();
    heard.settle(id);
    const milliseconds = performance.now() - since;
    const shard = shardOf(client, guild);
    observer.worked({ kind: 'control', command: undefined, id, guild, shard, outcome, milliseconds });
  }

  ws['handlePacket'] = (packet, shard) => {
    const click = client.isReady() ? readClick(client, packet) : undefined;
    if (click === undefined || !mayTake(click.interaction)) return usual(packet, shard);
    if (seen.has(click.interaction.id)) return true;
    begin(take(click, () => void usual(packet, shard)));
    return true;
  };

  return {
    async stop() {
      isStopped = true;
      await Promise.all(inFlight);
    },
  };
}

/** Reads such a click from an event; undefined where it is something else. A choice that its message does not have was made up. */
function readClick(client: Client<true>, packet: unknown): Click | undefined {
  // discord.js handles none where a shard is ready, to go on with those that waited.
  const { t: name, d } = (packet ?? {}) as { t?: unknown; d?: unknown };
  if (name !== GatewayDispatchEvents.InteractionCreate) return undefined;
  const interaction = d as APIMessageComponentInteraction;
  const { type, data, guild_id, message } = interaction;
  if (type !== InteractionType.MessageComponent || data.component_type !== ComponentType.Button)
    return undefined;
  const isForAll = guild_id !== undefined && ((message.flags ?? 0) & MessageFlags.Ephemeral) === 0;
  if (!isForAll || !writtenIds(message.components ?? []).includes(data.custom_id)) return undefined;
  const action = decodeAction(data.custom_id);
  return action?.kind === 'answerQuiz'
    ? { client, interaction: { ...interaction, guild_id }, action }
    : undefined;
}

/** Who clicks, and what they may do there. */
function personIn({ member }: APIMessageComponentInteraction): Person {
  const { user, nick, roles = [], permissions = '0' } = member ?? {};
  const name = nick ?? user?.global_name ?? user?.username ?? '';
  return { id: user?.id ?? '', name, roles, permissions: BigInt(permissions) };
}
