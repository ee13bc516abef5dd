// The bot on the gateway: logged in, its commands registered, and stopped without leaving anybody waiting.
import { type Client, Events } from 'discord.js';
import { orAbort } from '../../waiting.ts';
import { registerCommands } from '../registry/index.ts';
import type { AnswersOptions } from '../routing/index.ts';
import { prepareAnswers } from '../routing/index.ts';
import { type ConnectionError, explainLogin, openSessionStore, openSessions } from '../session/index.ts';
import type { Vitals } from '../vitals.ts';
import { createClient, intentsFor } from './client.ts';

export interface BotOptions extends AnswersOptions {
  token: string;
  /** Another API than Discord's own. */
  apiUrl?: string | undefined;
  /** Where the session is kept, so that the next start goes on with it; undefined where it is not. */
  sessionFile?: string | undefined;
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
  const { token, apiUrl, memory, log, signal, onLost } = options;
  const needsMessages = await memory.settings.needsMessages();
  const answers = await prepareAnswers(options);
  const { commands, waits, observer, admits, ended } = answers;
  const lost = new AbortController();
  const sessions = openSessions({ store: storeFor(options, intentsFor(needsMessages)), log, admits });
  const { client, makePrompt } = createClient({
    apiUrl,
    needsMessages,
    sessions,
    waits,
    observer,
    log,
    ended,
    onLost: (reason) => lost.abort(reason),
  });
  answers.listen(client, sessions, needsMessages);

  const logOut = async (): Promise<void> => {
    // What is not answered by now is not answered by this process: the session is left as it is.
    sessions.close();
    answers.end();
    await client.destroy();
  };

  try {
    const starting = AbortSignal.any([signal, lost.signal]);
    const isReady = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await orAbort(client.login(token), starting);
    const loggedIn = await orAbort(isReady, starting);
    const registered = await orAbort(registerCommands(loggedIn, commands.values()), starting);
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

function storeFor({ sessionFile: path, token, apiUrl }: BotOptions, intents: number) {
  return path === undefined ? undefined : openSessionStore({ path, token, apiUrl, intents });
}
