// What a route is, and what it gets to see of a request.

import type { Conditions } from '../../conditions.ts';
import type { Answer } from '../../errors.ts';
import type { FaultPlan } from '../../fault-plan.ts';
import type { Gateway } from '../../gateway/gateway.ts';
import type { Commands } from '../../store/commands.ts';
import type { Interactions } from '../../store/interactions.ts';
import type { Messages } from '../../store/messages.ts';
import type { UploadedFile } from '../../validate/message.ts';

/** The parts of the local Discord that routes work on. */
export interface ServerParts {
  commands: Commands;
  messages: Messages;
  interactions: Interactions;
  gateway: Gateway;
  plan: FaultPlan;
  conditions: Conditions;
  /** Takes the bot out of the guild. */
  leaveGuild(): void;
  /** Where the gateway and uploaded files are; set when the server listens. */
  gatewayUrl: string;
  filesUrl: string;
  shards: number;
}

export interface Call {
  /** The named parts of the path, decoded. */
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  files: readonly UploadedFile[];
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `:name` for a part of the path. */
  path: string;
  /** Whether the bot's token is needed. */
  authorized: boolean;
  answer(call: Call, parts: ServerParts): Answer;
}

/** The parameters of a path that fits a pattern; `undefined` when it does not fit. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const expected = pattern.split('/');
  const given = path.split('/');
  if (expected.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = decode(given[index] ?? '');
    if (value === undefined) return undefined;
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
