// Cards → a package that Anki imports: a zip of an SQLite database and of pictures. It is written page by page. Ids of notes stay the same, so
// importing a later package updates the notes of an earlier one.
import { hash } from 'node:crypto';
import { closeSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { textHash } from '../../bytes/index.ts';
import { escapeHtml } from '../../html.ts';
import type { Say } from '../../language/index.ts';
import { plainPassage } from '../../markdown/index.ts';
import type { Card } from '../cards/card.ts';
import { choicesOf, rightAnswer, wordPrompt } from '../wording.ts';
import { collectionRow, deckId, MODEL, TABLES } from './anki-schema.ts';
import type { CardFile, ExportedPage } from './exported.ts';
import { type NamePicture, toHtml } from './html.ts';

/** What stands between the fields of a note. */
const SEPARATOR = '\u001f';

/** Bytes that are read from the database at once. */
const CHUNK = 1 << 20;

/** Opens a package at `file`. `now`, in milliseconds since 1970, is when its notes were changed: a later import wins. */
export function openAnkiFile(file: string, say: Say, now = Date.now()): CardFile {
  const temporary = `${file}.${process.pid}.tmp`;
  const collection = `${temporary}.anki2`;
  for (const path of [temporary, collection]) rmSync(path, { force: true });
  // Loaded here: hardly any process makes a package, and it is a binary.
  const Libsql = createRequire(import.meta.url)('libsql') as typeof import('libsql');
  const database = new Libsql(collection);
  database.exec('pragma journal_mode = off; pragma synchronous = off');
  database.exec(TABLES);
  database.exec('begin');
  const addNote = database.prepare("insert or ignore into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
  const addCard = database.prepare(
    "insert or ignore into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
  );
  const zip = startZip(temporary);
  const decks = new Set<string>();
  const pictures = new Map<string, string>();
  let due = 0;
  const seconds = Math.floor(now / 1000);

  return {
    add(page) {
      const deck = page.deck.map((name) => name.replaceAll('::', ':')).join('::');
      const namePicture: NamePicture = (target) => {
        const picture = page.picture(target);
        if (picture === undefined) return undefined;
        const name = nameFile(picture.name, picture.bytes);
        if (!pictures.has(name)) {
          zip.add(String(pictures.size), [picture.bytes], false);
          pictures.set(name, String(pictures.size));
        }
        return name;
      };
      for (const card of page.cards) {
        const fields = fieldsOf(card, page, say, namePicture);
        const id = 1_000_000_000_000 + (textHash(card.id) % 500_000_000_000);
        const first = plainPassage(fields[0] ?? '');
        const checksum = Number.parseInt(hash('sha1', first, 'hex').slice(0, 8), 16);
        const kind = ` cribsheet::${card.prompt.kind} `;
        addNote.run([id, card.id, MODEL, seconds, kind, fields.join(SEPARATOR), first, checksum]);
        due += 1;
        addCard.run([id, id, deckId(deck), seconds, due]);
        decks.add(deck);
      }
    },
    close() {
      database
        .prepare(`insert into col values (${Array(13).fill('?').join(', ')})`)
        .run(collectionRow([...decks], now));
      database.exec('commit');
      database.close();
      zip.add('collection.anki2', readChunks(collection), true);
      const names = Object.fromEntries([...pictures].map(([name, place]) => [place, name]));
      zip.add('media', [Buffer.from(JSON.stringify(names))], true);
      zip.close();
      renameSync(temporary, file);
      rmSync(collection, { force: true });
    },
  };
}

/** The fields of a note, as HTML; see `FIELDS`. */
function fieldsOf(card: Card, { url }: ExportedPage, say: Say, namePicture: NamePicture): string[] {
  const html = (markdown: string) => toHtml(markdown, namePicture);
  const { lead, text } = wordPrompt(card.prompt, say);
  const asked = [lead, text].filter((part) => part !== '').map((part) => `<div>${html(part)}</div>`);
  const choices = choicesOf(card, say).map((choice) => `<li>${html(choice.text)}</li>`);
  const right = rightAnswer(card, say);
  return [
    asked.join(''),
    choices.length > 0 ? `<ol type="A">${choices.join('')}</ol>` : '',
    html(right),
    card.source === right ? '' : html(card.source),
    escapeHtml(plainPassage(card.title)),
    escapeHtml(url),
  ];
}

/** A picture's name in Anki's one folder of all pictures: by its content, for others may have a picture of the same name. */
function nameFile(name: string, bytes: Uint8Array): string {
  const [ending = ''] = /\.[a-z]+$/i.exec(name) ?? [];
  return `cribsheet-${hash('sha1', bytes, 'hex').slice(0, 16)}${ending.toLowerCase()}`;
}

interface OpenZip {
  add(name: string, chunks: Iterable<Uint8Array>, isDense: boolean): void;
  close(): void;
}

/** A zip that is written to a file while it is made. */
function startZip(file: string): OpenZip {
  const descriptor = openSync(file, 'w');
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at);
  });
  return {
    add(name, chunks, isDense) {
      const entry = isDense ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
      zip.add(entry);
      for (const chunk of chunks) entry.push(chunk);
      entry.push(new Uint8Array(), true);
    },
    close() {
      zip.end();
      closeSync(descriptor);
    },
  };
}

function* readChunks(file: string): Generator<Uint8Array> {
  const descriptor = openSync(file, 'r');
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK);
      const read = readSync(descriptor, chunk);
      if (read === 0) return;
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}
