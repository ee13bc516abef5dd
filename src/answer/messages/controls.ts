// The controls below a page: turning its parts, jumping to a section, related questions, the source.
import { MAX_RELATED_PAGES } from '../../finding/index.ts';
import type { Say } from '../../language/index.ts';
import type { Page } from '../../library/index.ts';
import { cellsOf, type Part } from '../layout/part.ts';
import { INVISIBLE, LIMITS, measure } from '../limits.ts';
import type { Button, LinkButton, Menu, MenuOption, Message } from '../message.ts';
import { labelTitle, shorten } from '../text/title.ts';

/** Which of how many pictures of a part is shown, from 0. */
export interface ShownPicture {
  shown: number;
  count: number;
}

/** The rows of controls below part number `index` (from 0). Each control asks for something else. */
export function controlsOf(
  page: Page,
  parts: readonly Part[],
  index: number,
  say: Say,
  picture: ShownPicture = { shown: 0, count: 0 },
): Message['rows'] {
  const buttons = [
    ...turnButtons(page, parts.length, index, say),
    ...pictureButton(page, index, picture),
    ...sourceButton(page, say),
  ];
  const menus = [parts.length > 1 ? jumpMenu(page, parts, index, say) : undefined, relatedMenu(page, say)];
  return [...(buttons.length ? [buttons] : []), ...menus.flatMap((menu): [Menu][] => (menu ? [[menu]] : []))];
}

/** Whether Discord takes this as a link of at most `limit` characters. */
export function isAddress(url: string, limit: number): boolean {
  return measure(url) <= limit && URL.canParse(url) && /^https?:/.test(url);
}

function turnButtons(page: Page, count: number, index: number, say: Say): Button[] {
  if (count < 2) return [];
  const turn = (label: string, part: number, disabled: boolean): Button => ({
    type: 'button',
    label,
    action: { kind: 'part', page: page.key, part },
    ...(disabled ? { disabled } : {}),
  });
  // The button that leads nowhere names its own part: two buttons of a message may not ask for the same.
  return [
    turn(say('button.previous'), Math.max(index - 1, 0), index === 0),
    turn(say('button.next'), Math.min(index + 1, count - 1), index === count - 1),
  ];
}

/** The next picture of the part; behind the last comes the first. */
function pictureButton(page: Page, part: number, { shown, count }: ShownPicture): Button[] {
  if (count < 2) return [];
  const picture = (shown + 1) % count;
  return [
    {
      type: 'button',
      label: `🖼 ${picture + 1}/${count}`,
      action: { kind: 'part', page: page.key, part, picture },
    },
  ];
}

function sourceButton(page: Page, say: Say): LinkButton[] {
  return isAddress(page.url, LIMITS.linkUrl)
    ? [{ type: 'link', label: say('button.source'), url: page.url }]
    : [];
}

/** One option a part, named by its first section; where there are more than a menu holds, those around the part shown. */
function jumpMenu(page: Page, parts: readonly Part[], index: number, say: Say): Menu {
  const most = parts.length - LIMITS.options;
  const from = Math.max(0, Math.min(index - Math.floor(LIMITS.options / 2), most));
  const options = parts.slice(from, from + LIMITS.options).map((part, position): MenuOption => {
    const number = from + position + 1;
    const [first, ...others] = headingsOf(part);
    const description = shorten(others.join(' · '), LIMITS.optionDescription);
    return {
      label: shorten(first ?? say('page.section', { number }), LIMITS.optionLabel),
      value: String(number - 1),
      ...(description ? { description } : {}),
    };
  });
  return {
    type: 'menu',
    placeholder: say('menu.sections'),
    action: { kind: 'jump', page: page.key },
    options,
  };
}

/** The names of a part's sections, without markup, each once. */
function headingsOf(part: Part): string[] {
  const headings = cellsOf(part).flatMap(
    ({ heading = '' }) => heading.replaceAll(INVISIBLE, '').trim() || [],
  );
  return [...new Set(headings)];
}

function relatedMenu(page: Page, say: Say): Menu | undefined {
  const others = new Map(
    page.related.filter(({ key }) => key !== page.key).map((entry) => [entry.key, entry]),
  );
  const options = [...others.values()]
    .slice(0, MAX_RELATED_PAGES)
    .map(({ key, title, subjects }): MenuOption => {
      const subject = shorten(subjects[0]?.name ?? '', LIMITS.optionDescription);
      return {
        label: labelTitle(title, LIMITS.optionLabel) || key,
        value: key,
        ...(subject ? { description: subject } : {}),
      };
    });
  if (options.length === 0) return undefined;
  const from = { kind: 'pages', keys: [page.key] } as const;
  return { type: 'menu', placeholder: say('menu.related'), action: { kind: 'choose', from }, options };
}
