// Reading and replacing the registered commands.

import { type Answer, refuse, refuseForm } from '../../errors.ts';
import { isObject } from '../../json.ts';
import { checkCommands } from '../../validate/commands.ts';
import { Form } from '../../validate/form.ts';
import { APPLICATION_ID, GUILD_ID } from '../../world.ts';
import type { Call, Route, ServerParts } from './route.ts';

const GLOBAL = '/applications/:application/commands';
const IN_GUILD = '/applications/:application/guilds/:guild/commands';

export const commandRoutes: readonly Route[] = [GLOBAL, IN_GUILD].flatMap((path): Route[] => [
  { method: 'GET', path, authorized: true, answer: list },
  { method: 'PUT', path, authorized: true, answer: replace },
]);

function list(call: Call, { commands, conditions }: ServerParts): Answer {
  return refuseOthers(call, conditions) ?? { status: 200, body: commands.list(call.params['guild']) };
}

function replace(call: Call, { commands, conditions }: ServerParts): Answer {
  const refusal = refuseOthers(call, conditions);
  if (refusal) return refusal;
  const form = new Form();
  checkCommands(form, call.body);
  if (form.errors.length > 0) return refuseForm(form.errors);
  const given = Array.isArray(call.body) ? call.body.filter(isObject) : [];
  return { status: 200, body: commands.replace(given, call.params['guild']) };
}

/** The bot may only touch its own commands, in guilds that it is in. */
function refuseOthers(
  { params: { application, guild } }: Call,
  { isBotInGuild }: ServerParts['conditions'],
): Answer | undefined {
  const isThere = guild === undefined || (guild === GUILD_ID && isBotInGuild);
  return application === APPLICATION_ID && isThere ? undefined : refuse('missingAccess');
}
