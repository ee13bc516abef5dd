// No limits: tests have few people, who are quicker than any.
import type { Limits } from '../../src/config/index.ts';

export const UNLIMITED: Limits = {
  commands: { person: undefined, guild: undefined },
  suggestions: { person: undefined, guild: undefined },
  messages: { person: undefined, channel: undefined, guild: undefined },
  shares: { person: undefined, guild: undefined },
};
