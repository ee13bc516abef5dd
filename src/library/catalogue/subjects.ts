// Which subject a page belongs to, and how the subject is spelled.
import { createHash } from 'node:crypto';
import { readName } from '../page/title.ts';
import type { PageDraft } from '../page-draft.ts';
import { slugify } from '../slug.ts';

/** Words in a url that name the kind of thing, not the subject. */
const NOT_SUBJECTS = new Set(['questions', 'question', 'answers', 'learn', 'pages']);

type Filed = Pick<PageDraft, 'path' | 'url' | 'subject' | 'trail'>;

/**
 * Where a page is filed, outermost first: its folders, or what a navigation says; for a page at the top of the library the
 * last telling part of its url before the page's own; failing that its own word for it.
 */
export function subjectTrail({ path, url, subject, trail }: Filed): readonly string[] {
  const folders = (trail ?? path.split('/').slice(0, -1)).filter((name) => slugify(name) !== '');
  if (folders.length > 0) return folders;
  const parts = url
    .replace(/^https?:\/\/[^/]*/i, '')
    .split('/')
    .filter(Boolean)
    .slice(0, -1);
  const fromUrl = parts.reverse().find((part) => !NOT_SUBJECTS.has(part)) ?? '';
  const found = [fromUrl, subject].find((name) => slugify(name) !== '');
  return [found ?? 'general'];
}

/** Maximum length of a slug: Discord has room for a hundred characters, and something stands beside it. */
const MAX_SLUG_LENGTH = 80;

/** Minimum length that a part of a slug is shortened to: eight letters of its name, a hyphen, and eight of a checksum. */
const MIN_PART_LENGTH = 17;

/**
 * The slug of a page's subject: the slugs of its trail, with `/` between. What is too long is shortened; where not even that fits, the
 * page is filed further up.
 */
export function subjectSlug(draft: Filed): string {
  const [first = 'general', ...others] = subjectTrail(draft).map(slugify);
  let slug = shortenSlug(first, MAX_SLUG_LENGTH);
  for (const part of others) {
    const room = MAX_SLUG_LENGTH - slug.length - 1;
    if (part.length > room && room < MIN_PART_LENGTH) break;
    slug += `/${shortenSlug(part, room)}`;
  }
  return slug;
}

function shortenSlug(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const sum = createHash('sha256').update(slug).digest('hex').slice(0, 8);
  return `${slug.slice(0, length - sum.length - 1)}-${sum}`;
}

/** Whether a subject is another one, or lies somewhere within it. */
export function isWithin(slug: string, outer: string): boolean {
  return slug === outer || slug.startsWith(`${outer}/`);
}

/** The spelling that most pages use; of equally common ones the one with more capitals; without any, the folder's name. */
export function chooseSpelling(folder: string, spellings: ReadonlyMap<string, number>): string {
  const best = [...spellings]
    .filter(([spelling]) => spelling !== '')
    .sort(([a, countA], [b, countB]) => countB - countA || capitals(b) - capitals(a) || (a < b ? -1 : 1))[0];
  return best?.[0] ?? nameFolder(folder);
}

/** A folder's name for people: as it is written where somebody took care of that, else its words with capitals. */
function nameFolder(folder: string): string {
  const name = readName(folder);
  if (/\s/.test(folder.trim()) || /\p{Lu}/u.test(folder)) return name;
  return name
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}
