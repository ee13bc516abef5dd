// The controls below a page, in two rows: its parts and the source, and one menu of its sections and related questions.
import { MAX_RELATED_PAGES } from '../../finding/index.ts';
import type { Say } from '../../language/index.ts';
import type { Page } from '../../library/index.ts';
import { LIMITS, measure } from '../limits.ts';
import type { ActionMenu, ActionOption, Button, LinkButton, Message } from '../message.ts';
import { labelTitle, shorten } from '../text/title.ts';

/** Which of how many pictures of a part is shown, from 0. */
export interface ShownPicture {
  shown: number;
  count: number;
}

/** A section of a page that has a name. */
export interface NamedSection {
  /** Its number (from 0) among all sections of the page. */
  number: number;
  /** Without markup. */
  name: string;
  /** Where it begins in the answer. */
  at: number;
}

/** What a message shows of a page. */
export type View =
  /** Its short form; the whole page is opened at part number `whole` (from 0). */
  | { kind: 'short'; whole: number }
  /** Part number `index` (from 0) of `count`, which begins `at` an offset of the answer. */
  | { kind: 'part'; index: number; count: number; at: number };

/** The rows of controls below a view of a page. Each control asks for something else. */
export function controlsOf(
  page: Page,
  sections: readonly NamedSection[],
  view: View,
  say: Say,
  picture: ShownPicture = { shown: 0, count: 0 },
): Message['rows'] {
  const buttons = [
    ...(view.kind === 'short'
      ? [wholeButton(page, view.whole, say)]
      : [...turnButtons(page, view, say), ...pictureButton(page, view.index, picture)]),
    ...sourceButton(page, say),
  ];
  const isInParts = view.kind === 'short' || view.count > 1;
  const options = [
    ...(isInParts ? sectionOptions(page, sections, view, say) : []),
    ...relatedOptions(page, say),
  ];
  const menu: ActionMenu = { type: 'actions', placeholder: say('menu.more'), options };
  return [...(buttons.length ? [buttons] : []), ...(options.length ? [[menu] as [ActionMenu]] : [])];
}

/** Whether Discord takes this as a link of at most `limit` characters. */
export function isAddress(url: string, limit: number): boolean {
  return measure(url) <= limit && URL.canParse(url) && /^https?:/.test(url);
}

function wholeButton(page: Page, part: number, say: Say): Button {
  return {
    type: 'button',
    label: say('button.whole'),
    action: { kind: 'part', page: page.key, part },
    style: 'primary',
  };
}

function turnButtons(page: Page, { index, count }: Extract<View, { kind: 'part' }>, say: Say): Button[] {
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

/** Maximum number of sections in the menu: what is left of it is for related questions, and for what stands around an answer. */
const MAX_SECTIONS = LIMITS.options - MAX_RELATED_PAGES - 6;

/** One option a section; where there are more than the menu has room for, those around what is shown. */
function sectionOptions(page: Page, sections: readonly NamedSection[], view: View, say: Say): ActionOption[] {
  if (sections.length < 2) return [];
  const shown = view.kind === 'part' ? sections.findIndex(({ at }) => at >= view.at) : 0;
  const most = Math.max(sections.length - MAX_SECTIONS, 0);
  const from = Math.max(0, Math.min(shown - Math.floor(MAX_SECTIONS / 2), most));
  return sections.slice(from, from + MAX_SECTIONS).map(
    ({ number, name }): ActionOption => ({
      label: shorten(name, LIMITS.optionLabel),
      description: say('menu.section'),
      action: { kind: 'section', page: page.key, section: number },
    }),
  );
}

function relatedOptions(page: Page, say: Say): ActionOption[] {
  const others = new Map(
    page.related.filter(({ key }) => key !== page.key).map((entry) => [entry.key, entry]),
  );
  return [...others.values()].slice(0, MAX_RELATED_PAGES).map(({ key, title, subjects }): ActionOption => {
    const about = [say('menu.related'), subjects[0]?.name ?? ''].filter(Boolean).join(' · ');
    return {
      label: labelTitle(title, LIMITS.optionLabel) || key,
      description: shorten(about, LIMITS.optionDescription),
      action: { kind: 'page', page: key, from: { kind: 'pages', keys: [page.key] } },
    };
  });
}
