// Wires everything together that answers people. It is the same for the gateway and for HTTP.
import { setMaxListeners } from 'node:events';
import { type Client, Events, type Interaction } from 'discord.js';
import type { Logger } from 'pino';
import { type Answering, HERE } from '../../answering/index.ts';
import { IncompleteError } from '../../built.ts';
import { type Controls, openDrawing } from '../../conversation/index.ts';
import type { Memory } from '../../memory/index.ts';
import { openPictures } from '../../pictures/index.ts';
import type { WrittenPages } from '../../server-pages/index.ts';
import type { Shelf } from '../../shelf/index.ts';
import { isWithin } from '../../waiting.ts';
import { type Listening, listenToMessages } from '../mentions/index.ts';
import { type Observer, UNOBSERVED } from '../observer.ts';
import { type Bot, type Commands, loadCommands, type Progress, type Ready } from '../registry/index.ts';
import { keepServerLanguages, openOutcomes, watchChannels } from '../sending/index.ts';
import { type Sessions, watchServers } from '../session/index.ts';
import { openTurns } from '../turns.ts';
import { openWaits, type Waits } from '../waits.ts';
import { actionKinds } from '../wire/index.ts';
import { type Admission, openAdmission } from './admission.ts';
import { watchCrowds } from './crowd-watch.ts';
import { openDigestClock } from './digest-clock.ts';
import { type Early, openEarly } from './early.ts';
import { openPlanClock } from './plan-clock.ts';
import { readQuizClicks } from './quiz-clicks.ts';
import { openQuizClock } from './quiz-clock.ts';
import { openReadyAnswers, type ReadyAnswers } from './ready-answers.ts';
import { readRepeats } from './repeats.ts';
import { createRouter } from './route.ts';

/** The library and the pages that members of servers have written; or the progress while they are read. */
export type LibraryState = { kind: 'ready'; shelf: Shelf; pages: WrittenPages } | Progress;

export interface AnswersOptions {
  /** The controls by kind of action; there must be one for each. */
  controls: Controls;
  memory: Memory;
  /** The threads that find answers; by default this thread does. */
  answering?: Answering | undefined;
  /** Called for each event, because people are answered while the library is being read, too. */
  library: () => LibraryState;
  log: Logger;
  /** Told of each piece of work. */
  observer?: Observer | undefined;
}

export interface Answers extends Pick<Admission, 'admits'> {
  commands: Commands;
  waits: Waits;
  observer: Observer;
  /** Aborted when the bot has stopped: then nothing is retried. */
  ended: AbortSignal;
  /** Must be told of the body of each first response, so that the same answer can be given again. */
  keep: ReadyAnswers['keep'];
  /**
   * Starts to answer a client's interactions and, with `messages`, its messages. The result answers some raw interactions before the client
   * makes objects of them; the caller must offer them to it first.
   */
  listen(client: Client, sessions: Pick<Sessions, 'heard' | 'languageOf'>, messages: boolean): Early;
  /** Stops listening, and waits for replies in flight: for a second, and then for two more, without their pictures. */
  finish(): Promise<void>;
  /** Aborts what is still unanswered. */
  end(): void;
}

/** Maximum times to wait for replies in flight at shutdown, in milliseconds: first with their pictures, then without. */
const FINISH_TIMEOUTS = { pictures: 1000, replies: 2000 };

/** Loads commands and services. Rejects with an `IncompleteError` if commands or controls are missing. */
export async function prepareAnswers({
  controls,
  memory,
  answering = HERE,
  library,
  log,
  observer = UNOBSERVED,
}: AnswersOptions): Promise<Answers> {
  const commands = await loadCommands();
  requireControls(controls);
  const ended = new AbortController();
  const waits = openWaits(log);
  const turns = openTurns({
    onWait: watchCrowds(waits.begin),
    onForget: waits.forget,
    gate: answering,
  });
  const { admits, allowanceOf } = openAdmission(memory.rateLimit);
  const pictures = openPictures({ onWarning: (message) => log.warn(message) });
  const textsAlone = new AbortController();
  // Each request and each picture in progress has a listener on one of these: many listeners are no leak here.
  setMaxListeners(0, ended.signal, textsAlone.signal);
  const draw = openDrawing(pictures, textsAlone.signal, (path) => {
    const state = library();
    return state.kind === 'ready' ? state.shelf.pictures.read(path) : undefined;
  });
  const outcomes = openOutcomes();
  const readyAnswers = openReadyAnswers();
  const listening: Listening[] = [];

  function listen(
    client: Client,
    sessions: Pick<Sessions, 'heard' | 'languageOf'>,
    hearsMessages: boolean,
  ): Early {
    watchServers(client, memory.retention);
    keepServerLanguages(client, memory.settings.languageOf);
    const quizzes = openQuizClock(client, { database: memory.database, draw, log });
    listening.push(quizzes);
    quizzes.wake();
    const libraryOf = async (guild: string) => {
      const state = library();
      return state.kind === 'ready' ? (await state.pages.shelfOf(guild)).library : undefined;
    };
    const plans = { database: memory.database, libraryOf, log, ended: ended.signal };
    listening.push(openPlanClock(client, plans));
    const surroundings: Omit<Bot, 'kind' | 'shelf' | 'pages'> = {
      ...memory,
      answering,
      draw: (message) => draw(message).finally(waits.begin('picture')),
      commands: [...commands.values()],
      channelOf: watchChannels(client),
      quizzes,
      outcomes,
      onRepeatable: readyAnswers.note,
      log,
      ended: ended.signal,
    };
    /** The bot over each library that a server sees: a crowd would have it made anew for each click. */
    const bots = new WeakMap<Bot['shelf'], Bot>();
    const ready: Ready = async (server) => {
      const state = library();
      if (state.kind !== 'ready') return state;
      const shelf = await state.pages.shelfOf(server);
      const known = bots.get(shelf);
      if (known?.pages === state.pages) return known;
      const bot = { ...surroundings, ...state, shelf };
      bots.set(shelf, bot);
      return bot;
    };
    listening.push(
      openDigestClock(client, {
        memory,
        draw,
        log,
        ended: ended.signal,
        languageOf: (guild) => sessions.languageOf(guild),
        async shelfOf(guild) {
          const state = library();
          return state.kind === 'ready' ? state.pages.shelfOf(guild) : undefined;
        },
      }),
    );
    const { heard } = sessions;
    const options = { ...surroundings, outcomes, turns, heard, allowanceOf, observer };
    const isReady = (): boolean => library().kind === 'ready';
    // No event arrives before the client is logged in, so it is ready whenever this is used.
    const connected = client as Client<true>;
    const kinds = [
      readQuizClicks(connected, { ...surroundings, controls, ready }),
      readRepeats(connected, { ...surroundings, answers: readyAnswers, ready }),
    ];
    const early = openEarly(client, kinds, { isReady, heard, allowanceOf, observer, log });
    listening.push(early);
    listening.push(listenToInteractions(client, createRouter({ commands, controls }, ready, options)));
    if (hearsMessages)
      listening.push(listenToMessages(client, { ...surroundings, turns, sessions, ready, observer }));
    return early;
  }

  return {
    commands,
    waits,
    observer,
    admits,
    keep: readyAnswers.keep,
    ended: ended.signal,
    listen,
    async finish() {
      const replies = Promise.all(listening.map(({ stop }) => stop()));
      if (await isWithin(replies, FINISH_TIMEOUTS.pictures)) return;
      textsAlone.abort();
      await isWithin(replies, FINISH_TIMEOUTS.replies);
    },
    end() {
      waits.close();
      ended.abort();
      pictures.close();
    },
  };
}

/** Throws an `IncompleteError` if a kind of action has no control. */
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
