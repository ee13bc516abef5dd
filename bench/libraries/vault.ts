// npm run bench:vault -- [NOTES IMAGES]: how long a vault of Obsidian takes to be indexed. The vault is made up: notes that link to each
// other, hold callouts, formulas and tags, and show pictures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDrafts } from '../../src/library/index.ts';
import { openShelf } from '../../src/shelf/index.ts';
import { makeScratch } from '../scratch.ts';

const [notes = 3000, images = 1000] = process.argv.slice(2).map(Number);

const SUBJECTS = ['Biology', 'Chemistry', 'Economics', 'Physics', 'Law', 'Statistics'];
const ADJECTIVES =
  'active bound clear dense early fixed gross hidden inner joint known late minor outer plain'.split(' ');
const NOUNS =
  'carrier demand energy factor gradient horizon income layer membrane node orbit price rate signal theorem'.split(
    ' ',
  );
const VERBS = 'binds changes depends equals follows grows limits moves raises shifts splits yields'.split(
  ' ',
);

/** A PNG of one blue dot. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGOISP0EAALIAbDfJSJbAAAAAElFTkSuQmCC',
  'base64',
);

/** Numbers that are the same every time and look like chance: a linear congruential generator. */
function generator(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

const next = generator(15);
const pick = (words: readonly string[]): string => words[next(words.length)] ?? '';
const nameOf = (note: number): string =>
  `${ADJECTIVES[note % ADJECTIVES.length]} ${NOUNS[Math.floor(note / ADJECTIVES.length) % NOUNS.length]} ${note}`;
const sentence = (): string =>
  `The ${pick(ADJECTIVES)} ${pick(NOUNS)} ${pick(VERBS)} with the ${pick(ADJECTIVES)} ${pick(NOUNS)} of each ${pick(NOUNS)}.`;

function write(note: number): string {
  const paragraph = (): string => Array.from({ length: 4 + next(5) }, sentence).join(' ');
  const picture = next(notes) < images ? `\n![[figure ${next(images)}.png|300]]\n` : '';
  return `---
aliases: [${pick(NOUNS)} ${note}]
tags: [${pick(NOUNS)}]
---
${paragraph()} See [[${nameOf(next(notes))}]] and [[${nameOf(next(notes))}#Why|why]]. ^b${note}0000

## Why

> [!note] ${pick(NOUNS)}
> ${sentence()}

${paragraph()} ==${sentence()}== $x_${next(9)} = ${next(99)}$
${picture}
## Example

- ${sentence()}
- ${sentence()} %%ask ${pick(NOUNS)}%%

\`\`\`python
value = ${next(1000)}
\`\`\`
`;
}

const folder = makeScratch('vault');
const dataDir = makeScratch('vault-data');
mkdirSync(join(folder, '.obsidian'));
mkdirSync(join(folder, 'attachments'));
for (const subject of SUBJECTS) mkdirSync(join(folder, subject));
for (let note = 0; note < notes; note += 1)
  writeFileSync(join(folder, SUBJECTS[note % SUBJECTS.length] ?? '', `${nameOf(note)}.md`), write(note));
for (let image = 0; image < images; image += 1)
  writeFileSync(join(folder, 'attachments', `figure ${image}.png`), PICTURE);
const started = performance.now();
const { drafts, problems } = loadDrafts({ folder });
const read = performance.now();
const before = process.cpuUsage();
const shelf = await openShelf({ folder, dataDir });
const indexed = performance.now();
const { user, system } = process.cpuUsage(before);
const entries = shelf.library.entries.length;
await shelf.close();
const again = performance.now();
await (await openShelf({ folder, dataDir })).close();
const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(2);
process.stdout.write(
  `${notes} notes, ${images} images: ${entries} pages, ${drafts.length - entries} sections, ${problems.length} problems\n` +
    `read ${seconds(started, read)} s, read and indexed ${seconds(read, indexed)} s (of processors ${((user + system) / 1e6).toFixed(2)} s), opened again ${seconds(again, performance.now())} s\n`,
);
