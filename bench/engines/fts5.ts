// SQLite's full-text search: a table in a file, stemmed words, weighted columns.
import { join } from 'node:path';
import Database from 'libsql';
import { type Engine, MOST } from './engine.ts';

export function open(folder: string): Engine {
  const database = new Database(join(folder, 'fts5.db'));
  database.exec(
    `CREATE VIRTUAL TABLE pages USING fts5(path UNINDEXED, title, keywords, answer, tokenize = 'porter unicode61')`,
  );
  const insert = database.prepare('INSERT INTO pages VALUES (?, ?, ?, ?)');
  database.exec('BEGIN');
  return {
    add: ({ path, title, keywords, answer }) => insert.run(path, title, keywords.join(', '), answer),
    finish() {
      database.exec('COMMIT');
      database.exec(`INSERT INTO pages(pages) VALUES ('optimize')`);
      const select = database.prepare(
        `SELECT path FROM pages WHERE pages MATCH ? ORDER BY bm25(pages, 0, 5, 3, 1) LIMIT ${MOST}`,
      );
      return (question) => {
        const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
        if (words.length === 0) return [];
        const rows = select.all(words.map((word) => `"${word}"`).join(' OR '));
        return rows.map((row) => String((row as { path: unknown }).path));
      };
    },
  };
}
