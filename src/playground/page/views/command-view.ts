// The registered commands as the page's picker lists them.

import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import type { CommandView, MenuCommand, OptionView } from '../protocol.ts';

const KINDS: Readonly<Record<number, OptionView['kind']>> = {
  3: 'text',
  4: 'integer',
  5: 'boolean',
  6: 'person',
  7: 'channel',
  8: 'role',
  9: 'mentionable',
  10: 'number',
};

/** A name or description in every language that it was given in. */
type Localised = Readonly<Partial<Record<string, string | null>>> | null | undefined;

/** Slash commands as they are listed in a language; each subcommand is an entry of its own, as in Discord's picker. */
export function viewSlash(commands: readonly APIApplicationCommand[], language: string): CommandView[] {
  return commands.filter(({ type }) => type === 1).flatMap((command) => viewLevel(command, language));
}

/** The commands in the menus of messages, type 3, or of people, type 2. */
export function viewMenuCommands(
  commands: readonly APIApplicationCommand[],
  menu: 2 | 3,
  language: string,
): MenuCommand[] {
  return commands
    .filter(({ type }) => type === menu)
    .map(({ name, name_localizations: names }) => ({ name, label: inLanguage(name, names, language) }));
}

interface Level {
  name: string;
  description: string;
  name_localizations?: Localised;
  description_localizations?: Localised;
  options?: readonly APIApplicationCommandOption[];
}

function viewLevel(
  level: Level,
  language: string,
  above: { name: string; label: string } = { name: '', label: '' },
): CommandView[] {
  const { options = [] } = level;
  const name = `${above.name}${level.name}`;
  const label = `${above.label}${inLanguage(level.name, level.name_localizations, language)}`;
  const nested = options.filter((option) => option.type === 1 || option.type === 2);
  if (nested.length > 0) {
    const here = { name: `${name} `, label: `${label} ` };
    return nested.flatMap((option) => viewLevel(option, language, here));
  }
  const description = inLanguage(level.description, level.description_localizations, language);
  return [{ name, label, description, options: options.map((option) => viewOption(option, language)) }];
}

function viewOption(option: APIApplicationCommandOption, language: string): OptionView {
  const { name, description, type, required = false } = option;
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return {
    name,
    label: inLanguage(name, option.name_localizations, language),
    description: inLanguage(description, option.description_localizations, language),
    required,
    kind: KINDS[type] ?? 'other',
    autocomplete: 'autocomplete' in option && option.autocomplete === true,
    choices: choices.map((choice) => ({
      name: inLanguage(choice.name, choice.name_localizations, language),
      value: choice.value,
    })),
    ...limitsOf(option),
  };
}

function limitsOf(option: APIApplicationCommandOption): Pick<OptionView, 'min' | 'max'> {
  const isText = option.type === 3;
  const isNumber = option.type === 4 || option.type === 10;
  const min = isText ? option.min_length : isNumber ? option.min_value : undefined;
  const max = isText ? option.max_length : isNumber ? option.max_value : undefined;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function inLanguage(text: string, others: Localised, language: string): string {
  return others?.[language] ?? text;
}
