// What an application command may look like: https://discord.com/developers/docs/interactions/application-commands

import { isObject, type JsonObject } from '../json.ts';
import type { Form, Path } from './form.ts';

const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;
const STRING = 3;
const NUMERIC = [4, 10];
const NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;
/** How many commands of each type an application may have. */
const PER_TYPE = { 1: 100, 2: 15, 3: 15 } as const;

/** Checks the whole list of commands that is to replace the registered one. */
export function checkCommands(form: Form, value: unknown): void {
  const commands = form.list([], value, { max: 130 });
  const seen = new Set<string>();
  const counts = { 1: 0, 2: 0, 3: 0 };
  for (const [index, entry] of commands.entries()) {
    const command = form.object([index], entry);
    if (!command) continue;
    const type = form.choice([index, 'type'], command['type'] ?? CHAT_INPUT, [1, 2, 3]);
    if (type !== 1 && type !== 2 && type !== 3) continue;
    checkCommand(form, [index], command, type);
    const key = `${type} ${String(command['name'])}`;
    if (seen.has(key)) {
      const message = 'Application command names must be unique';
      form.report([index, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', message);
    }
    seen.add(key);
    counts[type] += 1;
    if (counts[type] === PER_TYPE[type] + 1) {
      const message = `Maximum number of application commands reached (${PER_TYPE[type]})`;
      form.report([index], 'MAXIMUM_NUMBER_OF_APPLICATION_COMMANDS_REACHED', message);
    }
  }
}

function checkCommand(form: Form, path: Path, command: JsonObject, type: 1 | 2 | 3): void {
  if (type === CHAT_INPUT) {
    checkNaming(form, path, command);
    checkOptions(form, [...path, 'options'], command['options'], [SUBCOMMAND, SUBCOMMAND_GROUP]);
  } else {
    form.text([...path, 'name'], command['name'], { min: 1, max: 32, required: true });
    if (command['description']) {
      const message = 'Context menu commands cannot have description';
      form.report([...path, 'description'], 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION', message);
    }
    if (Array.isArray(command['options']) && command['options'].length > 0) {
      const message = 'Context menu commands cannot have options';
      form.report([...path, 'options'], 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS', message);
    }
  }
  for (const [name, choices] of [
    ['contexts', [0, 1, 2]],
    ['integration_types', [0, 1]],
  ] as const) {
    const listed = form.list([...path, name], command[name], { max: choices.length });
    for (const [index, entry] of listed.entries()) form.choice([...path, name, index], entry, choices);
  }
  const permissions = command['default_member_permissions'];
  if (permissions !== undefined && permissions !== null && !/^\d+$/.test(String(permissions))) {
    form.report([...path, 'default_member_permissions'], 'BITFIELD_TYPE_CONVERT', 'Not a bit field');
  }
  if (sizeOf(command) > 8000) {
    form.report(path, 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)');
  }
}

function checkNaming(form: Form, path: Path, named: JsonObject): void {
  const name = form.text([...path, 'name'], named['name'], { min: 1, max: 32, required: true });
  if (name !== undefined && (!NAME.test(name) || name !== name.toLowerCase())) {
    form.report([...path, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
  form.text([...path, 'description'], named['description'], { min: 1, max: 100, required: true });
}

/** `nesting` lists the types of subcommands that may stand here, the innermost first. */
function checkOptions(form: Form, path: Path, value: unknown, nesting: readonly number[]): void {
  const seen = new Set<unknown>();
  let optionalSeen = false;
  for (const [index, entry] of form.list(path, value, { max: 25 }).entries()) {
    const at = [...path, index];
    const option = form.object(at, entry);
    if (!option) continue;
    checkNaming(form, at, option);
    const type = form.choice([...at, 'type'], option['type'], [...nesting, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    if (seen.has(option['name'])) {
      const message = 'Option name already exists';
      form.report(at, 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message);
    }
    seen.add(option['name']);
    if (type === SUBCOMMAND || type === SUBCOMMAND_GROUP) {
      checkOptions(form, [...at, 'options'], option['options'], type === SUBCOMMAND ? [] : [SUBCOMMAND]);
      continue;
    }
    if (option['required'] === true && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      form.report(at, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    optionalSeen ||= option['required'] !== true;
    checkValues(form, at, option, type);
  }
}

function checkValues(form: Form, path: Path, option: JsonObject, type: number | undefined): void {
  const choices = form.list([...path, 'choices'], option['choices'], { max: 25 });
  for (const [index, entry] of choices.entries()) {
    const at = [...path, 'choices', index];
    const choice = form.object(at, entry);
    form.text([...at, 'name'], choice?.['name'], { min: 1, max: 100, required: true });
    if (type === STRING) form.text([...at, 'value'], choice?.['value'], { min: 1, max: 100, required: true });
  }
  if (
    option['autocomplete'] === true &&
    (choices.length > 0 || (type !== STRING && !NUMERIC.includes(type ?? 0)))
  ) {
    const message = 'Autocomplete needs a string or number option without choices';
    form.report(path, 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID', message);
  }
  form.integer([...path, 'min_length'], option['min_length'], { min: 0, max: 6000 });
  form.integer([...path, 'max_length'], option['max_length'], { min: 1, max: 6000 });
}

/** The names, descriptions and values of a command, its options and choices count together. */
function sizeOf(node: unknown): number {
  if (!isObject(node)) return 0;
  const texts = [node['name'], node['description'], node['value']];
  const own = texts.reduce<number>((sum, text) => sum + (typeof text === 'string' ? text.length : 0), 0);
  const children = [node['options'], node['choices']].flatMap((list) => (Array.isArray(list) ? list : []));
  return children.reduce<number>((sum, child) => sum + sizeOf(child), own);
}
