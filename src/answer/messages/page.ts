// A page → the messages that show it.

import type { PagePicture } from '../../finding/index.ts';
import type { Say } from '../../language/index.ts';
import type { Page } from '../../library/index.ts';
import { imageOf, nearestPicture } from '../layout/images.ts';
import { partsOf } from '../layout/laid-out.ts';
import { CONTINUED, FOOTER_ROOM } from '../layout/layout.ts';
import { type Cell, cellsOf, type Part } from '../layout/part.ts';
import { pictureOf } from '../layout/pictures.ts';
import { INVISIBLE, LIMITS, measure } from '../limits.ts';
import type { Embed, Message } from '../message.ts';
import { shorten, writeTitle } from '../text/title.ts';
import { colourOf } from './colour.ts';
import { controlsOf, isAddress } from './controls.ts';

/** What a page's messages say beside the page. */
export interface PageContext {
  libraryName: string;
  /** Where search found the best passage, as a character offset into the page's answer: its field is marked. */
  best?: number;
  /** Its pictures that lie in the library. */
  pictures?: readonly PagePicture[];
  /** The number (from 0) of the picture that is shown of each part; without it the one nearest to the best passage. */
  picture?: number;
  say: Say;
}

/** Renders all of a page, in order: one message where it fits, otherwise several with controls between them. */
export function renderPage(page: Page, context: PageContext): Message[] {
  return renderParts(page, partsOf(page), context);
}

/** Renders a page and says which of its messages (from 0) holds the best passage, and the name of its section if it has one. */
export function openPage(
  page: Page,
  context: PageContext,
): { messages: Message[]; first: number; section?: string } {
  const parts = partsOf(page);
  const section = context.best === undefined ? undefined : bestCell(parts, context.best)?.heading;
  const opened = { messages: renderParts(page, parts, context), first: partOf(parts, context.best ?? 0) };
  return section ? { ...opened, section } : opened;
}

/** The number (from 0) of the message that holds a character offset of the page's answer. */
export function partAt(page: Page, offset: number): number {
  return partOf(partsOf(page), offset);
}

function partOf(parts: readonly Part[], offset: number): number {
  return Math.max(
    parts.findLastIndex((part) => part.at <= offset),
    0,
  );
}

function renderParts(page: Page, parts: readonly Part[], context: PageContext): Message[] {
  const { libraryName, say } = context;
  const best = context.best === undefined ? undefined : bestCell(parts, context.best);
  return parts.map((part, index) => {
    const position = parts.length > 1 ? say('page.part', { number: index + 1, count: parts.length }) : '';
    const end = parts[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const pictures = (context.pictures ?? []).filter(({ at }) => at < end && (index === 0 || at >= part.at));
    const shown = context.picture ?? nearestPicture(pictures, context.best);
    return {
      embeds: renderPart(page, part, footerOf(page, libraryName, position), best, say),
      rows: controlsOf(page, parts, index, say, { shown, count: pictures.length }),
      ...imageOf(pictures, shown),
      ...pictureOf(cellsOf(part).flatMap(({ drawn }) => drawn)),
    };
  });
}

function renderPart(page: Page, part: Part, footer: string, best: Cell | undefined, say: Say): Embed[] {
  return part.embeds.map(({ description, fields }, index) => ({
    // Discord merges embeds of one address into the first: only that one has it.
    ...(index === 0 ? { title: writeTitle(page.title, LIMITS.title) } : {}),
    ...(index === 0 && isAddress(page.url, LIMITS.embedUrl) ? { url: page.url } : {}),
    ...(description ? { description: description.text } : {}),
    color: colourOf(page.subjects[0]?.slug ?? ''),
    ...(fields.length
      ? {
          fields: fields.map((cell) => ({
            name: cell === best ? `▸ ${nameOf(cell, say)}` : nameOf(cell, say),
            value: cell.text,
          })),
        }
      : {}),
    ...(index === part.embeds.length - 1 && footer ? { footer: { text: footer } } : {}),
  }));
}

function nameOf({ name = '', continued }: Cell, say: Say): string {
  return continued ? name.slice(0, -CONTINUED.length) + say('page.continued') : name;
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
