// Pages laid out: in place where that is quick, else in a thread with a deadline; and remembered for whoever opens them next.
import { setTimeout as after } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Page } from '../../library/index.ts';
import { effortOf, isQuickToRead } from '../../markdown/index.ts';
import { type LaidOut, layOutPage, type PageText } from './layout.ts';
import { type BrokenReason, LayoutQueue, type QueueResult } from './layout-queue.ts';
import { layOutPlain } from './plain.ts';

/** Maximum number of pages that are remembered, and of the characters of their answers together. */
const MAX_REMEMBERED = { pages: 300, characters: 900_000 };

/** Maximum length of a page that is laid out, in characters. */
const MAX_LENGTH = 250_000;

/** Maximum number of quotes and list items within each other. */
const MAX_NESTED = 100;

/** Time that a reader waits for a page, in milliseconds: replies have three seconds. */
const PATIENCE = 2000;

/** A page laid out. */
export interface Layout extends LaidOut {
  /** Its parts are the page's plain text: it could not be laid out, or not yet. */
  isPlain?: true;
  /** It was not laid out in time. */
  isLate?: true;
}

/** A page that cannot be laid out, and why. */
export interface BrokenPage {
  path: string;
  reason: BrokenReason;
}

/** What a layout depends on. */
type Source = Pick<Page, 'title' | 'answer' | 'url'>;

export interface PageLayoutsOptions {
  queue?: LayoutQueue;
  /** How long a page is waited for, in milliseconds. */
  patience?: number;
  /** Told of each page that cannot be laid out, when that is found out. */
  onBroken?: ((page: BrokenPage) => void) | undefined;
}

/** Lays pages out. */
export class PageLayouts {
  /** Layouts by their pages' keys; each with what it was made of, for a page may have changed since. */
  private readonly remembered = new LRUCache<string, { source: Source; layout: Layout }>({
    max: MAX_REMEMBERED.pages,
    maxSize: MAX_REMEMBERED.characters,
    sizeCalculation: ({ source }) => Math.min(Math.max(1, source.answer.length), MAX_REMEMBERED.characters),
  });
  private readonly queue: LayoutQueue;
  private readonly patience: number;
  onBroken: ((page: BrokenPage) => void) | undefined;

  constructor({ queue = new LayoutQueue(), patience = PATIENCE, onBroken }: PageLayoutsOptions = {}) {
    this.queue = queue;
    this.patience = patience;
    this.onBroken = onBroken;
  }

  /**
   * The parts of a page, at least one. One that takes too long or too much, or has to wait for others, is given as its plain text.
   * Never rejects; a promise only where the page is not laid out in place.
   */
  layOut(page: Page): Layout | Promise<Layout> {
    const known = this.remembered.get(page.key);
    if (known && areSame(known.source, page)) return known.layout;
    if (!isQuickToRead(page.answer)) {
      const reason = refuse(page.answer);
      return reason === undefined ? this.wait(page) : this.giveUp(page, reason);
    }
    try {
      return this.remember(page, layOutPage(page));
    } catch {
      return this.giveUp(page, 'error');
    }
  }

  /** Loads what lays out pages that may take long. */
  load(): Promise<void> {
    return this.queue.load();
  }

  /** Why a page cannot be laid out, however long that is waited for; undefined where it can. */
  async findReason(page: PageText & { path: string }): Promise<BrokenReason | undefined> {
    if (isQuickToRead(page.answer)) return undefined;
    const reason = refuse(page.answer);
    if (reason !== undefined) return reason;
    const result = await this.queue.layOut(page);
    return result.kind === 'broken' ? result.reason : undefined;
  }

  private async wait(page: Page): Promise<Layout> {
    const work = this.queue.layOut(page).then((result) => this.settle(page, result));
    // That a thread is started at all is nothing that readers should be shown text for.
    await Promise.race([work, this.queue.load()]);
    const given = new AbortController();
    const deadline = after(this.patience, undefined, { signal: given.signal }).catch(() => undefined);
    const layout = await Promise.race([work, deadline]);
    given.abort();
    // Whoever opens it next may find it laid out.
    return layout ?? late(page);
  }

  private settle(page: Page, result: QueueResult): Layout {
    switch (result.kind) {
      case 'laidOut':
        return this.remember(page, result.laidOut);
      case 'broken':
        return this.giveUp(page, result.reason);
      case 'late':
        return late(page);
      default:
        return result satisfies never;
    }
  }

  private giveUp(page: Page, reason: BrokenReason): Layout {
    const known = this.remembered.get(page.key);
    // Several readers may have waited for it.
    if (known && areSame(known.source, page)) return known.layout;
    this.onBroken?.({ path: page.path, reason });
    return this.remember(page, plain(page));
  }

  private remember(page: Page, layout: Layout): Layout {
    const { key, title, answer, url } = page;
    this.remembered.set(key, { source: { title, answer, url }, layout });
    return layout;
  }
}

function plain(page: Page): Layout {
  return { outline: { lead: [], sections: [] }, parts: layOutPlain(page), isPlain: true };
}

/** The same of a page that may be laid out when it is opened again. */
function late(page: Page): Layout {
  return { ...plain(page), isLate: true };
}

function refuse(answer: string): BrokenReason | undefined {
  if (answer.length > MAX_LENGTH) return 'size';
  return effortOf(answer).nested > MAX_NESTED ? 'nesting' : undefined;
}

function areSame(one: Source, other: Source): boolean {
  return one.answer === other.answer && one.title === other.title && one.url === other.url;
}

/** The layouts of this process. */
const layouts = new PageLayouts();

/** Lays a page out; see `PageLayouts`. */
export function layOut(page: Page): Layout | Promise<Layout> {
  return layouts.layOut(page);
}

/** Has pages that cannot be laid out told to `listener`, and loads what lays out those that may take long. */
export async function prepareLayouts(listener: (page: BrokenPage) => void): Promise<void> {
  layouts.onBroken = listener;
  await layouts.load();
}

/** Why a page cannot be laid out; undefined where it can. */
export function findBrokenReason(page: PageText & { path: string }): Promise<BrokenReason | undefined> {
  return layouts.findReason(page);
}
