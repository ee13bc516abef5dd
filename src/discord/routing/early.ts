// Interactions that are answered from what arrives, before discord.js makes objects of it: a whole channel presses a button or asks the same
// at one moment, and what is to be done for each costs less than these objects. All else, and all that fails, goes the usual way.
import { type APIInteraction, type Client, GatewayDispatchEvents } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { hurryForCrowd } from '../../threads/index.ts';
import { classify } from '../errors/index.ts';
import type { Listening } from '../mentions/index.ts';
import type { Observer, Work, WorkOutcome } from '../observer.ts';
import { insist, type Surroundings } from '../sending/index.ts';
import { type Heard, shardOf } from '../session/index.ts';
import type { Admission } from './admission.ts';

/** An interaction that can be answered early. */
export interface EarlyWork extends Pick<Work, 'kind' | 'command'> {
  /** Answers it, and tells what came of that. Undefined where the usual way has to be gone; so it is where this rejects. */
  answer(): Promise<WorkOutcome | undefined>;
}

/** Reads an interaction; undefined where it is none that is answered so. */
export type ReadEarly = (interaction: APIInteraction) => EarlyWork | undefined;

export interface EarlyOptions extends Pick<Admission, 'allowanceOf'>, Pick<Surroundings, 'log'> {
  /** Whether the library is read: until then people are told so, in the usual way. */
  isReady(): boolean;
  heard: Pick<Heard, 'take' | 'settle' | 'cameAgain'>;
  observer: Pick<Observer, 'worked'>;
  /** Called where a crowd is answered; what it gives is called when all of them are. */
  hurry?: typeof hurryForCrowd;
}

export interface Early extends Listening {
  /** Answers an interaction, where one of the kinds can; false where it goes the usual way from here. That may be gone later, too. */
  take(interaction: APIInteraction, goUsualWay: () => void): boolean;
}

const EVENT = GatewayDispatchEvents.InteractionCreate;

/** Maximum number of interactions that are remembered by their ids, to tell one that is delivered twice. */
const MAX_REMEMBERED = 10_000;

/** So many at one moment are a crowd. */
const CROWD = 20;

/** Milliseconds before each further try to answer: it comes to the same however often it is made. */
const PAUSES = [0];

export function openEarly(client: Client, kinds: readonly ReadEarly[], options: EarlyOptions): Early {
  const { isReady, allowanceOf, heard, observer, log, hurry = hurryForCrowd } = options;
  const seen = new LRUCache<string, true>({ max: MAX_REMEMBERED });
  const inFlight = new Set<Promise<void>>();
  let isStopped = false;
  let endHurry: (() => void) | undefined;

  function begin(answering: Promise<void>): void {
    const done: Promise<void> = answering.finally(() => {
      inFlight.delete(done);
      if (inFlight.size > 0) return;
      endHurry?.();
      endHurry = undefined;
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
    observer.worked({ kind, command, id, guild, shard: shardOf(client, guild), outcome, milliseconds });
  }

  /** Goes the usual way, where nobody else would catch what discord.js cannot read. */
  function goOn(id: string, goUsualWay: () => void): void {
    // Whoever answers it there tells by itself whether it comes twice.
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
      await Promise.all(inFlight);
    },
  };
}

/** Has interactions answered early that a client's gateway brings, from now on and before any listener hears of them. */
export function listenEarly(client: Client, early: Pick<Early, 'take'>): void {
  const { ws } = client;
  const usual = ws['handlePacket'].bind(ws);
  ws['handlePacket'] = (packet, shard) => {
    // discord.js handles none where a shard is ready, to go on with those that waited.
    const { t: name, d } = (packet ?? {}) as { t?: unknown; d?: unknown };
    const isTaken =
      name === EVENT && client.isReady() && early.take(d as APIInteraction, () => void usual(packet, shard));
    return isTaken || usual(packet, shard);
  };
}

/** Gives a first response early. What came of it; undefined where the usual way has to be gone. Never rejects. */
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
