// The server: Discord's API and its gateway, as far as a bot can tell.

export {
  type ConditionControls,
  type Conditions,
  isInstalled,
  memberIn,
  personPermissions,
} from './conditions.ts';
export type { Faults } from './fault-controls.ts';
export type { ApiFault, Outage, RequestMatch } from './fault-plan.ts';
export type { Gateway } from './gateway/gateway.ts';
export { comesFromElsewhere, namesThisMachine } from './guard.ts';
export { describeGuild, describeThread } from './guild.ts';
export { isObject, type JsonObject, parseJson } from './json.ts';
export type { RecordedRequest } from './rest/record.ts';
export { FILES } from './rest/rest.ts';
export type { ServerParts } from './rest/routes/index.ts';
export { describeRole, ROLES, type RoleName } from './roles.ts';
export { type LocalServer, type ServerOptions, startServer } from './server.ts';
export { type Signal, WaitError } from './signal.ts';
export { timeOf } from './snowflake.ts';
export { announce, announceDeletion, announcePurge } from './store/announce.ts';
export type { CommandType } from './store/commands.ts';
export type { Endpoint } from './store/endpoint.ts';
export type { Interaction, InteractionState, NewInteraction } from './store/interactions.ts';
export type { SignedRequest } from './store/load-balancer.ts';
export { EPHEMERAL, LOADING, type StoredFile, type StoredMessage } from './store/messages.ts';
export { stranger } from './strangers.ts';
export { controlsOf } from './validate/components.ts';
export {
  APPLICATION_ID,
  BOT,
  GUILD_ID,
  PEOPLE,
  type Person,
  type PersonName,
  PLACES,
  type Place,
  type PlaceName,
} from './world.ts';
