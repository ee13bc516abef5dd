// A fast path for interactions that come by the hundred at one moment, such as clicks on the choices of a quiz. They are answered from the
// raw event, because discord.js's objects would cost more than the answer. All others, and all that fail here, take the usual path.
import { type APIInteraction, type Client, GatewayDispatchEvents } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { hurryForCrowd } from '../../threads/index.ts';
import { classify } from '../errors/index.ts';
import type { Listening } from '../mentions/index.ts';
import type { Observer, Work, WorkOutcome } from '../observer.ts';
import { insist, type Surroundings } from '../sending/index.ts';
import { type Heard, shardOf } from '../session/index.ts';
import type { Admission } from './admission.ts';
import { openDeferredReports } from './deferred-reports.ts';

/** An interaction that can be answered on the fast path. */
export interface EarlyWork extends Pick<Work, 'kind' | 'command'> {
  /** Answers it and gives the outcome. Undefined or a rejection means that it must take the usual path. */
  answer(): Promise<WorkOutcome | undefined>;
}

/** Recognises one kind of such interactions; undefined for all others. */
export type ReadEarly = (interaction: APIInteraction) => EarlyWork | undefined;

export interface EarlyOptions extends Pick<Admission, 'allowanceOf'>, Pick<Surroundings, 'log'> {
  /** Whether the library can be searched. Until then nothing is answered early. */
  isReady(): boolean;
  heard: Pick<Heard, 'take' | 'settle' | 'cameAgain'>;
  observer: Pick<Observer, 'worked'>;
  /** Called when a crowd is being answered. The function that it returns is called when all of them are. */
  hurry?: typeof hurryForCrowd;
}

export interface Early extends Listening {
  /**
   * Starts to answer an interaction; false if no kind recognises it, and the caller must take the usual path. If answering fails later,
   * `goUsualWay` is called instead.
   */
  take(interaction: APIInteraction, goUsualWay: () => void): boolean;
}

const EVENT = GatewayDispatchEvents.InteractionCreate;

/** Maximum number of ids that are remembered to recognise an interaction that is delivered twice. */
const MAX_REMEMBERED = 10_000;

/** The number of interactions in progress from which on they are a crowd. */
const CROWD = 20;

/** Milliseconds before each further try. Responding again is harmless: Discord takes the first response only. */
const PAUSES = [0];

/** Opens the fast path for these kinds of interactions, which are tried in their order. */
export function openEarly(client: Client, kinds: readonly ReadEarly[], options: EarlyOptions): Early {
  const { isReady, allowanceOf, heard, observer, log, hurry = hurryForCrowd } = options;
  const seen = new LRUCache<string, true>({ max: MAX_REMEMBERED });
  const inFlight = new Set<Promise<void>>();
  const reports = openDeferredReports(observer);
  let isStopped = false;
  let endHurry: (() => void) | undefined;

  function begin(answering: Promise<void>): void {
    const done: Promise<void> = answering.finally(() => {
      inFlight.delete(done);
      if (inFlight.size > 0) return;
      endHurry?.();
      endHurry = undefined;
      reports.flush();
    });
    inFlight.add(done);
    if (inFlight.size >= CROWD) endHurry ??= hurry();
  }

  function mayTake({ id }: APIInteraction): boolean {
    return !isStopped && isReady() && allowanceOf(id).kind === 'allowed' && !heard.cameAgain(id);
  }

  function read(interaction: APIInteraction): EarlyWork | undefined {
    for (const readKind of kinds) {
      const work = readKind(interaction);
      if (work !== undefined) return work;
    }
    return undefined;
  }

  async function answer(
    { id, guild_id }: APIInteraction,
    { kind, command, answer }: EarlyWork,
    goUsualWay: () => void,
  ): Promise<void> {
    const guild = guild_id ?? null;
    heard.take(id);
    seen.set(id, true);
    const since = performance.now();
    const outcome = await answer().catch(() => undefined);
    if (outcome === undefined) return goOn(id, goUsualWay);
    heard.settle(id);
    const milliseconds = performance.now() - since;
    const work = { kind, command, id, guild, shard: shardOf(client, guild), outcome, milliseconds };
    reports.report(work, endHurry !== undefined);
  }

  /** Takes the usual path. Errors that discord.js throws on it would reach nobody here. */
  function goOn(id: string, goUsualWay: () => void): void {
    // The router recognises repeated deliveries itself.
    seen.delete(id);
    try {
      goUsualWay();
    } catch (error) {
      log.error({ err: error, event: EVENT }, 'an event from Discord could not be read: left out');
      heard.settle(id);
    }
  }

  return {
    take(interaction, goUsualWay) {
      const work = read(interaction);
      if (work === undefined || !mayTake(interaction)) return false;
      if (seen.has(interaction.id)) return true;
      begin(answer(interaction, work, goUsualWay));
      return true;
    },
    async stop() {
      isStopped = true;
      reports.stop();
      await Promise.all(inFlight);
    },
  };
}

/** Offers each interaction from a client's gateway to the fast path, before discord.js handles it. */
export function listenEarly(client: Client, early: Pick<Early, 'take'>): void {
  const { ws } = client;
  const usual = ws['handlePacket'].bind(ws);
  ws['handlePacket'] = (packet, shard) => {
    // Called without a packet, discord.js goes on with packets that waited until a shard was ready.
    const { t: name, d } = (packet ?? {}) as { t?: unknown; d?: unknown };
    const isTaken =
      name === EVENT && client.isReady() && early.take(d as APIInteraction, () => void usual(packet, shard));
    return isTaken || usual(packet, shard);
  };
}

/** Sends a first response, and returns the outcome; undefined if the interaction must take the usual path. Never rejects. */
export async function giveEarly(
  interaction: string,
  respond: () => Promise<unknown>,
  { log, ended }: Pick<Surroundings, 'log' | 'ended'>,
): Promise<'done' | 'expired' | undefined> {
  try {
    await insist(respond, PAUSES, ended);
    return 'done';
  } catch (error) {
    const { kind } = classify(error);
    if (kind === 'acknowledged') return 'done';
    if (kind !== 'expired') return undefined;
    log.warn({ interaction }, 'a reply came too late');
    return 'expired';
  }
}
