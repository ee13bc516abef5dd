// A thread of the model: its arithmetic blocks this thread, and nobody else's.
import { parentPort, workerData } from 'node:worker_threads';
import { collectGarbage, lowerPriority } from '../../threads/index.ts';
import { loadModel, type Model } from '../model/load-model.ts';
import { ModelError } from '../model/model-error.ts';
import { firstLine } from '../model/runtime.ts';
import type { Answer, PageEmbedding, PageTexts, Task, ThreadOptions } from './messages.ts';

const options = workerData as ThreadOptions;

/** How often each length is computed before the first question comes. */
const WARM_UP_ROUNDS = 3;

function post(answer: Answer): void {
  parentPort?.postMessage(answer);
}

if (options.purpose === 'pages') lowerPriority();

/** Aborted when the thread is to end: a page takes several batches, and what is left of them is not computed. */
const ending = new AbortController();

async function embedPages(model: Model, pages: readonly PageTexts[]): Promise<PageEmbedding[]> {
  // Loaded only where pages are read: it needs the search and a parser, which would stay in the thread for questions as long as the bot runs.
  const { splitPassages } = await import('../passages.ts');
  const titles = pages.map(({ title }) => (title === undefined ? [] : [title]));
  const passages = pages.map(({ answer }) => (answer === undefined ? [] : splitPassages(answer)));
  const texts = pages.flatMap((_, page) => [
    ...(titles[page] ?? []),
    ...(passages[page] ?? []).map(({ text }) => text),
  ]);
  const vectors = (await model.embed(texts, 'page', ending.signal)).values();
  const next = (): Float32Array => vectors.next().value ?? new Float32Array(model.dimensions);
  return pages.map(({ title, answer }, page) => ({
    ...(title === undefined ? {} : { title: next() }),
    ...(answer === undefined
      ? {}
      : {
          passages: (passages[page] ?? []).map(({ firstBlock, lastBlock }) => ({
            firstBlock,
            lastBlock,
            vector: next(),
          })),
        }),
  }));
}

async function answerTask(model: Model, task: Exclude<Task, { kind: 'end' }>): Promise<Answer> {
  try {
    switch (task.kind) {
      case 'question': {
        const [vector] = await model.embed([task.text], 'question');
        return { kind: 'question', id: task.id, vector: vector ?? new Float32Array(model.dimensions) };
      }
      case 'pages':
        return { kind: 'pages', id: task.id, pages: await embedPages(model, task.pages) };
      default:
        return task satisfies never;
    }
  } catch (error) {
    return { kind: 'failed', id: task.id, why: firstLine(error) };
  }
}

/** Questions of all usual lengths: the first ones of a process take many times as long as later ones. */
async function warmUp(model: Model): Promise<void> {
  const sentence =
    'what is the difference between these two things and why does it matter to anybody who asks'.split(' ');
  const words = [...sentence, ...sentence, ...sentence, ...sentence];
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1)
    for (let length = 1; length <= words.length; length += length < 18 ? 2 : 9)
      await model.embed([`${words.slice(0, length).join(' ')}?`], 'question');
}

try {
  const model = await loadModel(options);
  if (options.purpose === 'questions') {
    await warmUp(model);
    // A thread that makes hardly any objects would keep the garbage of loading the model for good.
    collectGarbage();
  }
  // One task after the other: `run` would hold up whatever comes meanwhile anyway.
  let queue: Promise<void> = Promise.resolve();
  parentPort?.on('message', (task: Task) => {
    if (task.kind === 'end') {
      ending.abort();
      queue = queue.then(() => parentPort?.close());
    } else
      queue = queue.then(async () => {
        if (ending.signal.aborted) return;
        const answer = await answerTask(model, task);
        if (!ending.signal.aborted) post(answer);
      });
  });
  const { identity, dimensions, flaw, description } = model;
  post({ kind: 'ready', model: { identity, dimensions, flaw, languages: description.languages } });
} catch (error) {
  if (!(error instanceof ModelError)) throw error;
  post({ kind: 'unusable', why: error.message });
}
