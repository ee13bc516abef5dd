// Which program a folder of Markdown was written for, and what its settings say of the site.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import type { AddressRule } from '../page-url.ts';
import type { AnchorRule } from '../split/anchors.ts';
import { readText } from '../text/read-text.ts';
import { addressRuleOf } from './jekyll.ts';
import { findOtherProgram, type OtherProgram } from './other-programs.ts';

export type LibraryKind =
  | 'MkDocs'
  | 'Docusaurus'
  | 'Hugo'
  | 'Jekyll'
  | 'GitBook'
  | 'mdBook'
  | 'Obsidian'
  | OtherProgram
  | 'Markdown';

/** What was found out about a folder without its owner saying so. */
export interface FoundSite {
  kind: LibraryKind;
  /** The settings file that told, if one did. */
  file?: string;
  name?: string;
  /** Where the site is published. */
  site?: string;
  /** Where the sources can be read, as a folder that paths can be put behind. */
  source?: string;
  /** The folder below which the pages lie; blank where it is the library's own. */
  root: string;
  addresses: AddressRule;
  anchors: AnchorRule;
  /** What the settings hold, for those who read on in them. */
  settings: Record<string, unknown>;
}

/** Looks for the settings of programs that build sites, in the folder itself and nowhere else. */
export function findSite(folder: string): FoundSite {
  const has = (name: string): boolean => existsSync(join(folder, name));
  const first = (names: readonly string[]): string | undefined => names.find(has);
  const repository = findRepository(folder);
  const found = (site: Omit<FoundSite, 'settings'> & { settings?: Record<string, unknown> }): FoundSite => ({
    settings: {},
    ...(repository === undefined ? {} : { source: repository }),
    ...dropBlank(site),
  });
  const mkdocs = first(['mkdocs.yml', 'mkdocs.yaml']);
  if (mkdocs !== undefined) return found(readMkdocs(mkdocs, readSettings(folder, mkdocs)));
  const docusaurus = first(['docusaurus.config.js', 'docusaurus.config.ts', 'docusaurus.config.mjs']);
  if (docusaurus !== undefined) return found(readDocusaurus(folder, docusaurus));
  const hugo = first(['hugo.toml', 'hugo.yaml', 'hugo.yml', 'hugo.json', 'config.toml']);
  if (hugo !== undefined) return found(readHugo(folder, hugo));
  if (has('book.toml')) return found(readMdbook(folder));
  const gitbook = first(['.gitbook.yaml', '.gitbook.yml', 'book.json']) ?? first(['SUMMARY.md']);
  if (gitbook !== undefined) {
    return found({ kind: 'GitBook', file: gitbook, root: '', addresses: 'clean', anchors: 'github' });
  }
  const other = findOtherProgram(folder);
  if (other !== undefined) return found({ ...other, root: '', addresses: 'file', anchors: 'github' });
  const jekyll = first(['_config.yml', '_config.yaml', '_config.toml']);
  if (jekyll !== undefined) return found(readJekyll(jekyll, readSettings(folder, jekyll)));
  if (has('.obsidian')) {
    return found({ kind: 'Obsidian', file: '.obsidian', root: '', addresses: 'file', anchors: 'obsidian' });
  }
  return found({ kind: 'Markdown', root: '', addresses: 'file', anchors: 'github' });
}

function readMkdocs(
  file: string,
  settings: Record<string, unknown>,
): Omit<FoundSite, 'settings'> & { settings: Record<string, unknown> } {
  const root = textOf(settings['docs_dir']) || 'docs';
  const repository = webAddress(settings['repo_url']);
  const source = repository === undefined ? undefined : sourcesAt(repository, 'HEAD');
  return {
    kind: 'MkDocs',
    file,
    name: textOf(settings['site_name']),
    ...optional('site', webAddress(settings['site_url'])),
    ...optional('source', source),
    root,
    addresses: settings['use_directory_urls'] === false ? 'html' : 'folders',
    anchors: 'mkdocs',
    settings,
  };
}

function readDocusaurus(folder: string, file: string): Omit<FoundSite, 'settings'> {
  const text = readText(join(folder, file));
  // The settings are a program, which is read and never run.
  const source = 'source' in text ? text.source : '';
  const value = (key: string): string =>
    new RegExp(`\\b${key}\\s*:\\s*(["'\`])(.*?)\\1`).exec(source)?.[2] ?? '';
  const url = webAddress(value('url'));
  const base = /routeBasePath\s*:\s*(["'])(.*?)\1/.exec(source)?.[2] ?? 'docs';
  return {
    kind: 'Docusaurus',
    file,
    name: value('title'),
    ...optional('site', url === undefined ? undefined : joinAddress(url, value('baseUrl'), base)),
    root: isFolder(folder, 'docs') ? 'docs' : '',
    addresses: 'docusaurus',
    anchors: 'docusaurus',
  };
}

function readHugo(folder: string, file: string): Omit<FoundSite, 'settings'> {
  const settings = readSettings(folder, file);
  return {
    kind: 'Hugo',
    file,
    name: textOf(settings['title']),
    ...optional('site', webAddress(settings['baseURL'] ?? settings['baseurl'])),
    root: isFolder(folder, 'content') ? 'content' : '',
    addresses: 'folders',
    anchors: 'hugo',
  };
}

function readMdbook(folder: string): Omit<FoundSite, 'settings'> {
  const { book } = readSettings(folder, 'book.toml');
  const about = typeof book === 'object' && book !== null ? { ...book } : {};
  const root = 'src' in about ? textOf(about.src) : 'src';
  return {
    kind: 'mdBook',
    file: 'book.toml',
    name: 'title' in about ? textOf(about.title) : '',
    root,
    addresses: 'html',
    anchors: 'github',
  };
}

function readJekyll(file: string, settings: Record<string, unknown>): FoundSite {
  const url = webAddress(settings['url']);
  return {
    kind: 'Jekyll',
    file,
    name: textOf(settings['title']),
    ...optional('site', url === undefined ? undefined : joinAddress(url, textOf(settings['baseurl']))),
    root: '',
    addresses: addressRuleOf(settings),
    anchors: 'kramdown',
    settings,
  };
}

/** The settings as keys and values. Tags that would build objects of a programming language are plain texts here. */
function readSettings(folder: string, file: string): Record<string, unknown> {
  const text = readText(join(folder, file));
  if (!('source' in text)) return {};
  try {
    const data: unknown = file.endsWith('.toml')
      ? parseToml(text.source)
      : parseDocument(text.source, { logLevel: 'silent', strict: false }).toJS();
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
  } catch {
    // Settings that their own program could not read tell nothing here, and are not this library's to judge.
    return {};
  }
}

/** Where the folder's git repository can be read on the web: from its own `.git` alone. */
function findRepository(folder: string): string | undefined {
  const read = (name: string): string => {
    const path = join(folder, '.git', name);
    return existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : '';
  };
  const remote = /\[remote "origin"\][^[]*?\burl\s*=\s*(\S+)/.exec(read('config'))?.[1] ?? '';
  const [, host, path] =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)([\w.-]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?$/.exec(remote) ??
    [];
  if (host === undefined || path === undefined) return undefined;
  return sourcesAt(`https://${host}/${path}`, /^ref: refs\/heads\/(\S+)/.exec(read('HEAD'))?.[1] ?? 'HEAD');
}

/** Where the files of a branch can be read, for those hosts whose addresses are known. */
function sourcesAt(repository: string, branch: string): string | undefined {
  const { hostname } = new URL(repository);
  if (/(?:^|\.)gitlab\./.test(hostname)) return `${repository}/-/blob/${branch}`;
  if (/(?:^|\.)codeberg\./.test(hostname)) return `${repository}/src/branch/${branch}`;
  return /(?:^|\.)github\./.test(hostname) ? `${repository}/blob/${branch}` : undefined;
}

function isFolder(folder: string, name: string): boolean {
  const path = join(folder, name);
  return existsSync(path) && statSync(path).isDirectory();
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** Hosts that templates of settings have where an owner is to write their own. */
const PLACE_HOLDER =
  /^(?:www\.)?(?:example\.(?:com|org|net)|your[\w-]*\.example\.com|your-?(?:domain|site)\.\w+)$/i;

/** An absolute web address without a slash at its end, or undefined. */
function webAddress(value: unknown): string | undefined {
  const text = textOf(value).replace(/\/+$/, '');
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  return PLACE_HOLDER.test(new URL(text).hostname) ? undefined : text;
}

function joinAddress(base: string, ...parts: readonly string[]): string {
  return [base, ...parts]
    .map((part) => part.replace(/^\/+|\/+$/g, ''))
    .filter((part) => part !== '')
    .join('/');
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined || value === '' ? {} : ({ [key]: value } as Partial<Record<K, string>>);
}

/** Without the name, where it is blank. */
function dropBlank<T extends { name?: string }>(site: T): T {
  if (site.name !== '') return site;
  const { name: _, ...rest } = site;
  return rest as T;
}
