// The bot on the gateway: logs in, registers the commands, and on shutdown waits for replies in flight.
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
  /** The base URL of the API; undefined for Discord's own. */
  apiUrl?: string | undefined;
  /** Which shards to hold; by default as many as Discord recommends. */
  shards?: Shards | undefined;
  /** The file that keeps the gateway session, so that the next start can resume it; undefined for none. */
  sessionFile?: string | undefined;
  /** What is shared with processes that hold other shards. If it is given, sessions are kept there instead of in `sessionFile`. */
  shared?: SharedGateway | undefined;
  /** Aborts logging in. It does not stop a connected bot: `stop` does. */
  signal: AbortSignal;
  /** Called when a connected bot has lost its connection for good, for example because its token was revoked. */
  onLost(reason: ConnectionError): void;
}

export interface ConnectedBot extends Vitals {
  /** Accepts no new events, waits for replies in flight, and disconnects. */
  stop(): Promise<void>;
}

/**
 * Logs in and registers the commands. Rejects with a `ConnectionError` if Discord refuses or cannot be reached, with an `IncompleteError`
 * if there are no commands, and with the signal's reason if that is aborted.
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
    // From here on the kept session must not change: what is unanswered now is answered by the next start.
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

/** A longer wait for the lock of the shards is logged, in milliseconds. */
const NOTICEABLE = 500;

/** Waits until no other process holds the same shards, and opens the storage of their sessions. */
async function claimSlice({ shards = 'auto', sessionFile, shared, token, log, signal }: BotOptions) {
  if (shared === undefined) {
    const place = sessionFile === undefined ? undefined : fileAt(sessionFile);
    return { place, release: async () => place?.settle() };
  }
  // The name of the lock includes the bot, since another bot may share the database.
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
