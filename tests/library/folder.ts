// Libraries of a few files in temporary folders.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export type Files = Readonly<Record<string, string | Buffer>>;

/** An empty folder that is removed after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cribsheet-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with these files that is removed after the test. */
export function makeLibrary(files: Files): string {
  const folder = makeFolder();
  writeFiles(folder, files);
  return folder;
}

/** Writes files by their paths below the folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The source of a sound page. */
export function pageSource(
  title: string,
  body = `Here is what is known of it: ${title}`,
  matter = '',
): string {
  return `---\ntitle: ${JSON.stringify(title)}\n${matter}---\n\n${body}\n`;
}
