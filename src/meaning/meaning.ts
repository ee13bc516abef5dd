// The room's door: texts in, vectors of unit length out, where a sentence model can run.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../root.ts';
import { RUNTIME } from './model/runtime.ts';
import { type QuestionCounts, type QuestionOptions, Questions, type Vector } from './questions.ts';
import type { ModelFacts, PageEmbedding, PageTexts } from './threads/messages.ts';
import { type ModelThread, type Started, startThread } from './threads/thread.ts';

export interface MeaningOptions {
  /** The model's folder; the one that ships with the bot unless told. */
  folder?: string | undefined;
  /** The package that does the arithmetic. */
  runtime?: string;
  /** Told why the model cannot be used, as one sentence without a full stop; not where it was closed before that was known. */
  onUnusable?: (why: string) => void;
  /** Told why questions are read as pages are, where something else should read them; in the same form. */
  onFlaw?: (why: string) => void;
  /** Whether the thread that answers has no time to spare: questions are then left to words. Never, unless told. */
  isBusy?: (() => boolean) | undefined;
}

export interface Meaning {
  /** Resolves with what the model is, or why there is none; never rejects. */
  readonly started: Promise<Started>;
  /**
   * A question's vector, or undefined where it cannot be had in time: words then decide alone. At once where that is known at once. Never
   * rejects.
   */
  embedQuestion(question: string, options?: QuestionOptions): Vector | Promise<Vector>;
  /**
   * Vectors of titles and passages, computed at low priority in threads of their own, which questions never wait for. Undefined where
   * there is no model, or it failed.
   */
  embedPages(pages: readonly PageTexts[]): Promise<readonly PageEmbedding[] | undefined>;
  /** What became of the questions so far. */
  readonly counts: QuestionCounts;
  close(): Promise<void>;
}

/** Threads that compute together on a library; more would leave nothing for those who ask. */
const MOST_THREADS = 2;

/** The thread for pages ends after so many milliseconds without work, and gives its memory back. */
const IDLE = 20_000;

/** Opens the model in the background. Nothing is wrong with a machine on which it cannot run. */
export function openMeaning({
  folder = shippedModel(),
  runtime = RUNTIME,
  onUnusable,
  onFlaw,
  isBusy,
}: MeaningOptions = {}): Meaning {
  const asker = startThread({ folder, runtime, threads: 1, purpose: 'questions' });
  const questions = new Questions((text) => asker.embedQuestion(text), isBusy);
  let model: ModelFacts | undefined;
  const started = asker.started.then((what) => {
    if (what.kind === 'ready') {
      model = what.model;
      if (model.flaw !== undefined) onFlaw?.(model.flaw);
    } else if (!isClosed) onUnusable?.(what.why);
    return what;
  });
  let reader: ModelThread | undefined;
  let working = 0;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  async function endReader(): Promise<void> {
    const ended = reader;
    reader = undefined;
    await ended?.close();
  }

  return {
    started,
    counts: questions.counts,
    embedQuestion(question, options) {
      // While it is being loaded nobody waits for it.
      if (model === undefined) {
        questions.counts.unavailable += 1;
        return undefined;
      }
      return questions.vectorOf(question, options);
    },
    async embedPages(pages) {
      if ((await started).kind === 'unusable' || isClosed) return undefined;
      const threads = Math.min(MOST_THREADS, availableParallelism());
      reader ??= startThread({ folder, runtime, threads, purpose: 'pages' });
      clearTimeout(timer);
      working += 1;
      const made = await reader.embedPages(pages);
      working -= 1;
      if (made === undefined) await endReader();
      if (working === 0) timer = setTimeout(() => void endReader(), IDLE).unref();
      return made;
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await Promise.all([asker.close(), endReader()]);
    },
  };
}

/** The folder of the model that ships with the bot. */
function shippedModel(): string {
  return join(projectRoot(), 'models/all-minilm-l6-v2');
}
