// The registered commands as the page's picker lists them.

import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import type { CommandView, OptionView } from '../protocol.ts';

const KINDS: Readonly<Record<number, OptionView['kind']>> = {
  3: 'text',
  4: 'integer',
  5: 'boolean',
  6: 'person',
  7: 'channel',
  10: 'number',
};

/** Slash commands; each subcommand is an entry of its own, as in Discord's picker. */
export function viewSlash(commands: readonly APIApplicationCommand[]): CommandView[] {
  return commands
    .filter(({ type }) => type === 1)
    .flatMap(({ name, description, options = [] }) => viewLevel(name, description, options));
}

/** The names of the commands in a message's menu. */
export function viewMessageCommands(commands: readonly APIApplicationCommand[]): string[] {
  return commands.filter(({ type }) => type === 3).map(({ name }) => name);
}

function viewLevel(
  name: string,
  description: string,
  options: readonly APIApplicationCommandOption[],
): CommandView[] {
  const nested = options.filter((option) => option.type === 1 || option.type === 2);
  if (nested.length > 0) {
    return nested.flatMap((option) =>
      viewLevel(`${name} ${option.name}`, option.description, option.options ?? []),
    );
  }
  return [{ name, description, options: options.map(viewOption) }];
}

function viewOption(option: APIApplicationCommandOption): OptionView {
  const { name, description, type, required = false } = option;
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return {
    name,
    description,
    required,
    kind: KINDS[type] ?? 'other',
    autocomplete: 'autocomplete' in option && option.autocomplete === true,
    choices: choices.map((choice) => ({ name: choice.name, value: choice.value })),
  };
}
