// One Markdown file → its page as its author wrote it, and all that is wrong with it.
import { join } from 'node:path';
import type { PageDraft } from '../page-draft.ts';
import { type AddressRule, ownAddress } from '../page-url.ts';
import type { PassedOver, Problem } from '../problem.ts';
import type { AddressFields } from '../site/jekyll.ts';
import type { AnchorRule } from '../split/anchors.ts';
import { isQuestion } from '../split/asked.ts';
import { readText } from '../text/read-text.ts';
import { putPagesFirst } from '../text/text-first.ts';
import { trimBlankLines } from '../text/trim-blank-lines.ts';
import { lacksText } from './contents.ts';
import { countLines, type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { decodeLineBreaks } from './line-breaks.ts';
import { type PageFields, parseFields } from './page-fields.ts';
import { PAGE_RULES, type Spot } from './page-rules.ts';
import { splitPage } from './split-page.ts';
import { guessTitle, nameOfFile } from './title.ts';

/** What must be known of a library to read one of its pages. */
export interface PageSetting {
  anchors: AnchorRule;
  /** By which rule pages have addresses, and which folder the site is made of; without these pages have none of their own. */
  addresses?: AddressRule;
  root?: string;
  /** The address below the site that the settings of the site's program give to a page; undefined where they give it none of its own. */
  addressOf?(path: string, fields: AddressFields): string | undefined;
  /** Whether `[[one|other]]` shows the one and leads to the other, as in wikis on GitHub. */
  isTextFirst?: boolean;
  /** What a navigation says of the page at a path: its name, and where it files it. */
  placeOf?(path: string): { name?: string; trail: readonly string[] } | undefined;
}

export interface ReadPage {
  /** The file's page first, where it has one of its own, then its parts; empty where an error keeps the file out. */
  drafts: PageDraft[];
  problems: Problem[];
  /** Why the file is no page, though nothing is wrong with it. */
  passedOver?: PassedOver;
}

const PLAIN: PageSetting = { anchors: 'github' };

/** Reads the file at `path` (forward slashes) inside `folder`. What is wrong comes back as problems, never as an exception. */
export function readPage(folder: string, path: string, setting: PageSetting = PLAIN): ReadPage {
  const read = readText(join(folder, path));
  if ('what' in read) return failed(path, 1, read.what, read.fix);
  return parsePage(path, read.source, setting);
}

/** Parses a page's source text; `path` names it in problems. */
export function parsePage(path: string, written: string, setting: PageSetting = PLAIN): ReadPage {
  // Lines end in a line feed from here on, whichever system they were written on.
  const source = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  const matter = parseFrontMatter(source);
  if (matter.kind === 'bad') return failed(path, matter.line, matter.what, matter.fix);
  const { fields, issues } = parseFields(matter.data);
  // If the front matter holds the question or the answer, the page is one whole answer, and `no_index` is meant for web search engines only.
  const isWhole = hasAnswer(fields) || fields.question !== '';
  if (fields.hidden === 'draft' || (fields.hidden === 'no_index' && !isWhole))
    return { drafts: [], problems: [], passedOver: { file: path, reason: fields.hidden } };
  const inBody = !hasAnswer(fields);
  const reason = inBody ? lacksText(path, matter.body) : undefined;
  if (reason !== undefined) return { drafts: [], problems: [], passedOver: { file: path, reason } };
  const body = setting.isTextFirst ? putPagesFirst(matter.body) : matter.body;
  const page = draftOf(path, fields, body, setting);
  const issuesFound = [
    ...matter.faults.map(({ line, what, fix }) => warning(path, line, what, fix)),
    ...issues.map(({ path: at, what, fix }) => warning(path, matter.lineOf(at), what, fix)),
  ];
  const url = checkUrl(page.url);
  if (url !== undefined)
    issuesFound.push(
      warning(path, matter.lineOf(['url']), url, 'use a link that begins with https:// or with /'),
    );
  const draft = url === undefined ? page : { ...page, url: '' };
  const broken = PAGE_RULES.flatMap((rule) => rule(draft) ?? []).map(({ at, what, fix }) => {
    const line = 'mark' in at ? lineInAnswer(source, matter, draft.answer, inBody, at) : matter.lineOf(at);
    return warning(path, line, what, fix);
  });
  return {
    drafts: isWhole ? [draft] : splitPage(draft, setting.anchors),
    problems: [...issuesFound, ...broken],
  };
}

function draftOf(path: string, fields: PageFields, body: string, setting: PageSetting): PageDraft {
  const { title, question, answer, subject, language, aliases, keywords, related, cards } = fields;
  const { addresses = 'file', root = '' } = setting;
  const url =
    fields.url || (setting.addressOf?.(path, fields) ?? ownAddress(path, fields, { addresses, root }));
  const inBody = !hasAnswer(fields);
  const place = setting.placeOf?.(path);
  const given = title || question;
  const titled =
    given !== ''
      ? {
          title: given,
          titleFrom: title !== '' ? ('title' as const) : ('question' as const),
          body: withoutTitle(body, given),
        }
      : guessTitle(path, body, place?.name);
  const isAsked = question !== '' || !inBody || isQuestion(titled.title);
  return {
    path,
    kind: isAsked ? 'question' : 'topic',
    title: titled.title,
    titleFrom: titled.titleFrom,
    answer: inBody ? trimBlankLines(titled.body) : decodeLineBreaks(answer).trim(),
    subject,
    ...(place === undefined ? {} : { trail: place.trail }),
    url,
    ...(language === undefined ? {} : { language }),
    aliases: titled.titleFrom === 'heading' ? [...aliases, ...nameOfFile(path, titled.title)] : aliases,
    keywords,
    related,
    ...(cards === undefined ? {} : { cards }),
  };
}

/** An answer of `&nbsp;` is how some sites write "nothing here". */
function hasAnswer({ answer }: PageFields): boolean {
  return !/^(?:&nbsp;|\s)*$/.test(answer);
}

/** A first heading that only repeats the title is not read twice. */
function withoutTitle(body: string, title: string): string {
  const first = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)/.exec(body);
  return first?.[1]?.trim() === title ? body.slice(first[0].length) : body;
}

/** What is wrong with a page's link, if anything is. */
function checkUrl(url: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return undefined;
  if (scheme !== 'http' && scheme !== 'https') return `url begins with "${scheme}:"`;
  return URL.canParse(url) ? undefined : 'url is not a whole link';
}

/** The 1-based line of a front matter key of the page at `path`; 1 where the file can no longer be read. */
export function lineOfKey(folder: string, path: string, key: string): number {
  const read = readText(join(folder, path));
  if ('what' in read) return 1;
  const seen = lineInYaml(read.source, key);
  if (seen !== undefined) return seen;
  const matter = parseFrontMatter(read.source);
  return matter.kind === 'bad' ? matter.line : matter.lineOf([key]);
}

/** The line of a key that stands at the margin of plain YAML, where one is looked for without parsing the block; undefined elsewhere. */
function lineInYaml(source: string, key: string): number | undefined {
  if (!/^---\r?\n/.test(source)) return undefined;
  const lines = source.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  const at = lines.slice(0, Math.max(0, end)).findIndex((line) => line.startsWith(`${key}:`));
  return at > 0 ? at + 1 : undefined;
}

/**
 * The 1-based line of an offset in a page's answer. Lines of an answer in front matter are not those of the file. So the same mark (` ``` ` or
 * `$$`) is found in the file: the one with as many marks before it as in the answer.
 */
function lineInAnswer(
  source: string,
  matter: FrontMatter,
  answer: string,
  inBody: boolean,
  { offset, mark }: Spot,
): number {
  if (inBody) {
    const leading = Math.max(matter.body.lastIndexOf(answer), 0);
    return matter.bodyLine + countLines(matter.body.slice(0, leading)) + countLines(answer.slice(0, offset));
  }
  const before = answer.slice(0, offset).split(mark).length - 1;
  const first = matter.lineOf(['answer']);
  const rest = source
    .split('\n')
    .slice(first - 1)
    .join('\n');
  const upToMark = rest
    .split(mark)
    .slice(0, before + 1)
    .join(mark);
  return first + countLines(upToMark);
}

function warning(file: string, line: number, what: string, fix: string): Problem {
  return { file, line, severity: 'warning', what, fix };
}

function failed(path: string, line: number, what: string, fix: string): ReadPage {
  return { drafts: [], problems: [{ file: path, line, severity: 'error', what, fix }] };
}
