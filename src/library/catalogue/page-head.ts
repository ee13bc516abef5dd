// What is kept at hand of a page, and the keys by which it and its title are found.
import { hash } from 'node:crypto';
import { detach } from '../../bytes/index.ts';
import type { PageDraft } from '../page-draft.ts';
import { slugify } from '../slug.ts';
import type { PageHead } from './catalogue.ts';
import { subjectSlug, subjectTrail } from './subjects.ts';

/** What of a page is kept at hand. */
export function headOf(draft: PageDraft): PageHead {
  const { path, kind, title, subject } = draft;
  return {
    path,
    key: keyOf(path),
    kind,
    title: detach(title),
    titleHash: hashTitle(title),
    subject: subjectSlug(draft),
    spelling: detach(subject),
    trail: subjectTrail(draft),
  };
}

/** Ten characters that stand for a path: 60 bits of its SHA-256, so that a million pages collide once in a million libraries. */
export function keyOf(path: string): string {
  return hash('sha256', path, 'base64url').slice(0, 10);
}

/** As `titleKey`, but that all signs within the title count. */
export function spelledKey(title: string): string {
  return (
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/(?<=[\p{L}\p{N})\]"'’”])[?!.\s]+$/u, '')
      // Behind a name of signs only the sign that ends a question is no part of it: "What is ?.?"
      .replace(/(?<=\s[^\s\p{L}\p{N}]+)\?$/u, '')
      .trim()
  );
}

/** What two spellings of one question have in common. Signs that make another name of a word are part of it: C, C++ and C# are three. */
export function titleKey(title: string): string {
  return [slugify(title) || title, ...signsOf(title)].join(' ');
}

/** Signs that are no punctuation: those of a charge, an operator or a programming language; a dot before a name, a dash behind one. */
const SIGNS = /[+#*&=<>^~%|@±]+|(?<!\S)\.(?=\p{L})|(?<=[\p{L}\p{N}])-(?![\p{L}\p{N}])/gu;

/** Emphasis of Markdown: its stars are no part of a name. */
const EMPHASIS = /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])([^*]+)\1/gu;

/** Titles of English letters in which no sign is a name: hyphens stand between letters, dots behind them. */
const PLAIN = /^(?:[^-+#*&=<>^~%|@.\u0080-\uffff]|(?<=[A-Za-z0-9])-(?=[A-Za-z0-9])|(?<=\S)\.)*$/;

function signsOf(title: string): string[] {
  // Most titles have none, which is soon seen.
  if (PLAIN.test(title)) return [];
  if (/^[\p{L}\p{N} ?!,;:'’"()/]*$/u.test(title)) return [];
  const spelled = title.normalize('NFKC').replaceAll('−', '-').replace(EMPHASIS, '$2');
  return spelled.match(SIGNS) ?? [];
}

/** 48 bits that stand for a title's key, so that the keys of all titles need not be kept. */
export function hashTitle(title: string): number {
  return Number.parseInt(hash('sha1', titleKey(title), 'hex').slice(0, 12), 16);
}
