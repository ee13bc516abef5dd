// Messages that the bot posts with its own token: each is there once, however often it had to be sent.
import { type Client, Routes } from 'discord.js';
import type { Ready } from '../../conversation/index.ts';
import { insist } from './insist.ts';
import { send } from './reply.ts';
import { requestOf } from './request.ts';

/** Milliseconds before each further try: no deadline runs, and whoever asked still looks. */
const PAUSES = [0, 2000, 10_000];

export interface Posted {
  channel: string;
  /** The message that this one is the reply to. */
  answers?: string;
  /** At most 25 characters. For some minutes Discord takes nothing else from the bot under the same nonce. */
  nonce: string;
}

/**
 * Posts a message and gives its id. Where Discord does not answer it is sent again: what Discord has already, it knows by the
 * nonce. Rejects where Discord refuses it, and where `ended` is aborted before Discord has answered.
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
