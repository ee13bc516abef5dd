// Classifies errors of requests to Discord. It is the only place that knows Discord's status and error codes.
// Source: https://discord.com/developers/docs/topics/opcodes-and-status-codes
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { findProblems, type Problem, type Shape, shapeOf } from './shape.ts';

export type Fault =
  /** The interaction has been responded to already. */
  | { kind: 'acknowledged' }
  /** The interaction's token is not valid any more: the deadline for the response has passed. */
  | { kind: 'expired' }
  /** The bot may not do this here, because of an archived thread, missing access or permissions, or closed direct messages. */
  | { kind: 'forbidden'; what: 'archived' | 'access' | 'permission' | 'history' | 'direct' | 'other' }
  /** The message, channel or other object does not exist any more. */
  | { kind: 'gone'; what: 'message' | 'channel' | 'other' }
  /** The files exceed the size limit of the server. */
  | { kind: 'tooLarge' }
  /** The token is invalid. */
  | { kind: 'token' }
  /** Discord refuses for another reason, such as slow mode. */
  | { kind: 'refused' }
  /** The request's body is invalid, which is a bug of ours. `problems` are Discord's errors, `shape` is that of the body. */
  | { kind: 'malformed'; problems: Problem[]; shape: Shape }
  /** Discord cannot be reached, or answers with 429 or 5xx. It is unknown whether the request took effect. */
  | { kind: 'network' }
  /** Anything else, which is a bug. */
  | { kind: 'bug' };

/** Classifies whatever was thrown; never throws itself. */
export function classify(error: unknown): Fault {
  if (error instanceof DiscordAPIError) return classifyRefusal(error);
  const isNetwork = error instanceof HTTPError || error instanceof RateLimitError || isUnreachable(error);
  return { kind: isNetwork ? 'network' : 'bug' };
}

function classifyRefusal(error: DiscordAPIError): Fault {
  switch (error.code) {
    case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
      return { kind: 'acknowledged' };
    case RESTJSONErrorCodes.UnknownInteraction:
      return { kind: 'expired' };
    case RESTJSONErrorCodes.InvalidActionOnArchivedThread:
      return { kind: 'forbidden', what: 'archived' };
    case RESTJSONErrorCodes.MissingAccess:
      return { kind: 'forbidden', what: 'access' };
    case RESTJSONErrorCodes.MissingPermissions:
      return { kind: 'forbidden', what: 'permission' };
    case RESTJSONErrorCodes.CannotSendMessagesToThisUser:
      return { kind: 'forbidden', what: 'direct' };
    case RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory:
      return { kind: 'forbidden', what: 'history' };
    case RESTJSONErrorCodes.UnknownMessage:
      return { kind: 'gone', what: 'message' };
    case RESTJSONErrorCodes.UnknownChannel:
      return { kind: 'gone', what: 'channel' };
    case RESTJSONErrorCodes.RequestEntityTooLarge:
      return { kind: 'tooLarge' };
    case RESTJSONErrorCodes.CannotSendAnEmptyMessage:
    case RESTJSONErrorCodes.InvalidFormBodyOrContentType:
      return classifyForm(error);
    default:
      return classifyStatus(error.status);
  }
}

/** An invalid body. One that only refers to a deleted message is no bug: the question was deleted before its reply was posted. */
function classifyForm({ rawError, requestBody }: DiscordAPIError): Fault {
  const problems = findProblems('errors' in rawError ? rawError.errors : undefined);
  if (problems.some(({ path }) => path.split('.')[0] === 'message_reference'))
    return { kind: 'gone', what: 'message' };
  return { kind: 'malformed', problems, shape: shapeOf(requestBody.json) };
}

function classifyStatus(status: number): Fault {
  switch (status) {
    case 401:
      return { kind: 'token' };
    case 403:
      return { kind: 'forbidden', what: 'other' };
    case 404:
      return { kind: 'gone', what: 'other' };
    case 413:
      return { kind: 'tooLarge' };
    case 429:
      return { kind: 'network' };
    default:
      return { kind: status >= 500 ? 'network' : 'refused' };
  }
}

/** Codes of the operating system and of undici for failed connections. Other codes, such as discord.js's own, mean wrong use. */
const CONNECTION_CODES =
  /^(UND_ERR_\w+|E(CONNREFUSED|CONNRESET|CONNABORTED|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|HOSTDOWN|NETUNREACH|NETDOWN))$/;

/** Whether a connection failed or timed out. Such errors may be nested in `cause` or in an AggregateError. */
function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'AbortError') return true;
  if ('code' in error && typeof error.code === 'string' && CONNECTION_CODES.test(error.code)) return true;
  if (error instanceof AggregateError) return error.errors.some(isUnreachable);
  return isUnreachable(error.cause);
}
