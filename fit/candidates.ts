// What `tune.py` of a sentence model learns from: questions as the model reads them, their candidates with all that the ranking knows of
// them, and the vectors of these.
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Meaning } from '../src/meaning/index.ts';
import { VectorFile } from '../src/meaning/store/vector-file.ts';
import { VectorStore } from '../src/meaning/store/vector-store.ts';
import type { Features, MeaningFeatures } from '../src/search/features/features.ts';
import { openShelf, type Shelf } from '../src/shelf/index.ts';
import { vectorsFile } from '../src/shelf/saved/data-files.ts';
import type { JudgedQuestion } from './judged-questions.ts';
import { gradeOf, type MeasuredLibrary, PATIENCE } from './measure.ts';

/** Number of pages of a question. */
const DEPTH = 64;

/** A question with its candidates: page of the vectors' files, grade, and features. */
interface Asked {
  set: string;
  category: string;
  part: number;
  /** Number of pages of its library. */
  pages: number;
  wording: string;
  isAnswerable: boolean;
  candidates: [page: number, grade: number, ...values: number[]][];
}

/** What is known of a page by its words and by those near it: all but its own nearness and the places by it. */
const OWN_NEARNESS = /Nearness$|^(?:title|best|near)Place$/;

/** Vectors in one row, and which of them are of which page. */
export class Candidates {
  private readonly asked: Asked[] = [];
  private readonly titles: Float32Array[] = [];
  private readonly passages: Float32Array[] = [];
  private readonly pages: { first: number; count: number }[] = [];
  private names: string[] = [];

  /** Asks a library each question; `parts` are those of the questions. */
  async add(
    { folder, dataDir, meaning }: MeasuredLibrary,
    questions: readonly JudgedQuestion[],
    parts: readonly number[],
  ): Promise<void> {
    let wording = '';
    const listening: Meaning = {
      ...meaning,
      embedQuestion(text, options) {
        wording = text;
        return meaning.embedQuestion(text, options);
      },
    };
    const shelf = await openShelf({ folder, dataDir, meaning: listening, patience: PATIENCE });
    await shelf.refresh();
    await shelf.complete();
    const numbers = await this.addVectors(shelf, { folder, dataDir });
    for (const [place, { set, category, text, grades }] of questions.entries()) {
      const { matches } = await shelf.search(text, { depth: DEPTH });
      const candidates = matches.flatMap(({ path, features, meaning: meant }): Asked['candidates'] => {
        const page = numbers.get(path);
        if (page === undefined || meant === undefined) return [];
        const known: Features & MeaningFeatures = { ...features, ...meant };
        const values = Object.entries(known).filter(([name]) => !OWN_NEARNESS.test(name));
        this.names = values.map(([name]) => name);
        return [[page, gradeOf(path, grades), ...values.map(([, value]) => Number(value.toFixed(5)))]];
      });
      const isAnswerable = [...grades.values()].includes(2);
      const pages = shelf.library.entries.length;
      this.asked.push({ set, category, part: parts[place] ?? 0, pages, wording, isAnswerable, candidates });
    }
    await shelf.close();
  }

  /** The numbers of a library's pages, whose vectors are put behind those that there are. */
  private async addVectors(
    shelf: Shelf,
    kept: { folder: string; dataDir: string },
  ): Promise<Map<string, number>> {
    const { snapshots, index } = shelf.view();
    const numbers = new Map<string, number>();
    const store = new VectorStore(index.vectors[0]?.dimensions ?? 0);
    const stem = vectorsFile(kept) ?? '';
    for (const name of readdirSync(dirname(stem)).filter((name) => isVectorsOf(name, stem)))
      for await (const entries of new VectorFile(join(dirname(stem), name), store.dimensions).readOn())
        for (const entry of entries) store.add(entry);
    for (const { segment, textHashes } of snapshots) {
      for (let page = 0; page < segment.paths.length; page += 1) {
        const { title, passages } = store.find(textHashes(page));
        if (title === undefined || passages === undefined || passages.count === 0) continue;
        numbers.set(segment.paths.at(page), this.titles.length);
        this.titles.push(store.titles.at(title));
        this.pages.push({ first: this.passages.length, count: passages.count });
        for (let at = 0; at < passages.count; at += 1)
          this.passages.push(store.passages.at(passages.first + at));
      }
    }
    return numbers;
  }

  write(folder: string): void {
    const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
    write('questions.json', JSON.stringify({ features: this.names, questions: this.asked }));
    write('pages.json', JSON.stringify(this.pages));
    for (const [name, vectors] of [
      ['titles.f32', this.titles] as const,
      ['passages.f32', this.passages] as const,
    ])
      write(name, Buffer.concat(vectors.map(({ buffer }) => new Uint8Array(buffer))));
  }
}

function isVectorsOf(name: string, stem: string): boolean {
  return name.startsWith(`${basename(stem)}.`) && name.endsWith('.vectors');
}
