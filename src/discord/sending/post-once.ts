// Posts messages with the bot's own token, exactly once even if a request has to be repeated.
import { type Client, Routes } from 'discord.js';
import type { Ready } from '../../conversation/index.ts';
import { insist } from './insist.ts';
import { send } from './reply.ts';
import { requestOf } from './request.ts';

/** Milliseconds before each further try. There is no deadline, and the person is still looking. */
const PAUSES = [0, 2000, 10_000];

export interface Posted {
  channel: string;
  /** The id of the message to reply to. */
  answers?: string;
  /** At most 25 characters. For some minutes Discord returns the existing message instead of posting another one with the same nonce. */
  nonce: string;
}

/**
 * Posts a message and returns its id. After network errors it is sent again; Discord recognises it by the nonce. Rejects if Discord refuses
 * it, if all tries fail, and if `ended` is aborted before Discord has answered.
 */
export function postOnce(
  client: Client,
  posted: Posted,
  message: Ready,
  ended: AbortSignal,
): Promise<string> {
  return send(message, (ready) => insist(() => post(client, posted, ready), PAUSES, ended));
}

async function post(client: Client, { channel, answers, nonce }: Posted, ready: Ready): Promise<string> {
  const reference = answers && {
    message_reference: { message_id: answers, channel_id: channel, fail_if_not_exists: true },
  };
  const { body, files } = requestOf(ready);
  const options = { body: { ...body, ...reference, nonce, enforce_nonce: true }, files };
  const { id } = (await client.rest.post(Routes.channelMessages(channel), options)) as { id: string };
  return id;
}
