// The bot on Discord: logged in, its commands registered, and stopped without leaving anybody waiting.
import { setMaxListeners } from 'node:events';
import { type Client, Events, type Interaction } from 'discord.js';
import type { Logger } from 'pino';
import { IncompleteError } from '../../built.ts';
import { type Controls, openDrawing } from '../../conversation/index.ts';
import type { Memory } from '../../memory/index.ts';
import { openPictures } from '../../pictures/index.ts';
import type { Shelf } from '../../shelf/index.ts';
import { isWithin, orAbort } from '../../waiting.ts';
import { type Listening, listenToMessages } from '../mentions/index.ts';
import { type Bot, loadCommands, type Progress, registerCommands } from '../registry/index.ts';
import { watchChannels } from '../sending/index.ts';
import { type ConnectionError, explainLogin, openSessionStore, openSessions } from '../session/index.ts';
import { openTurns } from '../turns.ts';
import { openWaits, type Waits } from '../waits.ts';
import { actionKinds } from '../wire/index.ts';
import { openAdmission } from './admission.ts';
import { createClient, intentsFor } from './client.ts';
import { createRouter } from './route.ts';

/** The library: open, or still being read. */
export type LibraryState = { kind: 'ready'; shelf: Shelf } | Progress;

export interface BotOptions {
  token: string;
  /** Another API than Discord's own. */
  apiUrl?: string | undefined;
  /** Where the session is kept, so that the next start goes on with it; undefined where it is not. */
  sessionFile?: string | undefined;
  /** Every kind of control. */
  controls: Controls;
  memory: Memory;
  /** Asked each time: people are answered while the library is still being read, too. */
  library: () => LibraryState;
  log: Logger;
  /** Gives up logging in. A bot that is connected goes on until it is stopped. */
  signal: AbortSignal;
  /** Called, once it is connected, when Discord will not have the bot back. */
  onLost(reason: ConnectionError): void;
}

export interface ConnectedBot {
  /** Accepts nothing new, waits for replies in flight, and leaves. */
  stop(): Promise<void>;
  /** What waits, and has waited so far. */
  waits: Waits['figures'];
}

/** Longest waits when the bot stops, in milliseconds: first for replies in flight as they are, then for their texts alone. */
const PATIENCE = { pictures: 1000, replies: 2000 };

/**
 * Logs in and registers the commands. Rejects with a `ConnectionError` where Discord refuses or cannot be reached, with an
 * `IncompleteError` where there are no commands, and with the signal's reason where it is aborted.
 */
export async function connectBot(options: BotOptions): Promise<ConnectedBot> {
  const { token, apiUrl, controls, memory, library, log, signal, onLost } = options;
  const [commands, needsMessages] = await Promise.all([loadCommands(), memory.settings.needsMessages()]);
  requireControls(controls);
  const lost = new AbortController();
  const ended = new AbortController();
  const waits = openWaits(log);
  const turns = openTurns(undefined, undefined, waits.begin);
  const { admits, allowanceOf } = openAdmission(memory.rateLimit);
  const sessions = openSessions({ store: storeFor(options, intentsFor(needsMessages)), log, admits });
  const { heard } = sessions;
  const { client, makePrompt } = createClient({
    apiUrl,
    needsMessages,
    sessions,
    waits,
    log,
    ended: ended.signal,
    onLost: (reason) => lost.abort(reason),
  });

  const pictures = openPictures({ onWarning: (message) => log.warn(message) });
  const textsAlone = new AbortController();
  // Each request and each picture that is waited for listens to one of them, and stops listening.
  setMaxListeners(0, ended.signal, textsAlone.signal);
  const draw = openDrawing(pictures, textsAlone.signal, (path) => {
    const state = library();
    return state.kind === 'ready' ? state.shelf.pictures.read(path) : undefined;
  });
  const surroundings: Omit<Bot, 'kind' | 'shelf'> = {
    ...memory,
    draw: (message) => draw(message).finally(waits.begin('picture')),
    commandNames: [...commands.keys()],
    channelOf: watchChannels(client),
    log,
    ended: ended.signal,
  };
  const ready = (): Bot | Progress => {
    const state = library();
    return state.kind === 'ready' ? { ...surroundings, ...state } : state;
  };
  const router = createRouter({ commands, controls }, ready, { ...surroundings, turns, heard, allowanceOf });
  const answering = listenToInteractions(client, router);
  const listening = needsMessages
    ? listenToMessages(client, { ...surroundings, turns, sessions, ready })
    : undefined;

  const logOut = async (): Promise<void> => {
    // What is not answered by now is not answered by this process: the session is left as it is.
    sessions.close();
    waits.close();
    ended.abort();
    pictures.close();
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
    async stop() {
      sessions.stopHearing();
      const replies = Promise.all([answering.stop(), listening?.stop()]);
      if (!(await isWithin(replies, PATIENCE.pictures))) {
        textsAlone.abort();
        await isWithin(replies, PATIENCE.replies);
      }
      const unanswered = heard.open();
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

/** Throws an `IncompleteError` where a kind of action has no control: its buttons would do nothing. */
function requireControls(controls: Controls): void {
  const missing = actionKinds().filter((kind) => !controls.has(kind));
  if (missing.length > 0)
    throw new IncompleteError(`Nothing in controls/ opens "${missing.join('", "')}". Run "npm run build".`);
}

/** Answers every interaction that arrives. */
function listenToInteractions(
  client: Client,
  answer: (interaction: Interaction) => Promise<void>,
): Listening {
  const inFlight = new Set<Promise<void>>();
  const listener = (interaction: Interaction): void => {
    const answering = answer(interaction).finally(() => inFlight.delete(answering));
    inFlight.add(answering);
  };
  client.on(Events.InteractionCreate, listener);
  return {
    async stop() {
      client.off(Events.InteractionCreate, listener);
      await Promise.all(inFlight);
    },
  };
}
