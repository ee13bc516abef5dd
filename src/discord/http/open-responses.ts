// Requests of Discord that wait for their response: the first answer to an interaction is written there, instead of being sent. A request
// stays open until somebody has the answer: where its connection breaks before, whoever stands in between can send it to another process.
import type { ServerResponse } from 'node:http';
import type { InternalRequest, ResponseLike } from 'discord.js';
import { textOf } from '../rest/index.ts';
import { writeBody } from './write-body.ts';

/** Makes a request of discord.js, or does without. */
export type Transmit = (request: InternalRequest) => Promise<ResponseLike>;

export interface OpenResponses {
  /** A request of Discord waits for the answer to an interaction. */
  add(interaction: string, response: ServerResponse): void;
  /** Writes what a request of discord.js says as the response, where one waits for it and takes it; else has it sent. */
  transmit(request: InternalRequest, send: Transmit): Promise<ResponseLike>;
  /** Gives up all that wait: what is answered now is sent. */
  giveUpAll(): void;
}

/** What is not answered by now is left to be forgotten, in milliseconds: Discord, which waits for three seconds, is long gone. */
const FORGOTTEN = 15_000;

/**
 * Maximum size of an answer that is written here, in bytes. Discord takes files in a response only where they are small, and not for
 * every kind of command: answers with files are sent.
 * Source: https://github.com/discord/discord-api-docs/issues/5250, …/5925, …/5933
 */
const MAX_SIZE = 100_000;

const CALLBACK = /^\/interactions\/(\d+)\/[^/]+\/callback$/;

/** What discord.js is told where an answer was written here: as Discord says it, that it has it. */
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

/** `onWritten` is told of each body that answers an interaction, as it is written. */
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

  /** Says that it was received; the answer comes otherwise, or there is none. */
  function giveUp(interaction: string): void {
    take(interaction)?.writeHead(202).end();
  }

  return {
    add(interaction, response) {
      const timer = setTimeout(() => giveUp(interaction), FORGOTTEN);
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
      // Where the connection broke the answer is sent: Discord may still wait for it.
      const isWritten = response !== undefined && (await writeBody(response, text));
      return isWritten ? TAKEN : send(request);
    },
    giveUpAll: () => [...open.keys()].forEach(giveUp),
  };
}
