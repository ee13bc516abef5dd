// Temporary folders and the pages in them; all are removed after the tests of a file.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const made: string[] = [];

/** Removes the folders that were made; called after the tests of each file. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A folder with these files, by their paths in it. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'cribsheet-test-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) writeFile(folder, path, text);
  return folder;
}

export function writeFile(folder: string, path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A page with the least that a page needs. */
export function page(title: string, answer: string, subject = ''): string {
  const lines = ['---', `title: ${JSON.stringify(title)}`];
  if (subject !== '') lines.push(`subject: ${JSON.stringify(subject)}`);
  return `${[...lines, '---', '', answer].join('\n')}\n`;
}

const INVENTED = ['bolt', 'crane', 'drill', 'engine', 'furnace', 'gasket', 'hinge', 'jack', 'kiln', 'lathe'];

/**
 * A library of 80 pages: 60 about machines, which are more than two menus hold, 18 about rivers, and in "long reads" one page
 * of many parts beside a short one.
 */
export function manyPages(): Record<string, string> {
  const files: Record<string, string> = { 'library.yml': 'name: Test shelf\nsite: https://example.org\n' };
  for (let number = 0; number < 60; number += 1) {
    const part = INVENTED[number % 10] ?? '';
    const step = Math.floor(number / 10) + 1;
    const title = `How is the ${part} of machine type ${step} serviced?`;
    files[`machines/${part}-${step}.md`] = page(
      title,
      `Clean the ${part}, then oil it ${step} times.`,
      'Machines',
    );
  }
  for (let number = 1; number <= 18; number += 1) {
    files[`rivers/river-${number}.md`] = page(
      `Where does river number ${number} rise?`,
      `At spring ${number}.`,
    );
  }
  const sections = Array.from({ length: 40 }, (_, index) => {
    const sentence = `Remark ${index + 1} of the chronicle tells of a year and its harvest. `;
    return `### Year ${index + 1}\n\n${sentence.repeat(12).trim()}`;
  });
  files['long-reads/chronicle.md'] = page(
    'What does the chronicle of the valley tell?',
    sections.join('\n\n'),
  );
  files['long-reads/poem.md'] = page('What is the short poem about?', 'It is about a harvest moon.');
  return files;
}

/**
 * So many pages whose pictures take long to draw, "What is the long sum number 0?" and on; one is drawn after the other. They are quick to
 * read: what is laid out in a thread, and waits for others there, may be sent as its text, which has no picture.
 */
export function slowPages(count: number): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return Object.fromEntries(
    numbers.map((number) => [
      `mathematics/slow-${number}.md`,
      page(`What is the long sum number ${number}?`, `It is long.\n\n${longSums(number)}`),
    ]),
  );
}

function longSums(number: number): string {
  const long = (digits: number) => `${1_000_000_000 + digits}`.repeat(6);
  const sums = Array.from({ length: 16 }, (_, k) => `$$\\frac{${long(number)}}{${long(k)}}$$`);
  return sums.join('\n\n');
}
