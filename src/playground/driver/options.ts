// Turns what a person fills in into the options of an interaction, as Discord's client does.

import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIInteractionDataResolved,
} from 'discord-api-types/v10';
import type { Resolver, Upload } from './resolver.ts';

/** What an option is filled in with. People, roles and channels are given by their name in the world. */
export type OptionValue = string | number | boolean | Upload;

/** By option name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

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
  resolver: Resolver,
  focus?: Focus,
): FilledOptions {
  const { resolved } = resolver;
  const options = fillLevel(command.name, command.options ?? [], path, values, resolver, focus);
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
  resolver: Resolver,
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
    const options = fillLevel(`${label} ${name}`, optionsOf(found), rest, values, resolver, focus);
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
    return [{ name, type, value: resolveValue(`/${label} ${name}`, option, value, resolver) }];
  });
}

function optionsOf(option: APIApplicationCommandOption | undefined): readonly APIApplicationCommandOption[] {
  return option && 'options' in option ? (option.options ?? []) : [];
}

function resolveValue(
  label: string,
  option: APIApplicationCommandBasicOption,
  value: OptionValue,
  resolver: Resolver,
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
      return resolver.idOf('people', label, value);
    case 7:
      return resolver.idOf('channels', label, value);
    case 8:
      return resolver.idOf('roles', label, value);
    case 9:
      return resolver.idOf('mentionables', label, value);
    case 11:
      if (typeof value !== 'object') throw new Error(`${label} must be a file`);
      return resolver.upload(value);
    default:
      return option satisfies never;
  }
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
