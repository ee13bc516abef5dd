// The bot on the gateway: logged in, its commands registered, and stopped without leaving anybody waiting.
import { createHash } from 'node:crypto';
import { type Client, Events } from 'discord.js';
import type { Shards } from '../../config/index.ts';
import { orAbort } from '../../waiting.ts';
import { registerAlone } from '../registry/index.ts';
import type { AnswersOptions } from '../routing/index.ts';
import { listenEarly, prepareAnswers } from '../routing/index.ts';
import {
  type ConnectionError,
  explainLogin,
  fileAt,
  openSessionStore,
  openSessions,
  type SharedGateway,
  sliceAt,
} from '../session/index.ts';
import type { Vitals } from '../vitals.ts';
import { createClient, intentsFor } from './client.ts';

export interface BotOptions extends AnswersOptions {
  token: string;
  /** Another API than Discord's own. */
  apiUrl?: string | undefined;
  /** Which shards to hold; as many as Discord recommends unless told. */
  shards?: Shards | undefined;
  /** Where the session is kept, so that the next start goes on with it; undefined where it is not. */
  sessionFile?: string | undefined;
  /** What is shared with processes that hold other shards: then sessions are kept there. */
  shared?: SharedGateway | undefined;
  /** Gives up logging in. A bot that is connected goes on until it is stopped. */
  signal: AbortSignal;
  /** Called, once it is connected, when Discord will not have the bot back. */
  onLost(reason: ConnectionError): void;
}

export interface ConnectedBot extends Vitals {
  /** Accepts nothing new, waits for replies in flight, and leaves. */
  stop(): Promise<void>;
}

/**
 * Logs in and registers the commands. Rejects with a `ConnectionError` where Discord refuses or cannot be reached, with an
 * `IncompleteError` where there are no commands, and with the signal's reason where it is aborted.
 */
export async function connectBot(options: BotOptions): Promise<ConnectedBot> {
  const { token, apiUrl, memory, log, signal, onLost, shards = 'auto', shared } = options;
  const needsMessages = await memory.settings.needsMessages();
  const answers = await prepareAnswers(options);
  const { commands, waits, observer, admits, keep, ended } = answers;
  const lost = new AbortController();
  const slice = await claimSlice(options);
  const store =
    slice.place &&
    openSessionStore({ place: slice.place, token, apiUrl, intents: intentsFor(needsMessages) });
  const sessions = openSessions({ store, log, admits });
  const { client, makePrompt } = createClient({
    apiUrl,
    shards,
    shared,
    needsMessages,
    sessions,
    waits,
    observer,
    log,
    ended,
    onResponse: keep,
    onLost: (reason) => lost.abort(reason),
  });
  listenEarly(client, answers.listen(client, sessions, needsMessages));

  const logOut = async (): Promise<void> => {
    // What is not answered by now is not answered by this process: the session is left as it is.
    sessions.close();
    answers.end();
    await client.destroy();
    await slice.release();
  };

  try {
    const starting = AbortSignal.any([signal, lost.signal]);
    const isReady = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await orAbort(client.login(token), starting);
    const loggedIn = await orAbort(isReady, starting);
    const registered = await registerAlone(loggedIn, commands.values(), starting, shared);
    makePrompt();
    starting.throwIfAborted();
    const { tag: user } = loggedIn.user;
    const resumed = sessions.isResumed();
    log.info({ user, commands: commands.size, registered, resumed }, 'connected to Discord');
  } catch (error) {
    await logOut();
    if (signal.aborted) throw signal.reason;
    throw explainLogin(lost.signal.aborted ? lost.signal.reason : error, apiUrl);
  }
  lost.signal.addEventListener('abort', () => onLost(lost.signal.reason));

  return {
    waits: waits.figures,
    unanswered: sessions.heard.open,
    silence: sessions.silence,
    async stop() {
      sessions.stopHearing();
      await answers.finish();
      const unanswered = sessions.heard.open();
      if (unanswered > 0)
        log.warn(
          { unanswered },
          'ends before all is answered: the next start goes on with what is still in time',
        );
      await logOut();
    },
  };
}

/** A wait for other processes that is told, in milliseconds. */
const NOTICEABLE = 500;

/** Waits until no other process holds the same shards, and opens the place where their sessions are kept. */
async function claimSlice({ shards = 'auto', sessionFile, shared, token, log, signal }: BotOptions) {
  if (shared === undefined) {
    const place = sessionFile === undefined ? undefined : fileAt(sessionFile);
    return { place, release: async () => place?.settle() };
  }
  // Another bot may share the database.
  const owner = createHash('sha256').update(token).digest('hex').slice(0, 16);
  const name = `shards ${owner} ${nameOf(shards)}`;
  const waiting = setTimeout(
    () => log.info({ slice: nameOf(shards) }, 'waits for whoever holds the same shards'),
    NOTICEABLE,
  );
  const release = await shared.alone(name, signal).finally(() => clearTimeout(waiting));
  const place = await sliceAt(shared, name);
  return {
    place,
    async release() {
      await place.settle();
      await release();
    },
  };
}

function nameOf(shards: Shards): string {
  return shards === 'auto' ? shards : `${shards.ids[0]}-${shards.ids.at(-1)}/${shards.count}`;
}
