// Parsed Markdown → elements.
import type { CodePart, Markdown } from '../../protocol.ts';
import { make, makeButton } from '../dom.ts';
import { say, timeLanguage } from '../texts.ts';

const TAGS = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strike: 's',
  quote: 'blockquote',
  subtext: 'small',
} as const;

/** The elements that show a tree. */
export function showMarkdown(tree: readonly Markdown[]): Node[] {
  return tree.map(show);
}

function show(part: Markdown): Node {
  switch (part.kind) {
    case 'text':
      return document.createTextNode(part.text);
    case 'break':
      return make('br');
    case 'code':
      return make('code', {}, part.text);
    case 'block':
      return make('pre', {}, make('code', {}, ...part.parts.map(showCode)));
    case 'heading':
      return make(`h${part.level}`, { 'aria-level': part.level + 2 }, ...showMarkdown(part.inside));
    case 'list': {
      const items = part.items.map((item) => make('li', {}, ...showMarkdown(item)));
      return part.start === null ? make('ul', {}, ...items) : make('ol', { start: part.start }, ...items);
    }
    case 'link':
      return make(
        'a',
        { href: part.href, target: '_blank', rel: 'noopener noreferrer' },
        ...showMarkdown(part.inside),
      );
    case 'time':
      return showTime(part.seconds, part.style);
    case 'mention':
      return make('span', { class: 'mention' }, part.text);
    case 'command':
      return makeButton({ class: 'mention', 'data-command': part.name }, () => {}, part.text);
    case 'spoiler':
      return showSpoiler(part.inside);
    case 'strong':
    case 'em':
    case 'underline':
    case 'strike':
    case 'quote':
    case 'subtext':
      return make(TAGS[part.kind], {}, ...showMarkdown(part.inside));
    default:
      return part satisfies never;
  }
}

function showCode({ text, scope }: CodePart): Node {
  return scope === undefined ? document.createTextNode(text) : make('span', { class: `code-${scope}` }, text);
}

function showSpoiler(inside: readonly Markdown[]): HTMLElement {
  const words = make('span', { class: 'spoiler-words', 'aria-hidden': 'true' }, ...showMarkdown(inside));
  const cover = makeButton({ class: 'spoiler', 'aria-label': say('playground.spoiler') }, () => {
    cover.replaceWith(make('span', { class: 'revealed' }, ...showMarkdown(inside)));
  });
  cover.append(words);
  return cover;
}

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};
const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

function showTime(seconds: number, style: string): HTMLElement {
  const datetime = new Date(seconds * 1000).toISOString();
  const relative = style === 'R' ? seconds : undefined;
  return make('time', { datetime, 'data-relative': relative }, tellTime(seconds, style));
}

/** Tells anew how far off the times are that are told so: they come nearer. */
export function updateTimes(inside: ParentNode): void {
  for (const time of inside.querySelectorAll<HTMLElement>('time[data-relative]')) {
    const text = tellTime(Number(time.dataset['relative']), 'R');
    if (time.textContent !== text) time.textContent = text;
  }
}

function tellTime(seconds: number, style: string): string {
  if (style === 'R') return tellAgo(seconds - Date.now() / 1000);
  return new Intl.DateTimeFormat(timeLanguage(), STYLES[style] ?? STYLES['f']).format(
    new Date(seconds * 1000),
  );
}

function tellAgo(seconds: number): string {
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? UNITS[5];
  return new Intl.RelativeTimeFormat(timeLanguage(), { numeric: 'auto' }).format(
    Math.trunc(seconds / length),
    unit,
  );
}

/** A tree's words without their marks. */
export function wordsOf(tree: readonly Markdown[]): string {
  return tree
    .map((part) => {
      if ('inside' in part) return wordsOf(part.inside);
      if ('items' in part) return part.items.map(wordsOf).join(' ');
      if (part.kind === 'time') return tellTime(part.seconds, part.style);
      return 'text' in part ? part.text : ' ';
    })
    .join('');
}
