// What went wrong with a request to Discord, or on the way there: one place that knows its status and error codes.
// Source: https://discord.com/developers/docs/topics/opcodes-and-status-codes
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { findProblems, type Problem, type Shape, shapeOf } from './shape.ts';

export type Fault =
  /** Discord has a response to this interaction already. */
  | { kind: 'acknowledged' }
  /** Nobody waits for a response to this interaction any more. */
  | { kind: 'expired' }
  /** Discord forbids it here, in this channel or to this bot. */
  | { kind: 'forbidden'; what: 'archived' | 'access' | 'permission' | 'history' | 'direct' | 'other' }
  /** What it is about is not there any more. */
  | { kind: 'gone'; what: 'message' | 'channel' | 'other' }
  /** The files are larger than this server takes. */
  | { kind: 'tooLarge' }
  /** Discord does not accept the token. */
  | { kind: 'token' }
  /** Discord refuses for another reason of its own, such as slow mode. */
  | { kind: 'refused' }
  /** We wrote something that Discord does not take: which parts of it, and of what shape it was. */
  | { kind: 'malformed'; problems: Problem[]; shape: Shape }
  /** Discord cannot be reached, or is in trouble itself: it may have received the request, or not. */
  | { kind: 'network' }
  /** Anything else, which is a bug. */
  | { kind: 'bug' };

/** Tells apart what may go wrong, whatever was thrown. */
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

/** A message that Discord does not take: it is malformed, unless all that is wrong with it is that its question was deleted. */
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

/** Codes of the system and of the HTTP client for connections that fail. discord.js has codes of its own, for wrong use. */
const CONNECTION_CODES =
  /^(UND_ERR_\w+|E(CONNREFUSED|CONNRESET|CONNABORTED|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|HOSTDOWN|NETUNREACH|NETDOWN))$/;

/** Whether a connection failed, or was given up after its time; such errors wrap one another. */
function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'AbortError') return true;
  if ('code' in error && typeof error.code === 'string' && CONNECTION_CODES.test(error.code)) return true;
  if (error instanceof AggregateError) return error.errors.some(isUnreachable);
  return isUnreachable(error.cause);
}
