// Acts as a person in a place: what tests drive the bot with.

import type { APIApplicationCommand, APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import {
  type CommandType,
  isInstalled,
  type NewInteraction,
  type Person,
  personPermissions,
} from '../server/index.ts';
import { fillModal, findButton, findChoice, findEntityMenu } from './controls.ts';
import { InteractionHandle, type ShownModal } from './handle.ts';
import { Member } from './member.ts';
import { fillOptions, findOption, type OptionValues } from './options.ts';
import { createResolver, type EntityKind, type Resolver } from './resolver.ts';
import { describeUnanswered, type Unanswered } from './unanswered.ts';

const NUMERIC = [4, 10];
/** A command as Discord lists it. */
type Declared = Pick<APIApplicationCommand, 'id' | 'name' | 'type' | 'guild_id'>;

/** A person in a place. Every method throws when Discord's client would not let the person do it. */
export class Seat extends Member {
  /** Sends a slash command; subcommands follow its name, as in 'gaps list'. */
  async slash(command: string, values: OptionValues = {}): Promise<InteractionHandle> {
    const [name = '', ...path] = command.split(' ');
    const declared = this.#offered(name, 1);
    const filled = fillOptions(declared, path, values, this.#resolver());
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
    const declared = this.#offered(name, 1);
    const { type, ...rest } = findOption(declared, path, option);
    if (!('autocomplete' in rest) || rest.autocomplete !== true) {
      throw new Error(`"${option}" of /${command} has no autocomplete`);
    }
    const options = fillOptions(declared, path, filled, this.#resolver(), { name: option, typed });
    const data = { ...this.#commandData(declared), ...options };
    return this.#begin({ type: 4, data, numeric: NUMERIC.includes(type) }).choices();
  }

  /** Uses a command of a message's context menu. */
  async messageCommand(name: string, target: { id: string }): Promise<InteractionHandle> {
    const declared = this.#offered(name, 3);
    const message = this.find(target.id);
    const resolved = { messages: { [target.id]: structuredClone(message.api) } };
    return this.#begin({ type: 2, data: { ...this.#commandData(declared), target_id: target.id, resolved } });
  }

  /** Uses a command of a person's context menu. */
  async userCommand(name: string, person: string): Promise<InteractionHandle> {
    const declared = this.#offered(name, 2);
    const resolver = this.#resolver();
    const target_id = resolver.idOf('people', name, person);
    const { resolved } = resolver;
    return this.#begin({ type: 2, data: { ...this.#commandData(declared), target_id, resolved } });
  }

  /** Clicks a button, found by its label or `custom_id`. */
  async click(target: { id: string }, labelOrId: string): Promise<InteractionHandle> {
    return this.aim(target, labelOrId)();
  }

  /** Gets a click on a button ready, which is done when the function that is returned is called: for many clicks at one moment. */
  aim(target: { id: string }, labelOrId: string): () => InteractionHandle {
    const source = this.find(target.id);
    const { custom_id } = findButton(source.api, labelOrId);
    const { interaction, deliver } = this.parts.interactions.prepare(this.person, this.place, {
      ...{ type: 3, source },
      data: { custom_id, component_type: 2 },
    });
    return () => {
      deliver();
      this.signal.notify();
      return new InteractionHandle(interaction, this.signal);
    };
  }

  /** Chooses options of a string menu, by value or label. */
  async select(
    target: { id: string },
    choice: string | readonly string[],
    customId?: string,
  ): Promise<InteractionHandle> {
    const source = this.find(target.id);
    const { menu, values } = findChoice(source.api, [choice].flat(), customId);
    const data = { custom_id: menu.custom_id, component_type: 3, values };
    return this.#begin({ type: 3, data, source });
  }

  /** Chooses people in a menu of people, by their names in the world. */
  choosePeople(target: { id: string }, people: readonly string[], customId?: string) {
    return this.choose('people', target, people, customId);
  }

  /** Chooses in a menu that Discord fills: people, roles, both, or channels, by their names in the world. */
  async choose(
    kind: EntityKind,
    target: { id: string },
    names: readonly string[],
    customId?: string,
  ): Promise<InteractionHandle> {
    const source = this.find(target.id);
    const menu = findEntityMenu(source.api, kind, names, customId);
    const resolver = this.#resolver();
    const values = names.map((name) => resolver.idOf(kind, menu.custom_id, name));
    return this.#begin({ type: 3, data: { ...menu, values, resolved: resolver.resolved }, source });
  }

  /** Sends a click on a control that the message may not have, as a tampered client might. */
  async forge(target: { id: string }, customId: string): Promise<InteractionHandle> {
    const source = this.find(target.id);
    return this.#begin({ type: 3, data: { custom_id: customId, component_type: 2 }, source });
  }

  /** Fills in and submits a modal; fields are named by `custom_id` or label. */
  async submitModal(
    modal: ShownModal,
    values: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<InteractionHandle> {
    const resolver = this.#resolver();
    const components = fillModal(modal.components, values, resolver);
    const { resolved } = resolver;
    const opener = this.parts.interactions.get(modal.interactionId);
    const chosen = Object.keys(resolved).length > 0 ? { resolved } : {};
    const data = { custom_id: modal.customId, components, ...chosen };
    return this.#begin({ type: 5, data, source: opener?.source });
  }

  /** The commands that the person is offered here, by name. */
  commands(): APIApplicationCommand[] {
    if (!isInstalled(this.parts.conditions, this.place)) return [];
    return this.parts.commands.offeredTo(this.#asker(), this.place);
  }

  /** What the person began here and has no answer to, the oldest first. */
  unanswered(): Unanswered[] {
    const begun = this.parts.interactions.begunBy(this.person, this.place.channelId(this.person));
    // Using a message's control anew makes an older failure forgotten.
    const last = new Map(begun.map((interaction) => [interaction.source ?? interaction, interaction]));
    return [...last.values()].map(describeUnanswered).filter((one) => one !== undefined);
  }

  #offered(name: string, type: CommandType): APIApplicationCommand {
    if (!isInstalled(this.parts.conditions, this.place)) throw new Error('The bot is not in this server');
    return this.parts.commands.offered(name, type, this.#asker(), this.place);
  }

  /** The person, with all that they may do here. */
  #asker(): Person {
    return {
      ...this.person,
      permissions: personPermissions(this.parts.conditions, this.place, this.person),
    };
  }

  #resolver(): Resolver {
    const { conditions, messages } = this.parts;
    const channel = this.place.channelId(this.person);
    return createResolver(this.place, conditions, (file) => messages.upload(channel, file));
  }

  #begin(begun: NewInteraction): InteractionHandle {
    const interaction = this.parts.interactions.create(this.person, this.place, begun);
    this.signal.notify();
    return new InteractionHandle(interaction, this.signal);
  }

  #commandData({ id, name, type, guild_id }: Declared): object {
    return { id, name, type, ...(guild_id === undefined ? {} : { guild_id }) };
  }
}
