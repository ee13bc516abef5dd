// Requests of Discord that wait for their response: the first answer to an interaction is written there, instead of being sent.
import type { ServerResponse } from 'node:http';
import type { InternalRequest } from 'discord.js';

/** What discord.js gets for a request that it need not send. */
type Taken = Awaited<ReturnType<AnswerHere>>;
/** Answers a request of discord.js without sending it; undefined where it is to be sent. */
export type AnswerHere = (request: InternalRequest) => Promise<globalThis.Response | undefined>;

export interface OpenResponses {
  /** A request of Discord waits for the answer to an interaction. */
  add(interaction: string, response: ServerResponse): void;
  answer: AnswerHere;
  /** Nobody is going to answer here. */
  giveUp(interaction: string): void;
  /** Gives up all that wait: what is answered now is sent. */
  giveUpAll(): void;
}

/** Beyond this the answer is sent, in milliseconds: Discord waits for three seconds, and takes it either way. */
const SOON = 2000;

/**
 * Maximum size of an answer that is written here, in bytes. Discord takes files in a response only where they are small, and not for
 * every kind of command: answers with files are sent.
 * Source: https://github.com/discord/discord-api-docs/issues/5250, …/5925, …/5933
 */
const MAX_SIZE = 100_000;

const CALLBACK = /^\/interactions\/(\d+)\/[^/]+\/callback$/;

export function openResponses(): OpenResponses {
  const open = new Map<string, { response: ServerResponse; timer: NodeJS.Timeout }>();

  function take(interaction: string): ServerResponse | undefined {
    const found = open.get(interaction);
    if (found === undefined) return undefined;
    clearTimeout(found.timer);
    open.delete(interaction);
    return found.response.destroyed || found.response.writableEnded ? undefined : found.response;
  }

  /** Says that it was received; the answer comes otherwise, or there is none. */
  function giveUp(interaction: string): void {
    take(interaction)?.writeHead(202).end();
  }

  return {
    add(interaction, response) {
      const timer = setTimeout(() => giveUp(interaction), SOON);
      open.set(interaction, { response, timer });
    },
    async answer({ fullRoute, body, files = [] }): Promise<Taken> {
      const interaction = CALLBACK.exec(fullRoute)?.[1];
      if (interaction === undefined || !open.has(interaction)) return undefined;
      const text = JSON.stringify(body);
      if (files.length > 0 || text.length > MAX_SIZE) {
        giveUp(interaction);
        return undefined;
      }
      const response = take(interaction);
      return response !== undefined && (await write(response, text))
        ? new Response(null, { status: 204 })
        : undefined;
    },
    giveUp,
    giveUpAll: () => [...open.keys()].forEach(giveUp),
  };
}

/** Resolves to whether all was handed over. Where the connection broke the answer is sent: Discord may still wait for it. */
function write(response: ServerResponse, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    response.once('finish', () => resolve(true)).once('close', () => resolve(false));
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  });
}
