// The numbers of the gateway: opcodes, intents, close codes.

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-opcodes */
export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalidSession: 9,
  hello: 10,
  acknowledge: 11,
} as const;

/** https://discord.com/developers/docs/events/gateway#gateway-intents */
export const INTENT = {
  guilds: 1,
  members: 1 << 1,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  content: 1 << 15,
};
/** Members, presences and message content must be switched on in the developer portal. */
export const PRIVILEGED = INTENT.members | (1 << 8) | INTENT.content;

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
export const CLOSE = {
  unknownOpcode: [4001, 'Unknown opcode.'],
  decodeError: [4002, 'Error while decoding payload.'],
  notAuthenticated: [4003, 'Not authenticated.'],
  authenticationFailed: [4004, 'Authentication failed.'],
  alreadyAuthenticated: [4005, 'Already authenticated.'],
  invalidSequence: [4007, 'Invalid seq.'],
  timedOut: [4009, 'Session timed out.'],
  invalidShard: [4010, 'Invalid shard.'],
  invalidVersion: [4012, 'Invalid API version.'],
  invalidIntents: [4013, 'Invalid intent(s).'],
  disallowedIntents: [4014, 'Disallowed intent(s).'],
} as const;
export type Refusal = keyof typeof CLOSE;
export const ALL_INTENTS = (1 << 26) - 1;
