// The guild that the bot is in, its roles and members, and leaving it.

import { memberIn } from '../../conditions.ts';
import { type Answer, refuse } from '../../errors.ts';
import { describeGuild } from '../../guild.ts';
import { describeRoles } from '../../roles.ts';
import { GUILD_ID, PLACES, personByUserId } from '../../world.ts';
import type { Call, Route, ServerParts } from './route.ts';

const GUILD = '/guilds/:guild';

export const guildRoutes: readonly Route[] = [
  { method: 'GET', path: GUILD, authorized: true, answer: describe },
  { method: 'GET', path: `${GUILD}/roles`, authorized: true, answer: listRoles },
  { method: 'GET', path: `${GUILD}/members/:user`, authorized: true, answer: describeMember },
  { method: 'DELETE', path: '/users/@me/guilds/:guild', authorized: true, answer: leave },
];

function describe(call: Call, parts: ServerParts): Answer {
  const { guildLocale } = parts.conditions;
  return (
    refuseOthers(call, parts) ?? {
      status: 200,
      body: { ...describeGuild(false), preferred_locale: guildLocale },
    }
  );
}

function listRoles(call: Call, parts: ServerParts): Answer {
  return refuseOthers(call, parts) ?? { status: 200, body: describeRoles() };
}

function describeMember(call: Call, parts: ServerParts): Answer {
  const refusal = refuseOthers(call, parts);
  if (refusal) return refusal;
  const person = personByUserId(call.params['user'] ?? '');
  if (!person) return refuse('unknownMember');
  const { permissions: _, ...member } = memberIn(parts.conditions, person, PLACES.general);
  return { status: 200, body: member };
}

function leave(call: Call, parts: ServerParts): Answer {
  const refusal = refuseOthers(call, parts);
  if (refusal) return refusal;
  parts.leaveGuild();
  return { status: 204 };
}

/** A guild that the bot is not in is none that it knows. */
function refuseOthers({ params }: Call, { conditions }: ServerParts): Answer | undefined {
  return params['guild'] === GUILD_ID && conditions.isBotInGuild ? undefined : refuse('unknownGuild');
}
