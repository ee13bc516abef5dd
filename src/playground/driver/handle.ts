// An interaction as the person who began it sees it.

import type {
  APIApplicationCommandOptionChoice,
  APIAttachment,
  APIEmbed,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import {
  EPHEMERAL,
  type Interaction,
  type InteractionState,
  LOADING,
  type Signal,
  type StoredMessage,
} from '../server/index.ts';
import { failureText } from './unanswered.ts';

/** A message at one moment, as it can be seen. */
export interface ShownMessage {
  id: string;
  content: string;
  embeds: APIEmbed[];
  components: NonNullable<APIMessage['components']>;
  attachments: APIAttachment[];
  ephemeral: boolean;
  /** The whole message as the API describes it. */
  api: APIMessage;
}

/** A modal that is open on the person's screen. */
export interface ShownModal {
  title: string;
  customId: string;
  components: APIModalInteractionResponseCallbackData['components'];
  /** The interaction that opened it. */
  interactionId: string;
}

/** The bot did not respond in time; `message` is the text that Discord shows then. */
export class InteractionFailed extends Error {
  override name = 'InteractionFailed';
}

/** Each method that returns a promise waits; it rejects when the interaction failed or patience ran out. */
export class InteractionHandle {
  readonly #interaction: Interaction;
  readonly #signal: Signal;

  constructor(interaction: Interaction, signal: Signal) {
    this.#interaction = interaction;
    this.#signal = signal;
  }

  get id(): string {
    return this.#interaction.id;
  }

  /** What an answer is given with: for whoever answers in the bot's place. */
  get token(): string {
    return this.#interaction.token;
  }

  get state(): InteractionState {
    return this.#interaction.state;
  }

  /** The first message in answer that can be read: the reply, or a follow-up when there is no reply. */
  reply(): Promise<ShownMessage> {
    return this.#until(() => this.answers()[0], 'a reply');
  }

  /** The follow-up with this number, from 0 on. */
  followUp(number = 0): Promise<ShownMessage> {
    return this.#until(() => readable(this.#interaction.followUps)[number], `follow-up ${number}`);
  }

  /** The message whose control was used, after the bot changed it. */
  update(): Promise<ShownMessage> {
    const changed = () => (this.state === 'updated' ? this.#interaction.original : undefined);
    return this.#until(() => readable([changed()])[0], 'an update');
  }

  /** The reply or updated message once it was edited `times` times; filling a deferred reply counts. */
  edited(times = 1): Promise<ShownMessage> {
    const edited = () => (this.#interaction.edits >= times ? this.#interaction.original : undefined);
    return this.#until(() => readable([edited()])[0], `edit ${times}`);
  }

  /** Resolves when the reply is gone. */
  deleted(): Promise<true> {
    return this.#until(() => this.#interaction.original?.deleted || undefined, 'a deletion');
  }

  modal(): Promise<ShownModal> {
    return this.#until(() => {
      const { modal, id } = this.#interaction;
      if (!modal) return undefined;
      return {
        title: modal.title,
        customId: modal.custom_id,
        components: modal.components,
        interactionId: id,
      };
    }, 'a modal');
  }

  choices(): Promise<APIApplicationCommandOptionChoice[]> {
    return this.#until(() => this.#interaction.choices, 'choices');
  }

  /** What the interaction came to, failures included; "thinking…" is not an end. */
  outcome(): Promise<Exclude<InteractionState, 'waiting' | 'thinking'>> {
    return this.#signal.until(
      () => (this.state === 'waiting' || this.state === 'thinking' ? undefined : this.state),
      () => this.#describe('an outcome'),
    );
  }

  /** The first state after 'waiting', "thinking…" included. */
  response(): Promise<Exclude<InteractionState, 'waiting'>> {
    return this.#signal.until(
      () => (this.state === 'waiting' ? undefined : this.state),
      () => this.#describe('a response'),
    );
  }

  /** What Discord shows in place of an answer that did not come in time. */
  failure(): Promise<string> {
    return this.#signal.until(
      () => (this.state === 'failed' ? failureText(this.#interaction) : undefined),
      () => this.#describe('a failure'),
    );
  }

  /** The messages in answer that can be read now, the first response first. */
  answers(): ShownMessage[] {
    const { original, source, followUps } = this.#interaction;
    return readable([original === source ? undefined : original, ...followUps]);
  }

  #until<T>(probe: () => T | undefined, what: string): Promise<T> {
    return this.#signal.until(
      () => {
        if (this.state === 'failed') throw new InteractionFailed(failureText(this.#interaction));
        return probe();
      },
      () => this.#describe(what),
    );
  }

  #describe(what: string): string {
    return `${what}; the interaction is ${this.state}`;
  }
}

export function show({ api }: StoredMessage): ShownMessage {
  const copy = structuredClone(api);
  const { id, content, embeds, attachments, components = [], flags = 0 } = copy;
  return { id, content, embeds, components, attachments, ephemeral: (flags & EPHEMERAL) !== 0, api: copy };
}

function readable(messages: readonly (StoredMessage | undefined)[]): ShownMessage[] {
  return messages
    .filter((message) => message !== undefined)
    .filter(({ api, deleted }) => !deleted && ((api.flags ?? 0) & LOADING) === 0)
    .map(show);
}
