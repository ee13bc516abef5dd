// Which subject a page belongs to, and how the subject is spelled.
import { createHash } from 'node:crypto';
import type { PageDraft } from '../page/page-draft.ts';

/** Words in a url that name the kind of thing, not the subject. */
const NOT_SUBJECTS = new Set(['questions', 'question', 'answers', 'learn', 'pages']);

/**
 * The slug of a page's subject: its folder; for a page at the top of the library the last telling part of its url
 * before the page's own; failing that its own word for it.
 */
export function subjectSlug({ path, url, subject }: Pick<PageDraft, 'path' | 'url' | 'subject'>): string {
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
  const parts = url
    .replace(/^https?:\/\/[^/]*/i, '')
    .split('/')
    .filter(Boolean)
    .slice(0, -1);
  const fromUrl = parts.reverse().find((part) => !NOT_SUBJECTS.has(part)) ?? '';
  return shortenSlug(slugify(folder) || slugify(fromUrl) || slugify(subject) || 'general');
}

/** Maximum length of a slug: Discord has room for a hundred characters, and something stands beside it. */
const MAX_SLUG_LENGTH = 80;

function shortenSlug(slug: string): string {
  if (slug.length <= MAX_SLUG_LENGTH) return slug;
  const sum = createHash('sha256').update(slug).digest('hex').slice(0, 8);
  return `${slug.slice(0, MAX_SLUG_LENGTH - sum.length - 1)}-${sum}`;
}

/** Lower case letters and digits of any script, joined by hyphens. */
export function slugify(text: string): string {
  // Plain English, as most titles are, needs no tables of Unicode.
  if (/^[ -~]*$/.test(text)) return trimHyphens(text.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  return trimHyphens(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-'),
  );
}

/** Runs have become one hyphen each, so that there is one at most at either end. */
function trimHyphens(slug: string): string {
  const start = slug.startsWith('-') ? 1 : 0;
  return slug.slice(start, slug.endsWith('-') ? -1 : undefined);
}

/** The spelling that most pages use; of equally common ones the one with more capitals; without any, the slug's words. */
export function chooseSpelling(slug: string, spellings: ReadonlyMap<string, number>): string {
  const best = [...spellings]
    .filter(([spelling]) => spelling !== '')
    .sort(([a, countA], [b, countB]) => countB - countA || capitals(b) - capitals(a) || (a < b ? -1 : 1))[0];
  return (
    best?.[0] ??
    slug
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' ')
  );
}

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}
