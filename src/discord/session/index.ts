// Sessions on Discord's gateway: begun, lost, and why one ended for good.
export { ConnectionError, explainClose, explainLogin, TokenError } from './connection-error.ts';
export { paceSessions } from './new-sessions.ts';
export { buildShards } from './shards.ts';
