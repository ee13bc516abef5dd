// Interactions from their creation to their first response, and what became of them.

import { randomBytes } from 'node:crypto';
import type {
  APIApplicationCommandOptionChoice,
  APIBaseInteraction,
  APIModalInteractionResponseCallbackData,
  InteractionType,
} from 'discord-api-types/v10';
import { botPermissions, type Conditions, localeOf, memberIn } from '../conditions.ts';
import type { FaultPlan } from '../fault-plan.ts';
import { openForgetting } from '../forget.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { describeThread } from '../guild.ts';
import type { Signal } from '../signal.ts';
import { APPLICATION_ID, type Person, type Place } from '../world.ts';
import type { Endpoint } from './endpoint.ts';
import type { StoredMessage } from './messages.ts';

/** The fields that name a language are an enumeration of discord-api-types; on the wire they are texts. */
type Localised = 'locale' | 'guild_locale' | 'guild';
type Payload = Omit<APIBaseInteraction<InteractionType, unknown>, Localised> & { locale: string };

/** What the person sees of an interaction. */
export type InteractionState =
  | 'waiting'
  | 'thinking'
  | 'replied'
  /** Acknowledged without a message of its own (type 6); an edit may follow. */
  | 'acknowledged'
  | 'updated'
  | 'modal'
  | 'choices'
  | 'failed';

export interface Interaction {
  id: string;
  token: string;
  type: 2 | 3 | 4 | 5;
  payload: Payload;
  person: Person;
  place: Place;
  state: InteractionState;
  /** What `@original` stands for: the reply, or the message that a control belongs to. */
  original?: StoredMessage;
  /** The message that the used control, or the control that opened the modal, belongs to. */
  source: StoredMessage | undefined;
  followUps: StoredMessage[];
  /** How often `@original` was edited. */
  edits: number;
  modal?: APIModalInteractionResponseCallbackData;
  choices?: APIApplicationCommandOptionChoice[];
  /** Whether the autocompleted option is a number. */
  numeric: boolean;
  /** When the token is worth nothing any more, as `performance.now()` tells it. */
  tokenExpires: number;
  /** Undefined until it is delivered. */
  deadline: NodeJS.Timeout | undefined;
}

export interface NewInteraction {
  type: Interaction['type'];
  data: object;
  source?: StoredMessage | undefined;
  numeric?: boolean;
}

export interface InteractionTimes {
  /** Milliseconds for the first response. */
  respondWithin: number;
  /** Milliseconds for edits and follow-ups. */
  tokenLives: number;
}

export interface InteractionsOptions {
  nextId(): string;
  times: InteractionTimes;
  plan: FaultPlan;
  conditions: Conditions;
  gateway: Gateway;
  endpoint: Endpoint;
  /** Called with the response that came over HTTP. */
  onAnswer(interaction: Interaction, answer: unknown): void;
  signal: Signal;
  /** Maximum number of interactions that are kept, the newest. */
  remembers: number;
}

export class Interactions {
  readonly #all = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();
  readonly #options: InteractionsOptions;
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #forget: () => void;

  constructor(options: InteractionsOptions) {
    this.#options = options;
    const forgetToken = openForgetting(this.#byToken, options.remembers);
    const forgetId = openForgetting(this.#all, options.remembers);
    this.#forget = () => {
      forgetId();
      forgetToken();
    };
  }

  get(id: string): Interaction | undefined {
    return this.#all.get(id);
  }

  byToken(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }

  /** What a person began in a channel, the oldest first. */
  begunBy(person: Person, channelId: string): Interaction[] {
    return [...this.#all.values()].filter(
      (interaction) => interaction.person === person && interaction.place.channelId(person) === channelId,
    );
  }

  expireTokens(): void {
    for (const interaction of this.#all.values()) interaction.tokenExpires = 0;
  }

  /** Creates an interaction and delivers it to the bot; its time to respond begins. */
  create(person: Person, place: Place, begun: NewInteraction): Interaction {
    const { interaction, deliver } = this.prepare(person, place, begun);
    deliver();
    return interaction;
  }

  /** Creates an interaction that is delivered to the bot when `deliver` is called, once; its time to respond begins then. */
  prepare(
    person: Person,
    place: Place,
    { type, data, source, numeric = false }: NewInteraction,
  ): { interaction: Interaction; deliver(): void } {
    const id = this.#options.nextId();
    const token = randomBytes(48).toString('base64url');
    const interaction: Interaction = {
      id,
      token,
      type,
      payload: { ...this.#describe(person, place), id, token, type, data, ...messageOf(source) },
      person,
      place,
      state: 'waiting',
      source,
      followUps: [],
      edits: 0,
      numeric,
      tokenExpires: Number.POSITIVE_INFINITY,
      deadline: undefined,
    };
    this.#all.set(id, interaction);
    this.#byToken.set(token, interaction);
    this.#forget();
    const deliver = (): void => {
      interaction.tokenExpires = performance.now() + this.#options.times.tokenLives;
      interaction.deadline = setTimeout(() => {
        if (interaction.state === 'waiting') interaction.state = 'failed';
        this.#options.signal.notify();
      }, this.#options.times.respondWithin);
      this.#deliver(interaction);
    };
    return { interaction, deliver };
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    for (const { deadline } of this.#all.values()) clearTimeout(deadline);
  }

  #deliver(interaction: Interaction): void {
    const { id, payload, place } = interaction;
    const { endpoint, gateway, onAnswer, plan } = this.#options;
    const send = () =>
      endpoint.takes(id)
        ? void endpoint.deliver(payload, (answer) => onAnswer(interaction, answer))
        : gateway.dispatch('INTERACTION_CREATE', place.guildId, () => payload);
    const copies = plan.duplicates > 0 ? 2 : 1;
    plan.duplicates = Math.max(0, plan.duplicates - 1);
    const delay = plan.delays.shift();
    for (let copy = 0; copy < copies; copy += 1) {
      if (delay === undefined) send();
      else this.#later(delay, send);
    }
  }

  #later(ms: number, action: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      action();
    }, ms);
    this.#timers.add(timer);
  }

  #describe(person: Person, place: Place) {
    const channelId = place.channelId(person);
    const { conditions } = this.#options;
    const { guildLocale } = conditions;
    return {
      application_id: APPLICATION_ID,
      version: 1 as const,
      locale: localeOf(conditions, person.name),
      channel_id: channelId,
      channel: { id: channelId, ...channelOf(place, conditions) },
      app_permissions: botPermissions(conditions, place).toString(),
      entitlements: [],
      context: place.context,
      attachment_size_limit: 10 * 1024 * 1024,
      authorizing_integration_owners: ownersOf(person, place),
      ...(place.guildId === undefined
        ? { user: person.user }
        : {
            guild_id: place.guildId,
            guild: { id: place.guildId, locale: guildLocale, features: [] },
            guild_locale: guildLocale,
            member: memberIn(conditions, person, place),
          }),
    };
  }
}

/** What an interaction tells of its channel. */
function channelOf({ context, name, parentId }: Place, { archived }: Conditions) {
  if (parentId === undefined) return { type: ([0, 1, 3] as const)[context] };
  return describeThread(parentId, archived.has(name));
}

/** Whose installation the command comes from; in a direct message with the bot the guild is "0". */
function ownersOf(person: Person, place: Place): { 0?: string; 1?: string } {
  return place.installed === 'guild' ? { 0: place.guildId ?? '0' } : { 1: person.user.id };
}

function messageOf(source: StoredMessage | undefined) {
  return source ? { message: structuredClone(source.api) } : {};
}
