// All vectors there are, under the hashes of their texts: whoever has the same text has the same vectors.
import { NumberTable, Uint32List } from '../../bytes/index.ts';
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
  /** The hashes of titles, in the order of their vectors. */
  private readonly titleHashes = new NumberTable();
  /** The hashes of answers; place of an answer → place of its first passage, behind all of the answer before. */
  private readonly answerHashes = new NumberTable();
  private readonly firstPassages = new Uint32List();

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
        if (vector === undefined || this.titleHashes.placeOf(hash) !== undefined) return;
        this.titles.push(vector.codes, vector.scale);
        this.titleHashes.add(hash);
        return;
      }
      case 'answer': {
        if (this.answerHashes.placeOf(hash) !== undefined) return;
        this.answerHashes.add(hash);
        this.firstPassages.push(this.passages.length);
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
    const ofTitle = this.titleHashes.placeOf(title);
    const ofAnswer = this.passagesOf(answer);
    return {
      ...(ofTitle === undefined ? {} : { title: ofTitle }),
      ...(ofAnswer === undefined ? {} : { passages: ofAnswer }),
    };
  }

  private passagesOf(answer: number): { first: number; count: number } | undefined {
    const place = this.answerHashes.placeOf(answer);
    if (place === undefined) return undefined;
    const first = this.firstPassages.at(place);
    const isLast = place === this.firstPassages.length - 1;
    const end = isLast ? this.passages.length : this.firstPassages.at(place + 1);
    return { first, count: end - first };
  }

  /** The entries of these pages' texts, each once. */
  *entriesOf(pages: Iterable<PageHashes>): Generator<Entry> {
    const done = new Set<string>();
    for (const { title, answer } of pages) {
      const { title: ofTitle, passages: ofAnswer } = this.find({ title, answer });
      if (ofTitle !== undefined && isNew(done, `t${title}`))
        yield { kind: 'title', hash: title, vectors: [{ ...quantise(this.titles.at(ofTitle)), block: 0 }] };
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
