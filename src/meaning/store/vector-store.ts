// All vectors there are, under the hashes of their texts: whoever has the same text has the same vectors.
import { Uint32List } from '../../bytes/index.ts';
import { type PagePlaces, quantise, type TextVectors, VectorList } from '../../search/nearness/index.ts';
import type { Entry } from './entries.ts';

/** What stands for a page's texts; see `textHash`. */
export interface PageHashes {
  title: number;
  answer: number;
}

export class VectorStore implements TextVectors {
  readonly dimensions: number;
  readonly titles: VectorList;
  readonly passages: VectorList;
  readonly blocks = new Uint32List();
  private readonly titlePlaces = new Map<number, number>();
  private readonly answerPlaces = new Map<number, { first: number; count: number }>();

  constructor(dimensions: number) {
    this.dimensions = dimensions;
    this.titles = new VectorList(dimensions);
    this.passages = new VectorList(dimensions);
  }

  /** Adds an entry, unless there is one of the same text. */
  add({ kind, hash, vectors }: Entry): void {
    switch (kind) {
      case 'title': {
        const [vector] = vectors;
        if (vector === undefined || this.titlePlaces.has(hash)) return;
        this.titlePlaces.set(hash, this.titles.push(vector.codes, vector.scale));
        return;
      }
      case 'answer': {
        if (this.answerPlaces.has(hash)) return;
        this.answerPlaces.set(hash, { first: this.passages.length, count: vectors.length });
        for (const { codes, scale, block } of vectors) {
          this.passages.push(codes, scale);
          this.blocks.push(block);
        }
        return;
      }
      default:
        kind satisfies never;
    }
  }

  /** Where the vectors of a page's texts are, as far as there are any. */
  find({ title, answer }: PageHashes): PagePlaces {
    const ofTitle = this.titlePlaces.get(title);
    const ofAnswer = this.answerPlaces.get(answer);
    return {
      ...(ofTitle === undefined ? {} : { title: ofTitle }),
      ...(ofAnswer === undefined ? {} : { passages: ofAnswer }),
    };
  }

  /** The entries of these pages' texts, each once. */
  *entriesOf(pages: Iterable<PageHashes>): Generator<Entry> {
    const done = new Set<string>();
    for (const { title, answer } of pages) {
      const ofTitle = this.titlePlaces.get(title);
      if (ofTitle !== undefined && isNew(done, `t${title}`))
        yield { kind: 'title', hash: title, vectors: [{ ...quantise(this.titles.at(ofTitle)), block: 0 }] };
      const ofAnswer = this.answerPlaces.get(answer);
      if (ofAnswer === undefined || !isNew(done, `a${answer}`)) continue;
      const vectors = Array.from({ length: ofAnswer.count }, (_, index) => ({
        ...quantise(this.passages.at(ofAnswer.first + index)),
        block: this.blocks.at(ofAnswer.first + index),
      }));
      yield { kind: 'answer', hash: answer, vectors };
    }
  }
}

function isNew(done: Set<string>, name: string): boolean {
  if (done.has(name)) return false;
  done.add(name);
  return true;
}
