// A local Discord without a bot: whoever tests it asks and answers in the bot's place, over plain HTTP.
import { afterEach } from 'vitest';
import {
  type InteractionHandle,
  type LocalDiscord,
  type ServerOptions,
  startDiscord,
} from '../../src/playground/driver/index.ts';

/** An answer of the API: its status and what its JSON says. */
export interface ApiAnswer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the API says, each test knows what it expects.
  body: any;
}

export interface Alone {
  discord: LocalDiscord;
  /** Asks the API for something with the bot's token. The path begins behind the version. */
  call(method: string, path: string, body?: unknown): Promise<ApiAnswer>;
  /** The same without a token, as it is done with interactions. */
  callOpenly(method: string, path: string, body?: unknown): Promise<ApiAnswer>;
  /** Answers an interaction for the first time. */
  respond(handle: InteractionHandle, type: number, data?: object): Promise<ApiAnswer>;
  /** Asks for a message behind an interaction's token: `@original`, or one with this id. */
  message(method: string, handle: InteractionHandle, id: string, body?: unknown): Promise<ApiAnswer>;
  followUp(handle: InteractionHandle, body: unknown): Promise<ApiAnswer>;
}

const running: LocalDiscord[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((discord) => discord.close()));
});

/** Starts a local Discord, which is closed after the test, and registers commands. */
export async function openAlone(
  commands: readonly object[] = [],
  options: ServerOptions = {},
): Promise<Alone> {
  const discord = await startDiscord(options);
  running.push(discord);
  const ask = async (method: string, path: string, body: unknown, headers: Record<string, string>) => {
    const response = await fetch(`${discord.apiUrl}/v10${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const call = (method: string, path: string, body?: unknown) =>
    ask(method, path, body, { authorization: `Bot ${discord.token}` });
  const callOpenly = (method: string, path: string, body?: unknown) => ask(method, path, body, {});
  const webhook = ({ token }: InteractionHandle) => `/webhooks/${discord.applicationId}/${token}`;
  if (commands.length > 0) await call('PUT', `/applications/${discord.applicationId}/commands`, commands);
  return {
    discord,
    call,
    callOpenly,
    respond: ({ id, token }, type, data) =>
      callOpenly('POST', `/interactions/${id}/${token}/callback`, { type, ...(data ? { data } : {}) }),
    message: (method, handle, id, body) => callOpenly(method, `${webhook(handle)}/messages/${id}`, body),
    followUp: (handle, body) => callOpenly('POST', webhook(handle), body),
  };
}
