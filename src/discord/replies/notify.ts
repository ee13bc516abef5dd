// Notifies people of answers they wait for: by direct message or, if that is not possible, in the channel where they asked.
import { type Client, type RESTPostAPICurrentUserCreateDMChannelResult, Routes } from 'discord.js';
import type { Message } from '../../answer/index.ts';
import type { Notice } from '../../conversation/index.ts';
import type { Say } from '../../language/index.ts';
import { report } from '../errors/index.ts';
import { postOnce, type Surroundings } from '../sending/index.ts';

/** What sending notices depends on. */
export interface Telling extends Pick<Surroundings, 'log' | 'ended'> {
  client: Client;
  /** The id of the interaction that caused the notices. Nonces are made of it, so that repeated tries notify each person once. */
  id: string;
  say: Say;
}

/** Sends each notice once. If a person cannot be reached in either way, that is logged. */
export async function notify(notices: readonly Notice[], telling: Telling): Promise<void> {
  for (const [number, notice] of notices.entries()) await tellOne(notice, number, telling);
}

async function tellOne(
  { person, channel, write }: Notice,
  number: number,
  { client, id, say, log, ended }: Telling,
): Promise<void> {
  const text = write(say);
  const nonce = `${id}-${number}`.slice(-25);
  try {
    const direct = await openDirect(client, person);
    await postOnce(client, { channel: direct, nonce }, { message: writeText(text) }, ended);
  } catch {
    try {
      const message = { ...writeText(`<@${person}>\n${text}`), mentioned: person };
      await postOnce(client, { channel, nonce }, { message }, ended);
    } catch (error) {
      report(log, error, { interaction: id }, 'somebody could not be told of an answer');
    }
  }
}

/** Opens direct messages with a person, and returns the id of their channel. */
export async function openDirect(client: Client, person: string): Promise<string> {
  const options = { body: { recipient_id: person } };
  const opened = await client.rest.post(Routes.userChannels(), options);
  return (opened as RESTPostAPICurrentUserCreateDMChannelResult).id;
}

function writeText(content: string): Message {
  return { content, embeds: [], rows: [] };
}
