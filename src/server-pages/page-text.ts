// What people write into a form → the source of a page, as a library has it, and back.
import { type PageDraft, type PassedOverReason, type Problem, parsePage, slugify } from '../library/index.ts';

/** What a page is made of, as people write it. */
export interface PageFields {
  title: string;
  /** A subject's name, or several from the outermost inwards with ` › ` between. */
  subject: string;
  /** Markdown. */
  answer: string;
  keywords: readonly string[];
  /** Other ways to ask the question. */
  aliases: readonly string[];
}

/** Maximum numbers of characters, and of terms in a list. Discord lets people write 4,000 characters into a field. */
export const MOST = { title: 200, subject: 80, answer: 4000, term: 100, terms: 40, list: 1000 } as const;

/** What a form holds: one text a field. */
export type WrittenTexts = Readonly<Record<keyof PageFields, string>>;

/**
 * The fields of a form, without what nobody can see or type: control characters, marks that turn the direction of a text, halves of
 * characters. Lists have commas or lines between their terms. What is longer than a form takes is cut.
 */
export function readFields({ title, subject, answer, keywords, aliases }: WrittenTexts): PageFields {
  return {
    title: oneLine(title, MOST.title),
    subject: hasName(subject) ? oneLine(subject, MOST.subject) : '',
    answer: clean(answer).slice(0, MOST.answer).replace(HALVES, '').trim(),
    keywords: readList(keywords, /[,;、，\n]/),
    // A question may well hold a comma.
    aliases: readList(aliases, /\n|;/),
  };
}

/** Whether a subject has a name: signs alone would be shown as the name of all pages without a subject. */
function hasName(subject: string): boolean {
  return /[\p{L}\p{N}]/u.test(subject);
}

/** The texts of a form that hold these fields. */
export function writeFields({ keywords, aliases, ...fields }: PageFields): WrittenTexts {
  return { ...fields, keywords: keywords.join(', '), aliases: aliases.join('\n') };
}

/** One line of at most so many characters, cleaned as fields are. */
export function oneLine(text: string, most: number): string {
  return clean(text).replace(/\s+/g, ' ').trim().slice(0, most).replace(HALVES, '').trim();
}

// Control characters but the end of a line and the tabulator, the marks of Unicode that turn the direction of what follows, and what has no
// width and only keeps words from being found. What joins letters of Persian, or emoji, stays.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** Halves of characters, as they are left where a text is cut. */
const HALVES = /\p{Surrogate}/gu;

function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(HALVES, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(UNSEEN, '');
}

function readList(text: string, separator: RegExp): string[] {
  const terms = clean(text).slice(0, MOST.list).split(separator);
  return [...new Set(terms.map((term) => oneLine(term, MOST.term)))]
    .filter((term) => term !== '')
    .slice(0, MOST.terms);
}

/** The names of a subject's folders, outermost first; one of no name has none. */
export function trailOf({ subject }: Pick<PageFields, 'subject'>): string[] {
  return subject
    .split(/\s*[›/\\]\s*/)
    .map(slugify)
    .filter((part) => part !== '');
}

/**
 * The source of the page. Its answer is text and nothing else: what looks like front matter in it is shown as it is written. Nobody's
 * name stands there.
 */
export function writeSource(fields: PageFields): string {
  const source = sourceWith('title', fields);
  // Several questions in one text would be read as a page each.
  const [first, ...others] = parsePage(FILE, source).drafts;
  const isOne = first?.path === FILE && others.every(({ kind }) => kind === 'section');
  return first === undefined || isOne ? source : sourceWith('question', fields);
}

/** The name of a page's file where it does not matter. */
const FILE = 'page.md';

function sourceWith(key: 'title' | 'question', fields: PageFields): string {
  const { title, subject, answer, keywords, aliases } = fields;
  const lines = [`${key}: ${JSON.stringify(title)}`];
  // Where it is filed its folders say: this is how the innermost one is spelled.
  const spelling = subject.split('›').at(-1)?.trim() ?? '';
  if (spelling !== '') lines.push(`subject: ${JSON.stringify(spelling)}`);
  if (keywords.length > 0) lines.push('seo:', `  page_keywords: ${JSON.stringify(keywords.join(', '))}`);
  if (aliases.length > 0) lines.push(`aliases: ${JSON.stringify(aliases)}`);
  return `---\n${lines.join('\n')}\n---\n\n${answer}\n`;
}

/** The fields that a source was written from; undefined where it holds no page. */
export function fieldsOf(source: string): PageFields | undefined {
  const draft = parsePage(FILE, source).drafts[0];
  if (draft === undefined) return undefined;
  const { title, subject, answer, keywords, aliases } = draft;
  return { title, subject, answer, keywords, aliases };
}

/** A page as it would be read, and what is wrong with it; without a draft it could not be shown at all. */
export interface CheckedPage {
  draft?: PageDraft;
  problems: readonly Problem[];
  /** Why it is no page. */
  lacks?: PassedOverReason | 'title';
}

/** Checks fields as `check` does a file. */
export function checkPage(fields: PageFields): CheckedPage {
  if (!/[\p{L}\p{N}\p{S}]/u.test(fields.title)) return { problems: [], lacks: 'title' };
  const { drafts, problems, passedOver } = parsePage(FILE, writeSource(fields));
  const [draft] = drafts;
  if (draft !== undefined) return { draft, problems };
  return { problems, ...(passedOver === undefined ? {} : { lacks: passedOver.reason }) };
}
