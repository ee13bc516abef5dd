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

/** As `titleKey`, but that signs within the title count: C, C++ and C# are three. */
export function spelledKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[?!.\s]+$/, '')
    .trim();
}

/** What two spellings of one question have in common. */
export function titleKey(title: string): string {
  return slugify(title) || title;
}

/** 48 bits that stand for a title's key, so that the keys of all titles need not be kept. */
export function hashTitle(title: string): number {
  return Number.parseInt(hash('sha1', titleKey(title), 'hex').slice(0, 12), 16);
}
