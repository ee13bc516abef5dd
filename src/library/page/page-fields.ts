// The fields of a page's front matter: read for what they mean, whatever their type, with a warning if that is a guess.

import { type PageCards, readCards } from './card-fields.ts';
import type { FieldIssue } from './field-issue.ts';

export interface PageFields {
  /** `title`, blank where absent. */
  title: string;
  question: string;
  answer: string;
  subject: string;
  url: string;
  /** `permalink`: the address that the page is given on its site; `slug`: the last part of it, or all of it where it begins with `/`. */
  permalink: string;
  slug: string;
  /** `date`, as it is written; `categories` and `category`, those in one text apart: what Jekyll makes addresses of. */
  date: string;
  categories: string[];
  /** Code of the language it is written in, such as `pt-BR`, where the page names one. */
  language?: string;
  aliases: string[];
  keywords: string[];
  related: { title: string; url: string }[];
  /** Why the author does not want the page shown, if so. */
  hidden?: 'draft' | 'no_index';
  cards?: PageCards;
  /** Where a list of the author's own order has it. */
  order?: number;
}

const AS_TEXT = 'write it as text, in quotes if need be';

/** Reads the fields, blank where absent. What cannot be taken for anything is left out, and told. */
export function parseFields(written: Record<string, unknown>): { fields: PageFields; issues: FieldIssue[] } {
  const data = withLowerCaseKeys(written);
  const issues: FieldIssue[] = [];
  const text = (key: string): string => readOne(data[key], [key], issues);
  const seo = isBlock(data['seo']) ? data['seo'] : {};
  if (data['seo'] !== undefined && data['seo'] !== null && !isBlock(data['seo'])) {
    issues.push({
      path: ['seo'],
      what: `seo is ${describe(data['seo'])}, not a block of keys`,
      fix: 'write its keys below it, each on an indented line',
    });
  }
  const hidden = hiddenBy(data);
  const order = [data['weight'], data['sidebar_position'], data['nav_order'], data['order']].find(
    (value): value is number => typeof value === 'number',
  );
  const language = languageOf(data, issues);
  const cards = readCards(data['cards'], issues);
  const fields: PageFields = {
    title: fold(text('title')),
    question: fold(text('question')),
    answer: text('answer').trim(),
    subject: fold(text('subject')),
    url: text('url').trim(),
    permalink: textIn(data['permalink']),
    slug: textIn(data['slug']),
    date: data['date'] instanceof Date ? data['date'].toISOString() : textIn(data['date']),
    categories: [data['categories'], data['category']].flatMap(wordsIn),
    ...(language === undefined ? {} : { language }),
    aliases: [
      ...readList(data['aliases'], ['aliases'], issues),
      ...readList(data['alias'], ['alias'], issues),
    ],
    keywords: [
      ...readList(seo['page_keywords'], ['seo', 'page_keywords'], issues),
      ...readList(data['keywords'], ['keywords'], issues),
    ],
    related: relatedOf(data, issues),
    ...(hidden === undefined ? {} : { hidden }),
    ...(cards === undefined ? {} : { cards }),
    ...(order === undefined ? {} : { order }),
  };
  return { fields, issues };
}

/** A text; blank for other types, without a warning: only the site's program reads these fields, in whatever form it likes. */
function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** The texts of a list, or the words of a text. */
function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(textIn).filter(Boolean);
  return textIn(value).split(/\s+/).filter(Boolean);
}

/** Names of languages, loaded when the first page names its own: it takes as long as reading a hundred pages. */
let names: Intl.DisplayNames | undefined;

/** Whether a code is that of a language. */
function isLanguage(code: string): boolean {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(code) !== undefined;
}

/** `lang` or `language`, if it is the code of one. */
function languageOf(data: Record<string, unknown>, issues: FieldIssue[]): string | undefined {
  for (const key of ['lang', 'language']) {
    const code = readOne(data[key], [key], issues).trim().replace('_', '-');
    if (code === '') continue;
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code) && isLanguage(code)) return code;
    issues.push({
      path: [key],
      what: `${key} is "${code}", which is no language's code`,
      fix: 'write a code such as en, de or pt-BR',
    });
  }
  return undefined;
}

function hiddenBy(data: Record<string, unknown>): PageFields['hidden'] {
  if (isYes(data['draft']) || isNo(data['published']) || isNo(data['publish'])) return 'draft';
  return isYes(data['no_index']) || isYes(data['noindex']) ? 'no_index' : undefined;
}

/** Yes and no as YAML has them, in its older version too, and as texts. */
function isYes(value: unknown): boolean {
  return value === true || (typeof value === 'string' && /^(?:true|yes|on|y)$/i.test(value.trim()));
}

function isNo(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^(?:false|no|off|n)$/i.test(value.trim()));
}

/** `Title:` is `title:`, where there is no such key as well. */
function withLowerCaseKeys(data: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(data);
  if (keys.every((key) => key === key.toLowerCase())) return data;
  const others = keys.filter((key) => key !== key.toLowerCase()).map((key) => [key.toLowerCase(), data[key]]);
  return { ...Object.fromEntries(others), ...data };
}

/** `related_article1` and so on, in the order of their numbers. */
function relatedOf(data: Record<string, unknown>, issues: FieldIssue[]): { title: string; url: string }[] {
  return Object.keys(data)
    .filter((key) => /^related_article\d+$/.test(key) && data[key] !== null)
    .sort((a, b) => Number(a.slice(15)) - Number(b.slice(15)))
    .flatMap((key) => {
      const value = data[key];
      if (!isBlock(value)) {
        issues.push({
          path: [key],
          what: `${key} is ${describe(value)}, not a title and a url`,
          fix: 'write its keys below it, each on an indented line',
        });
        return [];
      }
      const title = fold(readOne(value['title'], [key, 'title'], issues));
      const url = readOne(value['url'], [key, 'url'], issues).trim();
      return title === '' && url === '' ? [] : [{ title, url }];
    });
}

/** One text: numbers, dates and truth values as they are written, a list as its entries. `key:` without a value is blank. */
function readOne(value: unknown, path: PropertyKey[], issues: FieldIssue[]): string {
  if (value === undefined || value === null) return '';
  const plain = plainText(value);
  if (plain !== undefined) return plain;
  if (Array.isArray(value)) {
    const texts = value.map(plainText).filter((item) => item !== undefined);
    issues.push({ path, what: `${path.join('.')} is a list, not text`, fix: AS_TEXT });
    return texts.join(', ');
  }
  issues.push({ path, what: `${path.join('.')} is ${describe(value)}, not text`, fix: AS_TEXT });
  return '';
}

/** A list of texts, or one text with commas or line ends between. */
function readList(value: unknown, path: PropertyKey[], issues: FieldIssue[]): string[] {
  if (value === undefined || value === null) return [];
  const items = typeof value === 'string' ? value.split(/[,\n]/) : Array.isArray(value) ? value : [value];
  let isTold = false;
  return items.flatMap((item: unknown, index) => {
    if (item === null) return [];
    const text = plainText(item);
    if (text !== undefined) return fold(text) === '' ? [] : [fold(text)];
    // The first of them is enough to see what is meant.
    if (isTold) return [];
    isTold = true;
    const at = Array.isArray(value) ? [...path, index] : path;
    issues.push({
      path: at,
      what: Array.isArray(value)
        ? `${path.join('.')} holds ${describe(item)}, which is not text`
        : `${path.join('.')} is ${describe(item)}, not text or a list of texts`,
      fix: AS_TEXT,
    });
    return [];
  });
}

/** What a value of YAML or TOML means as text; undefined for lists and blocks of keys. */
function plainText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value);
  if (value instanceof Date) {
    const day = Number.isNaN(value.getTime()) ? '' : value.toISOString();
    return day.replace(/T00:00:00(?:\.000)?Z$/, '');
  }
  return undefined;
}

function isBlock(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function fold(value: string): string {
  // Most are in order; looking is cheaper than writing anew.
  return /\s\s|[^\S ]/.test(value) ? value.replace(/\s+/g, ' ').trim() : value.trim();
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  if (typeof value === 'object') return 'a block of keys';
  if (typeof value === 'string') return 'text';
  return typeof value === 'boolean' ? 'true or false' : `a ${typeof value}`;
}
