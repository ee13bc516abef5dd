// HTTP responses that wait for an answer. The first answer to an interaction is written as the response to Discord's request, instead of
// being sent by a request of our own. A request stays open until its answer is delivered: if this process dies before, a load balancer can
// send it to another process.
import type { ServerResponse } from 'node:http';
import type { InternalRequest, ResponseLike } from 'discord.js';
import { textOf } from '../rest/index.ts';
import { writeBody } from './write-body.ts';

/** Sends a request of discord.js. */
export type Transmit = (request: InternalRequest) => Promise<ResponseLike>;

export interface OpenResponses {
  /** Adds the response to Discord's request with the interaction of this id. */
  add(interaction: string, response: ServerResponse): void;
  /** Handles a request of discord.js: an answer to an interaction whose response is open is written there, anything else is sent. */
  transmit(request: InternalRequest, send: Transmit): Promise<ResponseLike>;
  /** Closes all open responses with 202: later answers are sent. */
  giveUpAll(): void;
}

/** When a response is closed without an answer, in milliseconds. Discord waits for only three seconds. */
const MAX_OPEN_TIME = 15_000;

/**
 * Maximum size of an answer that is written here, in bytes. Discord takes files in a response only where they are small, and not for
 * every kind of command: answers with files are sent.
 * Source: https://github.com/discord/discord-api-docs/issues/5250, …/5925, …/5933
 */
const MAX_SIZE = 100_000;

const CALLBACK = /^\/interactions\/(\d+)\/[^/]+\/callback$/;

/** What discord.js gets for an answer that was written here: the response that Discord gives to a request. */
const TAKEN: ResponseLike = {
  status: 204,
  statusText: 'No Content',
  ok: true,
  body: null,
  bodyUsed: false,
  headers: new Headers(),
  arrayBuffer: async () => new ArrayBuffer(0),
  text: async () => '',
  json: async () => null,
};

/** `onWritten` is called with the interaction's id and the body of each answer that is written. */
export function openResponses(
  onWritten: (interaction: string, body: string) => void = () => {},
): OpenResponses {
  const open = new Map<string, { response: ServerResponse; timer: NodeJS.Timeout }>();

  function take(interaction: string): ServerResponse | undefined {
    const found = open.get(interaction);
    if (found === undefined) return undefined;
    clearTimeout(found.timer);
    open.delete(interaction);
    return found.response.destroyed || found.response.writableEnded ? undefined : found.response;
  }

  /** Closes a response with 202 Accepted: the answer is sent by a request, or there is none. */
  function giveUp(interaction: string): void {
    take(interaction)?.writeHead(202).end();
  }

  return {
    add(interaction, response) {
      const timer = setTimeout(() => giveUp(interaction), MAX_OPEN_TIME);
      open.set(interaction, { response, timer });
    },
    async transmit(request, send) {
      const { fullRoute, files = [] } = request;
      const interaction = CALLBACK.exec(fullRoute)?.[1];
      if (interaction === undefined || !open.has(interaction)) return send(request);
      const text = textOf(request);
      if (files.length > 0 || text.length > MAX_SIZE) {
        const sent = await send(request);
        giveUp(interaction);
        return sent;
      }
      const response = take(interaction);
      if (response !== undefined) onWritten(interaction, text);
      // If the connection is broken, the answer is sent by a request: Discord may still wait for it.
      const isWritten = response !== undefined && (await writeBody(response, text));
      return isWritten ? TAKEN : send(request);
    },
    giveUpAll: () => [...open.keys()].forEach(giveUp),
  };
}
