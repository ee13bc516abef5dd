// Turns what a person fills in into the options of an interaction, as Discord's client does.

import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIInteractionDataResolved,
} from 'discord-api-types/v10';
import { memberOf, PEOPLE, type Person, PLACES, type Place } from '../server/index.ts';

/** By option name. People and channels are given by their name in the world. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

export interface FilledOptions {
  options: object[];
  resolved?: APIInteractionDataResolved;
}

/** The option being typed while choices are asked for. */
export interface Focus {
  name: string;
  typed: string;
}

/**
 * Fills in a command. `path` names its subcommand, when it has any. With a `focus` the command is still being typed:
 * required options may be absent. Throws when Discord's client would not let the person send this.
 */
export function fillOptions(
  command: APIApplicationCommand,
  path: readonly string[],
  values: OptionValues,
  place: Place,
  focus?: Focus,
): FilledOptions {
  const resolved: APIInteractionDataResolved = {};
  const options = fillLevel(command.name, command.options ?? [], path, values, place, resolved, focus);
  return Object.keys(resolved).length > 0 ? { options, resolved } : { options };
}

/** The declaration of an option, inside its subcommand. */
export function findOption(
  command: APIApplicationCommand,
  path: readonly string[],
  name: string,
): APIApplicationCommandBasicOption {
  let level: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const step of path) level = optionsOf(level.find((option) => option.name === step));
  const option = level.find((candidate) => candidate.name === name);
  if (!option || option.type === 1 || option.type === 2)
    throw new Error(`/${command.name} has no option "${name}"`);
  return option;
}

function fillLevel(
  label: string,
  declared: readonly APIApplicationCommandOption[],
  path: readonly string[],
  values: OptionValues,
  place: Place,
  resolved: APIInteractionDataResolved,
  focus: Focus | undefined,
): object[] {
  const [step, ...rest] = path;
  const nested = declared.filter((option) => option.type === 1 || option.type === 2);
  if (step !== undefined || nested.length > 0) {
    const found = nested.find((option) => option.name === step);
    if (!found) {
      const known = nested.map((option) => option.name).join(', ') || 'none';
      throw new Error(`/${label} has no subcommand "${step ?? ''}" (there are: ${known})`);
    }
    const { name, type } = found;
    const options = fillLevel(`${label} ${name}`, optionsOf(found), rest, values, place, resolved, focus);
    return [{ name, type, options }];
  }
  const given = focus ? { ...values, [focus.name]: focus.typed } : values;
  for (const name of Object.keys(given)) {
    if (!declared.some((option) => option.name === name))
      throw new Error(`/${label} has no option "${name}"`);
  }
  return declared.flatMap((option): object[] => {
    if (option.type === 1 || option.type === 2) return [];
    const { name, type } = option;
    const value = given[name];
    if (value === undefined) {
      if (option.required && !focus) throw new Error(`/${label} needs the option "${name}"`);
      return [];
    }
    if (focus?.name === name) return [{ name, type, value: focus.typed, focused: true }];
    return [{ name, type, value: resolveValue(`/${label} ${name}`, option, value, place, resolved) }];
  });
}

function optionsOf(option: APIApplicationCommandOption | undefined): readonly APIApplicationCommandOption[] {
  return option && 'options' in option ? (option.options ?? []) : [];
}

function resolveValue(
  label: string,
  option: APIApplicationCommandBasicOption,
  value: string | number | boolean,
  place: Place,
  resolved: APIInteractionDataResolved,
): string | number | boolean {
  switch (option.type) {
    case 3:
      if (typeof value !== 'string') throw new Error(`${label} must be a text`);
      if (value === '') throw new Error(`${label} must not be empty`);
      checkRange(label, value.length, option.min_length, option.max_length ?? 6000);
      checkChoice(label, value, option.choices);
      return value;
    case 4:
    case 10:
      if (typeof value !== 'number') throw new Error(`${label} must be a number`);
      if (option.type === 4 && !Number.isInteger(value)) throw new Error(`${label} must be an integer`);
      checkRange(label, value, option.min_value, option.max_value);
      checkChoice(label, value, option.choices);
      return value;
    case 5:
      if (typeof value !== 'boolean') throw new Error(`${label} must be true or false`);
      return value;
    case 6:
      return resolvePerson(label, value, place, resolved);
    case 7:
      return resolveChannel(label, value, resolved);
    default:
      throw new Error(`${label}: options of type ${option.type} are not supported here`);
  }
}

/** The id of a person by their name in the world; they are added to what is `resolved`. */
export function resolvePerson(
  label: string,
  value: string | number | boolean,
  place: Place,
  resolved: APIInteractionDataResolved,
): string {
  const person: Person | undefined = Object.values(PEOPLE).find(({ name }) => name === value);
  if (!person) throw new Error(`${label}: there is nobody called "${String(value)}"`);
  const { id } = person.user;
  resolved.users = { ...resolved.users, [id]: person.user };
  if (place.guildId !== undefined) {
    const { user: _, deaf: _deaf, mute: _mute, ...member } = memberOf(person);
    resolved.members = { ...resolved.members, [id]: member };
  }
  return id;
}

function resolveChannel(
  label: string,
  value: string | number | boolean,
  resolved: APIInteractionDataResolved,
): string {
  const place = Object.values(PLACES).find(({ name, context }) => name === value && context === 0);
  if (!place) throw new Error(`${label}: there is no channel called "${String(value)}"`);
  const id = place.channelId(PEOPLE.student);
  const channel = { id, type: 0 as const, name: place.name, permissions: '0' };
  resolved.channels = { ...resolved.channels, [id]: channel };
  return id;
}

function checkRange(label: string, value: number, min: number | undefined, max: number | undefined): void {
  if (min !== undefined && value < min) throw new Error(`${label} must be at least ${min}, is ${value}`);
  if (max !== undefined && value > max) throw new Error(`${label} must be at most ${max}, is ${value}`);
}

function checkChoice(
  label: string,
  value: string | number,
  choices: readonly { value: string | number }[] | undefined,
): void {
  if (choices && choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw new Error(`${label} must be one of its choices`);
  }
}
