// Telling people what they wanted to be told: in direct messages, or where these are closed, in the channel where they asked.
import { type Client, type RESTPostAPICurrentUserCreateDMChannelResult, Routes } from 'discord.js';
import type { Message } from '../../answer/index.ts';
import type { Notice } from '../../conversation/index.ts';
import type { Say } from '../../language/index.ts';
import { report } from '../errors/index.ts';
import { postOnce, type Surroundings } from '../sending/index.ts';

/** Who is told by which client, and in which language. */
export interface Telling extends Pick<Surroundings, 'log' | 'ended'> {
  client: Client;
  /** The id of the interaction that led to it: however often that is tried, each is told once. */
  id: string;
  say: Say;
}

/** Tells each of them once. Whoever can be reached nowhere is left out, which is logged. */
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

/** The id of the channel of direct messages with a person. */
export async function openDirect(client: Client, person: string): Promise<string> {
  const options = { body: { recipient_id: person } };
  const opened = await client.rest.post(Routes.userChannels(), options);
  return (opened as RESTPostAPICurrentUserCreateDMChannelResult).id;
}

function writeText(content: string): Message {
  return { content, embeds: [], rows: [] };
}
