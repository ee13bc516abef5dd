// What the API answers: bodies and codes of its refusals, field errors nested by path.

export interface Answer {
  status: number;
  /** Sent as JSON; nothing is sent when absent. */
  body?: unknown;
  /** Sent as they are, instead of JSON. */
  bytes?: { type: string; content: Uint8Array };
  headers?: Record<string, string>;
}

export interface FieldError {
  path: readonly (string | number)[];
  code: string;
  message: string;
}

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes */
const REFUSALS = {
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  tooLarge: [413, 40005, 'Request entity too large'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tooManyFollowUps: [400, 40094, 'This interaction has hit the maximum number of follow up messages.'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  missingAccess: [403, 50001, 'Missing Access'],
  cannotSend: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  archivedThread: [400, 50083, 'Thread is archived'],
  cannotReply: [400, 160002, 'You cannot reply without permission to read message history'],
  invalidVersion: [400, 50041, 'Invalid API version'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
} as const;

export function refuse(reason: keyof typeof REFUSALS): Answer {
  const [status, code, message] = REFUSALS[reason];
  return { status, body: { message, code } };
}

/** A 400 with code 50035 whose `errors` mirror the shape of the body that was sent. */
export function refuseForm(errors: readonly FieldError[]): Answer {
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors: nest(errors) } };
}

interface Nested {
  [key: string]: Nested | Pick<FieldError, 'code' | 'message'>[];
}

function nest(errors: readonly FieldError[]): Nested {
  const root: Nested = {};
  for (const { path, code, message } of errors) {
    let node = root;
    for (const step of path) {
      const next = node[step] ?? {};
      if (Array.isArray(next)) throw new Error(`A field may not be named ${step}`);
      node[step] = next;
      node = next;
    }
    const own = node['_errors'] ?? [];
    if (!Array.isArray(own)) throw new Error('A field may not be named _errors');
    node['_errors'] = [...own, { code, message }];
  }
  return root;
}
