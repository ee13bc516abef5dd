// Gateway sessions: started, saved, resumed after a restart, and the errors with which they end for good.
export { ConnectionError, explainClose, explainLogin, TokenError } from './connection-error.ts';
export { type Heard, openHeard } from './heard.ts';
export { fileAt, type KeptPlace, sliceAt } from './kept-place.ts';
export { openSessionStore } from './kept-sessions.ts';
export { paceSessions } from './new-sessions.ts';
export { narrowPackets } from './packets.ts';
export { lookAt, personOf } from './payloads.ts';
export { watchServers } from './servers.ts';
export { openSessions, type Sessions } from './sessions.ts';
export { shardOf } from './shard-of.ts';
export { buildShards } from './shards.ts';
export { type Release, type SharedGateway, UNSHARED } from './shared.ts';
