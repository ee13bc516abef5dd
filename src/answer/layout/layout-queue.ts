// Pages that may take long, laid out one after the other in a thread of their own.
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { textHash } from '../../bytes/index.ts';
import { builtFolder } from '../../root.ts';
import { type Outcome, startThread, type TaskThread } from '../../threads/index.ts';
import type { LaidOut, PageText } from './layout.ts';
import { type LayoutResult, type LayoutTask, lookUp, taskOf } from './layout-task.ts';

/** Maximum time for one page, in milliseconds: five times what the longest page of `content/` takes in a thread that has just begun. */
const MAX_LAYOUT_TIME = 1500;

/** Maximum size of the thread's heap, in megabytes. */
const MAX_HEAP_SIZE = 128;

/** Maximum number of pages that are waited for at once. */
const MAX_WAITING = 200;

/** Maximum number of pages that are remembered as ones that cannot be laid out. */
const MAX_REMEMBERED = 10_000;

/** Why a page cannot be laid out. */
export type BrokenReason = 'time' | 'memory' | 'error' | 'nesting' | 'size';

/** What became of a page; one that is `late` may be laid out yet. */
export type QueueResult =
  | { kind: 'laidOut'; laidOut: LaidOut }
  | { kind: 'broken'; reason: BrokenReason }
  | { kind: 'late' };

export type LayoutThread = TaskThread<LayoutTask, LayoutResult>;

export class LayoutQueue {
  private thread: LayoutThread | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private readonly underWay = new Map<string, Promise<QueueResult>>();
  private readonly broken = new LRUCache<string, BrokenReason>({ max: MAX_REMEMBERED });
  private readonly start: () => LayoutThread;

  constructor(start: () => LayoutThread = startBuiltThread) {
    this.start = start;
  }

  /** Starts the thread where there is none, and resolves when it can work. */
  async load(): Promise<void> {
    this.thread ??= this.start();
    await this.thread.loaded;
  }

  /** Lays a page out when those before it are done. What was broken before is not tried again. Never rejects. */
  layOut(page: PageText & { path: string }): Promise<QueueResult> {
    const key = `${textHash(page.answer)} ${textHash(page.title)}`;
    const reason = this.broken.get(key);
    if (reason !== undefined) return Promise.resolve({ kind: 'broken', reason });
    const place = `${key} ${page.url} ${page.path}`;
    const waiting = this.underWay.get(place);
    if (waiting !== undefined) return waiting;
    if (this.underWay.size >= MAX_WAITING) return Promise.resolve({ kind: 'late' });
    const work = this.last.then(async () => {
      const result = await this.run(page);
      this.underWay.delete(place);
      if (result.kind === 'broken') this.broken.set(key, result.reason);
      return result;
    });
    this.underWay.set(place, work);
    this.last = work;
    return work;
  }

  private async run(page: PageText): Promise<QueueResult> {
    const task = taskOf(page);
    const first = await this.runTask(task);
    const asks = first.kind === 'done' && first.result.kind === 'asks' ? first.result : undefined;
    const outcome = asks ? await this.runTask({ ...task, addresses: lookUp(page, asks) }) : first;
    switch (outcome.kind) {
      case 'done':
        return outcome.result.kind === 'laidOut' ? outcome.result : { kind: 'broken', reason: 'error' };
      case 'threw':
        return { kind: 'broken', reason: /call stack/.test(outcome.message) ? 'nesting' : 'error' };
      case 'failed':
        return { kind: 'broken', reason: outcome.cause === 'thread' ? 'error' : outcome.cause };
      default:
        return outcome satisfies never;
    }
  }

  private async runTask(task: LayoutTask): Promise<Outcome<LayoutResult>> {
    if (!this.thread?.isAlive()) this.thread = this.start();
    const outcome = await this.thread.run(task);
    // The next page finds a thread that has been loaded.
    if (outcome.kind === 'failed') this.thread = this.start();
    return outcome;
  }
}

function startBuiltThread(): LayoutThread {
  return startThread(join(builtFolder(), 'src/answer/layout/worker.js'), {
    limit: MAX_LAYOUT_TIME,
    heap: MAX_HEAP_SIZE,
    task: 'the layout of a page',
  });
}
