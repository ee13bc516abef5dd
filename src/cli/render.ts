// cli render: every message that shows a page, exactly as it would be sent.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { type Message, writePage } from '../answer/index.ts';
import { type Draw, openDrawing, type Ready } from '../conversation/index.ts';
import { writePayload } from '../discord/wire/index.ts';
import { withoutMarkdownEnding } from '../file-names.ts';
import { findPage } from '../finding/index.ts';
import { speak } from '../language/index.ts';
import { formatProblem, type Library, loadLibrary } from '../library/index.ts';
import { openPictures } from '../pictures/index.ts';
import { commandLine } from '../root.ts';
import { matchNames } from '../search/index.ts';
import { showProgress } from '../terminal/index.ts';
import { type Arguments, UnknownNameError } from './arguments.ts';
import { warn } from './open.ts';

/** Maximum number of pages whose pictures are drawn, in another thread, while further pages are written. */
const AHEAD = 20;

/** Maximum number of pages that are named as those that may have been meant. */
const MAX_NEAR = 5;

export async function render({ words, config, pictures }: Arguments): Promise<number> {
  const { library, problems } = loadLibrary({
    folder: config.libraryDir,
    sourceUrl: config.sourceUrl,
    onProgress: showProgress('Reading the library'),
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) process.stderr.write(`${formatProblem(problem)}\n`);
  const paths =
    words.length > 0 ? words.map((word) => pathOf(library, config.libraryDir, word)) : allPaths(library);
  const draw = openDrawing(openPictures({ onWarning: warn }));
  const ahead: { path: string; drawing: Promise<Ready[]> }[] = [];
  for (const path of paths) {
    const { messages } = await writePage(findPage({ library }, path), speak());
    ahead.push({ path, drawing: drawAll(messages, draw) });
    const next = ahead.length > AHEAD ? ahead.shift() : undefined;
    if (next) await printPage(next.path, await next.drawing, pictures);
  }
  for (const { path, drawing } of ahead) await printPage(path, await drawing, pictures);
  return 0;
}

async function drawAll(messages: readonly Message[], draw: Draw): Promise<Ready[]> {
  const ready: Ready[] = [];
  for (const message of messages) ready.push(await draw(message));
  return ready;
}

async function printPage(path: string, ready: readonly Ready[], folder: string | undefined): Promise<void> {
  const line = {
    page: path,
    messages: ready.map(({ message }) => writePayload(message)),
    pictures: ready.flatMap((one, index) => describePicture(one, index)),
  };
  const flushed = process.stdout.write(`${JSON.stringify(line)}\n`);
  if (!flushed) await new Promise((drained) => process.stdout.once('drain', drained));
  if (folder === undefined) return;
  for (const [index, { picture }] of ready.entries()) {
    if (picture) writeFileSync(join(prepareFolder(folder, path), `${index + 1}.png`), picture.png);
  }
}

/** Sizes are in pixels and bytes; `message` counts from 0. */
function describePicture({ message, picture }: Ready, index: number) {
  if (!picture || !message.picture) return [];
  const { png, width, height } = picture;
  return [{ message: index, filename: message.picture.name, width, height, bytes: png.length }];
}

/** A page's pictures lie in a folder named by its path, one file a message. */
function prepareFolder(folder: string, path: string): string {
  const own = join(folder, path.replace(/\.md$/i, ''));
  mkdirSync(own, { recursive: true });
  return own;
}

function allPaths({ entries }: Library): string[] {
  return entries.map(({ path }) => path);
}

/** A page named by its path inside the library, or by that of its file. */
function pathOf(library: Library, folder: string, word: string): string {
  const inside = relative(resolve(folder), resolve(word)).split('\\').join('/');
  const found = library.entryAt(word) ?? library.entryAt(inside);
  if (found === undefined) throw new UnknownNameError(tellUnknown(library, word));
  return found.path;
}

/** Says which pages may have been meant, by their files or titles, and how any page is found. */
function tellUnknown({ entries }: Library, word: string): string {
  const names = entries.flatMap(({ path, title }) => [
    { name: nameOf(path), path, title },
    { name: title, path, title },
  ]);
  const near = new Map(matchNames(names, nameOf(word)).map(({ path, title }) => [path, title]));
  const lines = [...near].slice(0, MAX_NEAR).map(([path, title]) => `  ${path}  ${title}`);
  return [
    `The library has no page ${word}.`,
    ...(lines.length > 0 ? ['Did you mean one of these?', ...lines] : []),
    `${commandLine()} ask "QUESTION" finds the page that answers a question; render without a name shows all pages.`,
  ].join('\n');
}

/** The words that a file is named by. */
function nameOf(path: string): string {
  return withoutMarkdownEnding(basename(path)).replace(/[-_]+/g, ' ');
}
