// Everything that answers, ready to listen to a client: it does not matter how interactions reach that.
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
import { openDigestClock } from './digest-clock.ts';
import { type Early, openEarly } from './early.ts';
import { openPlanClock } from './plan-clock.ts';
import { readQuizClicks } from './quiz-clicks.ts';
import { openQuizClock } from './quiz-clock.ts';
import { openReadyAnswers, type ReadyAnswers } from './ready-answers.ts';
import { readRepeats } from './repeats.ts';
import { createRouter } from './route.ts';

/** The library, and what people of servers have written: open, or still being read. */
export type LibraryState = { kind: 'ready'; shelf: Shelf; pages: WrittenPages } | Progress;

export interface AnswersOptions {
  /** Every kind of control. */
  controls: Controls;
  memory: Memory;
  /** Finds answers; this thread does unless told. */
  answering?: Answering | undefined;
  /** Asked each time: people are answered while the library is still being read, too. */
  library: () => LibraryState;
  log: Logger;
  /** Told of all that is answered. */
  observer?: Observer | undefined;
}

export interface Answers extends Pick<Admission, 'admits'> {
  commands: Commands;
  waits: Waits;
  observer: Observer;
  /** Aborted when the bot has ended: nothing is tried any longer. */
  ended: AbortSignal;
  /** Told of each first response that is sent, by the id of its interaction: whoever asks the same may be given it again. */
  keep: ReadyAnswers['keep'];
  /**
   * Answers every interaction that a client hears of, and messages too where that is wished. Gives what answers some of them before the
   * client makes objects of what arrives.
   */
  listen(client: Client, sessions: Pick<Sessions, 'heard' | 'languageOf'>, messages: boolean): Early;
  /** Hears nothing new, and waits for what is being answered, for a while: first as it is, then for its texts alone. */
  finish(): Promise<void>;
  /** Gives up what is not answered. */
  end(): void;
}

/** Longest waits when the bot stops, in milliseconds: first for replies in flight as they are, then for their texts alone. */
const PATIENCE = { pictures: 1000, replies: 2000 };

/** Loads what answers. Rejects with an `IncompleteError` where commands or controls are missing. */
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
  const turns = openTurns({ onWait: waits.begin, onForget: waits.forget, gate: answering });
  const { admits, allowanceOf } = openAdmission(memory.rateLimit);
  const pictures = openPictures({ onWarning: (message) => log.warn(message) });
  const textsAlone = new AbortController();
  // Each request and each picture that is waited for listens to one of them, and stops listening.
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
      commandNames: [...commands.keys()],
      channelOf: watchChannels(client),
      quizzes,
      outcomes,
      onRepeatable: readyAnswers.note,
      log,
      ended: ended.signal,
    };
    const ready: Ready = async (server) => {
      const state = library();
      if (state.kind !== 'ready') return state;
      return { ...surroundings, ...state, shelf: await state.pages.shelfOf(server) };
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
    // Nothing arrives before it is logged in.
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
      if (await isWithin(replies, PATIENCE.pictures)) return;
      textsAlone.abort();
      await isWithin(replies, PATIENCE.replies);
    },
    end() {
      waits.close();
      ended.abort();
      pictures.close();
    },
  };
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
