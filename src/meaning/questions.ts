// Vectors of questions in time: nobody waits long for one, and what was asked before is remembered.
import { LRUCache } from 'lru-cache';

/** What became of a question that was to be turned into a vector. */
export type QuestionFate =
  | 'computed'
  /** The same wording was asked before. */
  | 'remembered'
  /** It took longer than may be waited for. */
  | 'late'
  /** More questions were asked than can be served. */
  | 'crowded'
  /** There is no model, or not yet, or it failed. */
  | 'unavailable';

export interface QuestionOptions {
  /** Milliseconds to wait at most. */
  timeout?: number | undefined;
}

/** A vector, or undefined where there is none. */
export type Vector = Float32Array | undefined;

export type QuestionCounts = Readonly<Record<QuestionFate, number>>;

/** What is waited for a vector at most, in milliseconds: an answer by words is better than a late one. */
const TIMEOUT = 25;

/** So many questions are computed in the time that is waited. */
const MOST_WAITING = 8;

/** Wordings whose vectors are kept: with 192 numbers each they take 8 MB. */
const REMEMBERED = 10_000;

/**
 * Turns questions into vectors by `embed`, which is given one at a time. Where the thread that answers is busy, as `isBusy` tells, it
 * does without vectors, those that are remembered included: pages take longer to rank with one.
 */
export class Questions {
  readonly counts: Record<QuestionFate, number> = {
    computed: 0,
    remembered: 0,
    late: 0,
    crowded: 0,
    unavailable: 0,
  };
  private readonly embed: (text: string) => Promise<Vector>;
  private readonly isBusy: () => boolean;
  private readonly remembered = new LRUCache<string, Float32Array>({ max: REMEMBERED });
  /** Vectors that are being computed or wait for it, by wording. */
  private readonly pending = new Map<string, Promise<Vector>>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(embed: (text: string) => Promise<Vector>, isBusy: () => boolean = () => false) {
    this.embed = embed;
    this.isBusy = isBusy;
  }

  /**
   * A question's vector, or undefined where it cannot be had in time; at once where that is known at once. Else it is being computed
   * already when this returns, unless others wait. Never rejects.
   */
  vectorOf(question: string, { timeout = TIMEOUT }: QuestionOptions = {}): Vector | Promise<Vector> {
    if (this.isBusy()) return this.end('crowded', undefined);
    const wording = question.normalize('NFC').replace(/\s+/g, ' ').trim();
    const known = this.remembered.get(wording);
    if (known !== undefined) return this.end('remembered', known);
    const pending = this.pending.get(wording) ?? this.begin(wording);
    return pending === undefined ? this.end('crowded', undefined) : this.inTime(pending, timeout);
  }

  private async inTime(pending: Promise<Vector>, timeout: number): Promise<Vector> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), timeout);
    });
    const vector = await Promise.race([pending, tooLate]);
    clearTimeout(timer);
    if (vector === 'late') return this.end('late', undefined);
    return this.end(vector === undefined ? 'unavailable' : 'computed', vector);
  }

  private end(fate: QuestionFate, vector: Vector): Vector {
    this.counts[fate] += 1;
    return vector;
  }

  /** Puts a wording in the queue. Undefined where that is full. */
  private begin(wording: string): Promise<Vector> | undefined {
    if (this.pending.size >= MOST_WAITING) return undefined;
    // Where none waits it begins now: whoever asks has other work meanwhile.
    const made = this.pending.size === 0 ? this.embed(wording) : this.last.then(() => this.embed(wording));
    const vector = made.catch(() => undefined);
    this.last = vector;
    this.pending.set(wording, vector);
    // What comes too late for whoever asked is there for whoever asks again.
    void vector.then((made) => {
      this.pending.delete(wording);
      if (made !== undefined) this.remembered.set(wording, made);
    });
    return vector;
  }
}
