// The files of a library folder, in a stable order, through symbolic links but never round in circles, and never out of the folder.
import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { isMarkdownName, MARKDOWN_ENDING } from '../../file-names.ts';
import type { PassedOver, PassedOverReason, Problem } from '../problem.ts';

/** Files that tell of a project, its rules and its history, and are no pages of what it is about. */
const ABOUT_PROJECT = new RegExp(
  `^(?:licen[cs]e|contributing|contributors|changelog|code[-_]of[-_]conduct|pull_request_template|issue_template)(?:[._-][a-z]{2}(?:[_-][a-z]{2})?)?${MARKDOWN_ENDING}$`,
  'i',
);

/** The same, where only capitals tell them from pages on what they name. */
const ABOUT_PROJECT_IN_CAPITALS = new RegExp(
  `^(?:SECURITY|AUTHORS|AGENTS|CLAUDE|GOVERNANCE|MAINTAINERS)${MARKDOWN_ENDING}$`,
);

/** Folders that other people's programs put there. */
const VENDORED = /^(?:node_modules|bower_components|vendor|venv|site-packages|__pycache__|_site|_build)$/i;

/** Folders of the parts that a site is put together from. */
const SITE_PARTS = /^(?:_includes|_layouts|_sass|_data|_templates)$/i;

/** Folders that are such parts where templates lie in them; else they are notes on layouts, on the themes of a play, on Jung. */
const PARTS_WITH_TEMPLATES = /^(?:layouts|themes|overrides|archetypes)$/;
const TEMPLATE_FILE = /(?:\.(?:html?|css|scss|js|toml)|^default\.md)$/;

const TEMPLATES = /^(?:\d+\s*[-_.]?\s*)?_?templates?$/i;

export type Found = { path: string } | { problem: Problem } | { passedOver: PassedOver };

/** True for the name of a file that should hold a page. */
export function isPageName(name: string): boolean {
  return (
    isMarkdownName(name) &&
    !name.startsWith('.') &&
    !ABOUT_PROJECT.test(name) &&
    !ABOUT_PROJECT_IN_CAPITALS.test(name)
  );
}

/** Why a folder is passed over with all that it holds, or undefined where it is not. */
function folderReason(name: string, folder: string): PassedOverReason | undefined {
  if (name.startsWith('.')) return 'hidden folder';
  if (VENDORED.test(name) || isOfLogseq(name, folder)) return 'vendored folder';
  if (SITE_PARTS.test(name)) return 'part of a site';
  if (PARTS_WITH_TEMPLATES.test(name) && holdsTemplates(folder)) return 'part of a site';
  if (TEMPLATES.test(name)) return 'template';
  return name.toLowerCase() === '_drafts' ? 'draft' : undefined;
}

/** Logseq's own folder, in which it keeps older versions of pages beside its settings. */
function isOfLogseq(name: string, folder: string): boolean {
  return name === 'logseq' && existsSync(join(folder, 'config.edn'));
}

/** Whether a template lies in a folder, or in a folder right in it. */
function holdsTemplates(folder: string): boolean {
  try {
    const items = readdirSync(folder, { withFileTypes: true });
    return items.some((item) =>
      item.isDirectory()
        ? readdirSync(join(folder, item.name)).some((name) => TEMPLATE_FILE.test(name))
        : TEMPLATE_FILE.test(item.name),
    );
  } catch {
    // What cannot be read is told when it is walked.
    return false;
  }
}

/** Every page file below `folder`, as paths inside it with forward slashes, sorted folder by folder. */
export function* walkLibrary(folder: string): Generator<Found> {
  const seen = new Map<string, string>();
  for (const found of walk(folder, '', [realpathSync(folder)])) {
    if ('path' in found) {
      // On other people's disks these two names are one file: the second would overwrite the first.
      const same = found.path.normalize('NFC').toLowerCase();
      const first = seen.get(same);
      if (first !== undefined) {
        yield problem(
          found.path,
          `has the same path as ${first} but for upper and lower case`,
          'rename one of them',
        );
        continue;
      }
      seen.set(same, found.path);
    }
    yield found;
  }
}

function* walk(root: string, below: string, above: readonly string[]): Generator<Found> {
  let items: Dirent[];
  try {
    items = readdirSync(join(root, below), { withFileTypes: true });
  } catch (error) {
    yield problem(
      below === '' ? '.' : below,
      `the folder cannot be read (${code(error)})`,
      'see its permissions',
    );
    return;
  }
  items.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const item of items) {
    const path = below === '' ? item.name : `${below}/${item.name}`;
    const kind = item.isSymbolicLink() ? kindOfTarget(join(root, path)) : kindOf(item);
    const reason = kind === 'folder' ? folderReason(item.name, join(root, path)) : undefined;
    if (reason !== undefined) yield { passedOver: { file: path, reason } };
    else if (kind === 'file' && isPageName(item.name))
      // A file that is no link lies where its folder does, and that was seen to lie within the library.
      yield item.isSymbolicLink() && leadsOut(root, path) ? outside(path) : { path };
    else if (kind === 'file' && isMarkdownName(item.name) && !item.name.startsWith('.'))
      yield { passedOver: { file: path, reason: 'about the project' } };
    else if (kind === 'folder') yield* walkFolder(root, path, above);
    else if (kind === 'broken') {
      yield problem(path, 'is a symbolic link that leads nowhere', 'mend or remove the link');
    }
  }
}

function* walkFolder(root: string, path: string, above: readonly string[]): Generator<Found> {
  let real: string;
  try {
    real = realpathSync(join(root, path));
  } catch (error) {
    yield problem(path, `the folder cannot be read (${code(error)})`, 'see its permissions');
    return;
  }
  if (above.some((folder) => isWithin(folder, real))) {
    yield problem(path, 'is a symbolic link to a folder that it lies in', 'remove the link');
    return;
  }
  if (leadsOut(root, path)) {
    yield outside(path);
    return;
  }
  yield* walk(root, path, [...above, real]);
}

function outside(path: string): Found {
  return problem(
    path,
    'is a symbolic link that leads out of the library',
    'copy what it leads to into the library, or remove the link',
  );
}

/** Whether a path inside the library is, by a symbolic link, a file or folder outside of it. */
export function leadsOut(folder: string, path: string): boolean {
  try {
    return !isWithin(realpathSync(join(folder, path)), realpathSync(folder));
  } catch {
    // What is not there leads nowhere.
    return false;
  }
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way.split(/[\\/]/)[0] !== '..' && !isAbsolute(way);
}

type Kind = 'file' | 'folder' | 'broken' | 'other';

function kindOf(item: { isFile(): boolean; isDirectory(): boolean }): Kind {
  if (item.isFile()) return 'file';
  return item.isDirectory() ? 'folder' : 'other';
}

function kindOfTarget(file: string): Kind {
  try {
    return kindOf(statSync(file));
  } catch {
    return 'broken';
  }
}

function code(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function problem(file: string, what: string, fix: string): Found {
  return { problem: { file, line: 1, severity: 'error', what, fix } };
}
