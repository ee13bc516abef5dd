// A page → the messages that show it: its short form, and all of it.

import type { Extent, PagePicture } from '../../finding/index.ts';
import type { Say } from '../../language/index.ts';
import type { Page } from '../../library/index.ts';
import { plainText } from '../../markdown/index.ts';
import { imageOf, nearestPicture } from '../layout/images.ts';
import { layOut } from '../layout/laid-out.ts';
import { CONTINUED, FOOTER_ROOM, type LaidOut, layOutOutline, layOutPage } from '../layout/layout.ts';
import { type Cell, cellsOf, openNameless, type Part } from '../layout/part.ts';
import { endAtFormulas, pictureOf } from '../layout/pictures.ts';
import { openOutline, type ShortForm, shortenOutline } from '../layout/short.ts';
import { INVISIBLE, LIMITS, measure } from '../limits.ts';
import type { Embed, Message } from '../message.ts';
import { shorten, writeTitle } from '../text/title.ts';
import { colourOf } from './colour.ts';
import { controlsOf, isAddress } from './controls.ts';
import { addNote } from './note.ts';

/** What a page's messages say beside the page. */
export interface PageContext {
  libraryName: string;
  /** Where the page answers best, as a character offset into its answer: that section is marked, and comes first in the short form. */
  best?: number;
  /** How much of the page is shown first, where that was asked for; unless told a screenful. */
  extent?: Extent;
  /** Its pictures that lie in the library. */
  pictures?: readonly PagePicture[];
  /** The number (from 0) of the picture that is shown of each part; without it the one nearest to the best passage. */
  picture?: number;
  say: Say;
}

/** A page that is opened. */
export interface OpenedPage {
  /** What is shown first: the short form of the page, or that part of it which answers best. */
  shown: Message;
  /** All of the page, in order; at least one. */
  messages: Message[];
  /** The name of the section that is marked, where it does not stand first. */
  marked?: string;
  /** The number (from 0) of the section that is marked or shown in full. */
  section?: number;
  /** It is the page's plain text, which may be laid out when it is opened again. */
  isMakeshift?: true;
}

/**
 * Renders all of a page, in order: one message where it fits, otherwise several with controls between them. It takes as long as it
 * takes: where people wait, `openPage` has a deadline.
 */
export function renderPage(page: Page, context: PageContext): Message[] {
  return renderParts(page, layOutPage(page), context);
}

/**
 * Renders a page, and what of it is shown first: a screenful unless all of it fits a screen or is asked for. A page that cannot be laid
 * out within the deadline is shown as its plain text, which is said.
 */
export async function openPage(page: Page, context: PageContext): Promise<OpenedPage> {
  const laidOut = await layOut(page);
  const { parts, outline } = laidOut;
  const { best, extent } = context;
  const messages = renderParts(page, laidOut, context).map((message) =>
    laidOut.isPlain ? addNote(message, context.say(laidOut.isLate ? 'page.late' : 'page.plain')) : message,
  );
  const short = laidOut.isPlain ? undefined : shortFormOf(laidOut, extent, best);
  if (short) {
    const shown = renderShort(page, laidOut, short, context);
    return { shown, messages, ...(short.section === undefined ? {} : { section: short.section }) };
  }
  const shown = messages[partOf(parts, best ?? 0)] ?? messages[0];
  if (shown === undefined) throw new Error('a page without a message');
  const section = best === undefined ? undefined : bestCell(parts, best);
  const isFirst = outline.sections[0]?.at === section?.at;
  return {
    shown,
    messages,
    ...(section?.heading && !isFirst ? { marked: section.heading } : {}),
    ...(section ? { section: outline.sections.findLastIndex(({ at }) => at <= section.at) } : {}),
    ...(laidOut.isPlain ? { isMakeshift: true } : {}),
  };
}

/** The number (from 0) of the message that holds a character offset of the page's answer. */
export function partAt(page: Page, offset: number): number {
  return partOf(layOutPage(page).parts, offset);
}

/** The number (from 0) of the section that a part of the whole page begins in; undefined for its first part. */
export async function sectionOfPart(page: Page, part: number): Promise<number | undefined> {
  const { parts, outline } = await layOut(page);
  const at = parts[part]?.at;
  if (part === 0 || at === undefined) return undefined;
  const section = outline.sections.findLastIndex((one) => one.at <= at);
  return section < 0 ? undefined : section;
}

/** Where the section with a number (from 0) begins in a page's answer; undefined where there is none, or no longer. */
export async function offsetOfSection(page: Page, number: number): Promise<number | undefined> {
  return (await layOut(page)).outline.sections[number]?.at;
}

/** Undefined where the page is shown as a whole. */
function shortFormOf(
  { outline, parts }: LaidOut,
  extent: Extent | undefined,
  best: number | undefined,
): ShortForm | undefined {
  switch (extent) {
    case 'whole':
      return undefined;
    case 'opening':
      return { outline: openOutline(outline) };
    case undefined:
      return (
        shortenOutline(outline, best) ?? (parts.length > 1 ? { outline: openOutline(outline) } : undefined)
      );
    default:
      return extent satisfies never;
  }
}

function partOf(parts: readonly Part[], offset: number): number {
  return Math.max(
    parts.findLastIndex((part) => part.at <= offset),
    0,
  );
}

function renderShort(
  page: Page,
  { outline, parts }: LaidOut,
  short: ShortForm,
  context: PageContext,
): Message {
  const { libraryName, say, pictures = [], best } = context;
  const [laid = { embeds: [], at: 0 }] = layOutOutline(short.outline, page.title);
  const part = endAtFormulas(laid);
  const cells = cellsOf(part);
  const opened = short.section === undefined ? undefined : outline.sections[short.section];
  const marked = opened && cells.find(({ at, name }) => at === opened.at && name !== undefined);
  const whole = best === undefined ? 0 : partOf(parts, best);
  const list = short.listsNames ? cells.findLast(({ name }) => name === INVISIBLE) : undefined;
  const nameOfCell = (cell: Cell) => {
    if (cell === list) return say('page.others');
    return markName(cell, marked, say);
  };
  const near = picturesWithin(outline, opened ? [opened.at] : [], pictures);
  return {
    embeds: renderPart(page, part, footerOf(page, libraryName, ''), nameOfCell),
    rows: controlsOf(page, sectionsOf(outline), { kind: 'short', whole }, say),
    ...imageOf(near, nearestPicture(near, best)),
    ...pictureOf(
      cells.flatMap(({ drawn }) => drawn),
      laid.embeds.length - 1,
    ),
  };
}

/** Of a page's pictures those that stand before its first section, or in one of those that begin at these offsets. */
function picturesWithin(
  { sections }: LaidOut['outline'],
  opened: readonly number[],
  pictures: readonly PagePicture[],
): PagePicture[] {
  return pictures.filter(({ at }) => {
    const section = sections.findLast((one) => one.at <= at);
    return section === undefined || opened.includes(section.at);
  });
}

/** The sections of a page that have a name, by their numbers (from 0). */
function sectionsOf({ sections }: LaidOut['outline']) {
  return sections.flatMap(({ name, at }, number) => {
    const text = plainText(name).replaceAll(INVISIBLE, '').trim();
    return text ? [{ number, name: text, at }] : [];
  });
}

function renderParts(page: Page, { outline, parts }: LaidOut, context: PageContext): Message[] {
  const { libraryName, say } = context;
  const best = context.best === undefined ? undefined : bestCell(parts, context.best);
  const sections = sectionsOf(outline);
  return parts.map((part, index) => {
    const position = parts.length > 1 ? say('page.part', { number: index + 1, count: parts.length }) : '';
    const end = parts[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const pictures = (context.pictures ?? []).filter(({ at }) => at < end && (index === 0 || at >= part.at));
    const shown = context.picture ?? nearestPicture(pictures, context.best);
    const view = { kind: 'part', index, count: parts.length, at: part.at } as const;
    return {
      embeds: renderPart(page, part, footerOf(page, libraryName, position), (cell) =>
        markName(cell, best, say),
      ),
      rows: controlsOf(page, sections, view, say, { shown, count: pictures.length }),
      ...imageOf(pictures, shown),
      ...pictureOf(cellsOf(part).flatMap(({ drawn }) => drawn)),
    };
  });
}

function renderPart(page: Page, part: Part, footer: string, nameOf: (cell: Cell) => string): Embed[] {
  const embeds = part.embeds.map((embed) => openNameless(embed, (cell) => nameOf(cell) === INVISIBLE));
  return embeds.map(({ description, fields }, index) => ({
    // Discord merges embeds of one address into the first: only that one has it.
    ...(index === 0 ? { title: writeTitle(page.title, LIMITS.title) } : {}),
    ...(index === 0 && isAddress(page.url, LIMITS.embedUrl) ? { url: page.url } : {}),
    ...(description ? { description: description.text } : {}),
    color: colourOf(page.subjects[0]?.slug ?? ''),
    ...(fields.length
      ? {
          fields: fields.map((cell, at) => ({
            name: goesOn(cell, at) ? INVISIBLE : nameOf(cell),
            value: cell.text,
          })),
        }
      : {}),
    ...(index === part.embeds.length - 1 && footer ? { footer: { text: footer } } : {}),
  }));
}

/** Whether a field goes on with what the field just above it began: then it needs no name again. */
function goesOn({ continued }: Cell, at: number): boolean {
  return continued === true && at > 0;
}

/** The name of a field, with a mark before that of the section which answers best. */
function markName(cell: Cell, best: Cell | undefined, say: Say): string {
  const { name = '', continued } = cell;
  const whole = continued ? name.slice(0, -CONTINUED.length) + say('page.continued') : name;
  return cell === best ? `▸ ${whole}` : whole;
}

/** The field that holds the offset, where there is more than one to choose from. */
function bestCell(parts: readonly Part[], offset: number): Cell | undefined {
  const cells = parts.flatMap(cellsOf);
  const best = cells.findLast((cell) => cell.at <= offset);
  return best?.name && best.name !== INVISIBLE && cells.length > 1 ? best : undefined;
}

function footerOf(page: Page, libraryName: string, position: string): string {
  const subjects = page.subjects.map((subject) => subject.name).join(', ');
  const rest = FOOTER_ROOM - measure(position) - 6;
  const library = shorten(libraryName, Math.floor(rest / 2));
  return [shorten(subjects, rest - measure(library)), library, position].filter(Boolean).join(' · ');
}
