// Marks of dialects that are left in the answers of any folder of Markdown: `node dist/bench/libraries/raw-markup.js FOLDER …`
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderPage } from '../../src/answer/index.ts';
import { speak } from '../../src/language/index.ts';
import { findRawMarksIn } from '../../tests/markdown/raw-markup.ts';

/** So many examples of each kind of mark are shown. */
const MAX_EXAMPLES = 3;

const FRONT_MATTER = /^\ufeff?(?:---\r?\n[\s\S]*?\r?\n---|\+\+\+\r?\n[\s\S]*?\r?\n\+\+\+)[ \t]*(?:\r?\n|$)/;

const context = { libraryName: 'Library', say: speak() };

for (const folder of process.argv.slice(2)) {
  const examples = new Map<string, string[]>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:md|mdx|markdown)$/i.test(file) && !/(?:^|[/\\])(?:\.[^/\\]|node_modules)/.test(file),
  );
  for (const file of files) {
    for (const { dialect, around } of readMarks(folder, file))
      examples.set(dialect, [...(examples.get(dialect) ?? []), `${file}: ${around}`]);
  }
  const counts = [...examples].map(([dialect, found]) => `${dialect} ${found.length}`).join(', ');
  console.log(`${folder}: ${files.length} files, ${counts || 'no marks left'}`);
  for (const [dialect, found] of examples)
    for (const example of found.slice(0, MAX_EXAMPLES)) console.log(`  ${dialect}  ${example}`);
}

function readMarks(folder: string, file: string) {
  const answer = readFileSync(join(folder, file), 'utf8')
    .replace(FRONT_MATTER, '')
    .replaceAll('\r\n', '\n')
    .trim();
  if (!answer) return [];
  const subjects = [{ slug: 'any', name: 'Any' }];
  const page = {
    path: file,
    key: file,
    title: 'Page',
    subjects,
    answer,
    keywords: [],
    aliases: [],
    related: [],
  };
  return findRawMarksIn(renderPage({ ...page, url: 'https://library.example/' }, context));
}
