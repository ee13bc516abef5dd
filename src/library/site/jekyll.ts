// The addresses that Jekyll gives to posts and pages, by the patterns of its `_config.yml` and of their front matter.
import { withoutMarkdownEnding } from '../../file-names.ts';
import type { AddressRule } from '../page-url.ts';

/** What of a page's front matter decides on its address. */
export interface AddressFields {
  permalink: string;
  slug: string;
  /** As it is written; blank where there is none. */
  date: string;
  categories: readonly string[];
}

/** The patterns that have a name; see "Permalinks" in Jekyll's documentation. */
const STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};

/** A post: the folders above `_posts` are categories of it, those below are not. */
const POST = /^(?:(.*)\/)?_posts\/(?:.*\/)?(\d{4}-\d{1,2}-\d{1,2})-([^/]+)$/;

type Settings = Readonly<Record<string, unknown>>;

/** Those of all settings that addresses are made by. */
export function addressSettings(settings: Settings): Settings {
  const { permalink, defaults, collections, collections_dir } = settings;
  return { permalink, defaults, collections, collections_dir };
}

/** By which rule pages that are no posts have addresses: the end of the site's pattern goes for them too. */
export function addressRuleOf(settings: Settings): AddressRule {
  const pattern = textOf(settings['permalink']);
  if (pattern === 'pretty' || pattern.endsWith('/')) return 'folders';
  return pattern === '' || pattern in STYLES || pattern.endsWith(':output_ext') ? 'html' : 'clean';
}

/**
 * The address of a post, of a document of a collection, and of a page with a pattern of its own, from `/` on; undefined for other files.
 */
export function jekyllAddress(settings: Settings, file: string, fields: AddressFields): string | undefined {
  const own = fields.permalink;
  // One that is no pattern is the address.
  if (own !== '' && !/:[a-z]/.test(own)) return undefined;
  const folder = textOf(settings['collections_dir']).replace(/^\/+|\/+$/g, '');
  const path = folder !== '' && file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
  const bare = withoutMarkdownEnding(path);
  const post = POST.exec(bare);
  if (post) {
    const pattern = own || defaultFor(settings, path, 'posts') || collectionPattern(settings, 'posts');
    const [, above = '', named = '', name = ''] = post;
    const categories = [...above.split('/').filter(Boolean), ...fields.categories];
    const date = readDate(fields.date) ?? readDate(named);
    return fill(pattern || textOf(settings['permalink']) || 'date', {
      ...(date === undefined ? {} : partsOfDate(date)),
      ...namesOf(fields.slug || name, categories),
    });
  }
  const [, collection = ''] = /^_([^/]+)\//.exec(bare) ?? [];
  if (collection !== '' && collectionOf(settings, collection) !== undefined) {
    const inside = bare.slice(collection.length + 2);
    const pattern = own || defaultFor(settings, path, collection) || collectionPattern(settings, collection);
    return fill(pattern || '/:collection/:path:output_ext', {
      collection,
      path: inside,
      name: inside.split('/').at(-1) ?? '',
      ...namesOf(fields.slug || (inside.split('/').at(-1) ?? ''), fields.categories),
    });
  }
  if (own === '') return undefined;
  const at = bare.lastIndexOf('/');
  return fill(own, { path: bare.slice(0, Math.max(0, at)), basename: bare.slice(at + 1) });
}

function namesOf(name: string, categories: readonly string[]): Record<string, string> {
  const distinct = [...new Set(categories.map((category) => category.toLowerCase()))];
  return {
    title: hyphenate(name, /[^\p{L}\p{M}\p{N}._~!$&'()+,;=@]+/gu),
    slug: hyphenate(name, /[^\p{L}\p{M}\p{N}]+/gu).toLowerCase(),
    categories: distinct.join('/'),
    slugified_categories: distinct.map((one) => hyphenate(one, /[^\p{L}\p{M}\p{N}]+/gu)).join('/'),
  };
}

function hyphenate(text: string, signs: RegExp): string {
  return text.replace(signs, '-').replace(/^-|-$/g, '');
}

/** A pattern, or the name of one, with its words filled in; undefined where it has a word that is not known of the page. */
function fill(pattern: string, words: Readonly<Record<string, string>>): string | undefined {
  const known: Readonly<Record<string, string>> = { ...words, output_ext: '.html' };
  const names = Object.keys(known).sort((a, b) => b.length - a.length);
  const word = new RegExp(`:(?:(${names.join('|')})(?![a-z])|[a-z_]+)`, 'g');
  let isWhole = true;
  const filled = (STYLES[pattern] ?? pattern).replace(word, (_, name: string | undefined) => {
    if (name === undefined) isWhole = false;
    return (known[name ?? ''] ?? '').split('/').map(encodeURIComponent).join('/');
  });
  return isWhole ? `/${filled}`.replace(/\/{2,}/g, '/') : undefined;
}

function readDate(text: string): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text) ?? [];
  return year === undefined ? undefined : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

const DAY = 86_400_000;

/** The words for a day; weeks are those of ISO 8601, of which the one with the year's first Thursday is the first. */
function partsOfDate(date: Date): Record<string, string> {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const dayOfYear = (date.getTime() - Date.UTC(year, 0, 1)) / DAY + 1;
  const weekday = date.getUTCDay() || 7;
  const thursday = new Date(date.getTime() + (4 - weekday) * DAY);
  const week = Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY / 7) + 1;
  const inEnglish = (style: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...style }).format(date);
  const digits = (number: number, length = 2): string => String(number).padStart(length, '0');
  return {
    year: String(year),
    short_year: digits(year % 100),
    month: digits(month),
    i_month: String(month),
    short_month: inEnglish({ month: 'short' }),
    long_month: inEnglish({ month: 'long' }),
    day: digits(day),
    i_day: String(day),
    y_day: digits(dayOfYear, 3),
    w_year: String(thursday.getUTCFullYear()),
    week: digits(week),
    w_day: String(weekday),
    short_day: inEnglish({ weekday: 'short' }),
    long_day: inEnglish({ weekday: 'long' }),
  };
}

/** What `defaults:` gives to files of a type at a path: the value of the narrowest scope. */
function defaultFor(settings: Settings, path: string, type: string): string {
  const fitting = (Array.isArray(settings['defaults']) ? settings['defaults'] : []).flatMap(
    (one: unknown) => {
      const { scope, values } = blockOf(one);
      const { path: below, type: of } = blockOf(scope);
      const folder = textOf(below).replace(/^\/+|\/+$/g, '');
      const isWithin = folder === '' || path.startsWith(`${folder}/`);
      const permalink = textOf(blockOf(values)['permalink']);
      const isOfType = of === undefined || of === type;
      return isWithin && isOfType && permalink !== '' ? [{ length: folder.length, permalink }] : [];
    },
  );
  return fitting.sort((a, b) => b.length - a.length)[0]?.permalink ?? '';
}

function collectionOf(settings: Settings, name: string): Settings | undefined {
  const collections = settings['collections'];
  if (Array.isArray(collections)) return collections.includes(name) ? {} : undefined;
  const named = blockOf(collections);
  return name in named ? blockOf(named[name]) : undefined;
}

function collectionPattern(settings: Settings, name: string): string {
  return textOf(collectionOf(settings, name)?.['permalink']);
}

function blockOf(value: unknown): Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
