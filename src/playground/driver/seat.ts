// Acts as a person in a place: what tests drive the bot with.

import type { APIApplicationCommand, APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import {
  announce,
  announceDeletion,
  announcePurge,
  type NewInteraction,
  type Person,
  type Place,
  type ServerParts,
  type Signal,
  type StoredMessage,
} from '../server/index.ts';
import { fillModal, findButton, findChoice, findPeopleMenu } from './controls.ts';
import { InteractionHandle, type ShownMessage, type ShownModal, show } from './handle.ts';
import { fillOptions, findOption, type OptionValues, resolvePerson } from './options.ts';
import { describeUnanswered, type Unanswered } from './unanswered.ts';

const NUMERIC = [4, 10];
/** The type of a message that replies to another one. */
const REPLY = 19;

/** A command as Discord lists it. */
type Declared = Pick<APIApplicationCommand, 'id' | 'name' | 'type' | 'guild_id'>;

/** A person in a place. Every method throws when Discord's client would not let the person do it. */
export class Seat {
  readonly #parts: ServerParts;
  readonly #signal: Signal;
  readonly #person: Person;
  readonly #place: Place;

  constructor(parts: ServerParts, signal: Signal, person: Person, place: Place) {
    this.#parts = parts;
    this.#signal = signal;
    this.#person = person;
    this.#place = place;
  }

  /** Sends a slash command; subcommands follow its name, as in 'gaps list'. */
  async slash(command: string, values: OptionValues = {}): Promise<InteractionHandle> {
    const [name = '', ...path] = command.split(' ');
    const declared = this.#parts.commands.offered(name, 1, this.#person, this.#place);
    const filled = fillOptions(declared, path, values, this.#place);
    return this.#begin({ type: 2, data: { ...this.#commandData(declared), ...filled } });
  }

  /** The choices offered when `typed` stands in an option, others being `filled`. */
  async autocomplete(
    command: string,
    option: string,
    typed: string,
    filled: OptionValues = {},
  ): Promise<APIApplicationCommandOptionChoice[]> {
    const [name = '', ...path] = command.split(' ');
    const declared = this.#parts.commands.offered(name, 1, this.#person, this.#place);
    const { type, ...rest } = findOption(declared, path, option);
    if (!('autocomplete' in rest) || rest.autocomplete !== true) {
      throw new Error(`"${option}" of /${command} has no autocomplete`);
    }
    const options = fillOptions(declared, path, filled, this.#place, { name: option, typed });
    const data = { ...this.#commandData(declared), ...options };
    return this.#begin({ type: 4, data, numeric: NUMERIC.includes(type) }).choices();
  }

  /** Uses a command of a message's context menu. */
  async messageCommand(name: string, target: { id: string }): Promise<InteractionHandle> {
    const declared = this.#parts.commands.offered(name, 3, this.#person, this.#place);
    const message = this.#find(target.id);
    const resolved = { messages: { [target.id]: structuredClone(message.api) } };
    return this.#begin({ type: 2, data: { ...this.#commandData(declared), target_id: target.id, resolved } });
  }

  /** Clicks a button, found by its label or `custom_id`. */
  async click(target: { id: string }, labelOrId: string): Promise<InteractionHandle> {
    const source = this.#find(target.id);
    const { custom_id } = findButton(source.api, labelOrId);
    return this.#begin({ type: 3, data: { custom_id, component_type: 2 }, source });
  }

  /** Chooses options of a string menu, by value or label. */
  async select(
    target: { id: string },
    choice: string | readonly string[],
    customId?: string,
  ): Promise<InteractionHandle> {
    const source = this.#find(target.id);
    const { menu, values } = findChoice(source.api, [choice].flat(), customId);
    const data = { custom_id: menu.custom_id, component_type: 3, values };
    return this.#begin({ type: 3, data, source });
  }

  /** Chooses people in a menu of people, by their names in the world. */
  async choosePeople(
    target: { id: string },
    people: readonly string[],
    customId?: string,
  ): Promise<InteractionHandle> {
    const source = this.#find(target.id);
    const { custom_id } = findPeopleMenu(source.api, people.length, customId);
    const resolved = {};
    const values = people.map((name) => resolvePerson(custom_id, name, this.#place, resolved));
    return this.#begin({ type: 3, data: { custom_id, component_type: 5, values, resolved }, source });
  }

  /** Sends a click on a control that the message may not have, as a tampered client might. */
  async forge(target: { id: string }, customId: string): Promise<InteractionHandle> {
    const source = this.#find(target.id);
    return this.#begin({ type: 3, data: { custom_id: customId, component_type: 2 }, source });
  }

  /** Fills in and submits a modal; fields are named by `custom_id` or label. */
  async submitModal(
    modal: ShownModal,
    values: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<InteractionHandle> {
    const components = fillModal(modal.components, values);
    const opener = this.#parts.interactions.get(modal.interactionId);
    const data = { custom_id: modal.customId, components };
    return this.#begin({ type: 5, data, source: opener?.source });
  }

  /** Sends a message. The bot hears of it as far as its intents go. */
  say(content: string): ShownMessage {
    const message = this.#parts.messages.create(
      {
        place: this.#place,
        channelId: this.#place.channelId(this.#person),
        author: this.#person.user,
        type: 0,
        onlyFor: undefined,
      },
      { content },
      [],
    );
    this.#announce('MESSAGE_CREATE', message);
    this.#signal.notify();
    return show(message);
  }

  /** Replies to a message; its author is pinged, as Discord does unless told. */
  reply(target: { id: string }, content: string): ShownMessage {
    const { api: answered } = this.#find(target.id);
    const { id: message_id, channel_id } = answered;
    const message = this.#parts.messages.create(
      {
        place: this.#place,
        channelId: this.#place.channelId(this.#person),
        author: this.#person.user,
        type: REPLY,
        onlyFor: undefined,
        extra: { message_reference: { type: 0, message_id, channel_id }, referenced_message: answered },
      },
      { content },
      [],
    );
    const others = message.api.mentions.filter(({ id }) => id !== answered.author.id);
    message.api.mentions = [...others, answered.author];
    this.#announce('MESSAGE_CREATE', message);
    this.#signal.notify();
    return show(message);
  }

  /** Changes an own message. */
  edit(target: { id: string }, content: string): ShownMessage {
    const message = this.#findOwn(target.id);
    this.#parts.messages.edit(message, { content }, []);
    this.#announce('MESSAGE_UPDATE', message);
    return show(message);
  }

  /** Deletes an own message. */
  remove(target: { id: string }): void {
    const message = this.#findOwn(target.id);
    this.#parts.messages.delete(message);
    if (this.#place.installed === 'guild') announceDeletion(this.#parts.gateway, message, this.#place);
  }

  /** Deletes messages of anybody at once, as tools of moderators do in servers. */
  purge(targets: readonly { id: string }[]): void {
    const ids = targets.map(({ id }) => id);
    for (const id of ids) this.#parts.messages.delete(this.#find(id));
    announcePurge(this.#parts.gateway, ids, this.#place.channelId(this.#person), this.#place);
    this.#signal.notify();
  }

  /** What the person sees in the channel now, the oldest first. */
  messages(): ShownMessage[] {
    const channel = this.#place.channelId(this.#person);
    return this.#parts.messages.visibleTo(this.#person, channel).map(show);
  }

  /** The commands that the person is offered here, by name. */
  commands(): APIApplicationCommand[] {
    return this.#parts.commands.offeredTo(this.#person, this.#place);
  }

  /** What the person began here and has no answer to, the oldest first. */
  unanswered(): Unanswered[] {
    const begun = this.#parts.interactions.begunBy(this.#person, this.#place.channelId(this.#person));
    // Using a message's control anew makes an older failure forgotten.
    const last = new Map(begun.map((interaction) => [interaction.source ?? interaction, interaction]));
    return [...last.values()].map(describeUnanswered).filter((one) => one !== undefined);
  }

  /** Puts an ephemeral message away. */
  dismiss(target: { id: string }): void {
    const message = this.#find(target.id);
    if (message.onlyFor === undefined) throw new Error('Only ephemeral messages can be dismissed');
    message.dismissed = true;
    this.#signal.notify();
  }

  #begin(begun: NewInteraction): InteractionHandle {
    const interaction = this.#parts.interactions.create(this.#person, this.#place, begun);
    this.#signal.notify();
    return new InteractionHandle(interaction, this.#signal);
  }

  #announce(event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: StoredMessage): void {
    if (this.#place.installed === 'guild')
      announce(this.#parts.gateway, event, message, this.#person, this.#place);
  }

  #findOwn(id: string): StoredMessage {
    const message = this.#find(id);
    if (message.api.author.id !== this.#person.user.id)
      throw new Error(`The message ${id} is another person's`);
    return message;
  }

  #commandData({ id, name, type, guild_id }: Declared): object {
    return { id, name, type, ...(guild_id === undefined ? {} : { guild_id }) };
  }

  #find(id: string): StoredMessage {
    const channel = this.#place.channelId(this.#person);
    const visible = this.#parts.messages.visibleTo(this.#person, channel);
    const message = visible.find(({ api }) => api.id === id);
    if (!message)
      throw new Error(`The ${this.#person.name} does not see the message ${id} in "${this.#place.name}"`);
    return message;
  }
}
