// Discord's Markdown → a tree that the page shows. Parsed here because the parser is CommonJS, which browsers do not load.

import { type parse, rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import type { Markdown } from '../protocol.ts';
import { colourCode } from './code.ts';
import { list } from './list.ts';

/** Where a text stands: what Discord renders depends on it. */
export type Spot = 'content' | 'field' | 'line';

const MESSAGE_LINK = /^https:\/\/discord\.com\/channels\/(?:@me|\d+)\/(\d+)\/\d+$/;

type Tree = ReturnType<typeof parse>;
type Branch = Readonly<Record<string, unknown>>;

const { heading: _, subtext: _subtext, ...withoutHeadings } = rulesExtended;
const { blockQuote: _quote, codeBlock: _block, link: _link, ...inline } = withoutHeadings;

const PARSERS: Record<Spot, (text: string) => Tree> = {
  content: parserOf({ ...rulesExtended, list }),
  // Discord leaves headings in the values of fields as they are.
  field: parserOf({ ...withoutHeadings, list }),
  line: parserOf(inline),
};

/** Names for what is mentioned: people, channels and commands by their ids. */
export type NameOf = (kind: 'user' | 'channel' | 'role', id: string) => string | undefined;

/** Reads a text the way Discord shows it at a spot. */
export function readMarkdown(text: string, spot: Spot, nameOf: NameOf): Markdown[] {
  return joinTexts(convertAll(PARSERS[spot](text), nameOf));
}

function parserOf(rules: typeof rulesExtended): (text: string) => Tree {
  const parser = SimpleMarkdown.parserFor(rules);
  return (text) => parser(text, { inline: true });
}

function convertAll(tree: unknown, nameOf: NameOf): Markdown[] {
  if (!Array.isArray(tree)) return [];
  return joinTexts(tree.flatMap((branch: Branch) => convert(branch, nameOf)));
}

function convert(branch: Branch, nameOf: NameOf): Markdown[] {
  const content = branch['content'];
  const inside = () => convertAll(content, nameOf);
  const id = String(branch['id']);
  switch (branch['type']) {
    case 'br':
    case 'newline':
      return [{ kind: 'break' }];
    case 'strong':
    case 'em':
    case 'underline':
    case 'spoiler':
    case 'subtext':
      return [{ kind: branch['type'], inside: inside() }];
    case 'strikethrough':
      return [{ kind: 'strike', inside: inside() }];
    case 'blockQuote':
      return [{ kind: 'quote', inside: inside() }];
    case 'heading':
      return [{ kind: 'heading', level: levelOf(branch['level']), inside: inside() }];
    case 'list': {
      const items = Array.isArray(branch['items']) ? branch['items'] : [];
      const start = typeof branch['start'] === 'number' ? branch['start'] : null;
      return [{ kind: 'list', start, items: items.map((item: unknown) => convertAll(item, nameOf)) }];
    }
    case 'inlineCode':
      return [{ kind: 'code', text: String(content) }];
    case 'codeBlock':
      return [
        {
          kind: 'block',
          text: String(content),
          parts: colourCode(String(content), String(branch['lang'] ?? '')),
        },
      ];
    case 'link':
    case 'url':
    case 'autolink':
      return link(String(branch['target']), inside(), branch['type'] === 'link', nameOf);
    case 'timestamp':
      return [{ kind: 'time', seconds: Number(branch['timestamp']), style: String(branch['format'] ?? 'f') }];
    case 'user':
    case 'role':
      return [{ kind: 'mention', text: `@${nameOf(branch['type'], id) ?? 'unknown'}` }];
    case 'channel':
      return [{ kind: 'mention', text: `#${nameOf('channel', id) ?? 'unknown'}` }];
    case 'slashCommand':
      return [commandNamed(String(branch['fullName'] ?? branch['name']))];
    case 'everyone':
    case 'here':
      return [{ kind: 'mention', text: `@${branch['type']}` }];
    case 'emoji':
      return [{ kind: 'text', text: `:${String(branch['name'])}:` }];
    case 'twemoji':
      return [{ kind: 'text', text: String(branch['name']) }];
    default:
      return [{ kind: 'text', text: String(content) }];
  }
}

function commandNamed(name: string): Markdown {
  return { kind: 'command', text: `/${name}`, name };
}

/** Discord links to the web only, never under a text that looks like another address, and names messages that it links. */
function link(href: string, inside: Markdown[], isMasked: boolean, nameOf: NameOf): Markdown[] {
  if (!isMasked) {
    const channel = MESSAGE_LINK.exec(href)?.[1];
    const name = channel === undefined ? undefined : nameOf('channel', channel);
    return [name === undefined ? { kind: 'link', href, inside } : { kind: 'mention', text: `#${name} › 💬` }];
  }
  const label = textOf(inside);
  if (/^https?:\/\//i.test(href) && label.trim() !== '' && !/https?:\/\//i.test(label)) {
    return [{ kind: 'link', href, inside }];
  }
  return [{ kind: 'text', text: '[' }, ...inside, { kind: 'text', text: `](${href})` }];
}

/** A tree's words without their marks. */
export function textOf(tree: readonly Markdown[]): string {
  return tree
    .map((part) => {
      if ('inside' in part) return textOf(part.inside);
      if ('items' in part) return part.items.map(textOf).join(' ');
      return 'text' in part ? part.text : ' ';
    })
    .join('');
}

/** The parser cuts texts at every sign that might begin something. */
function joinTexts(tree: readonly Markdown[]): Markdown[] {
  const joined: Markdown[] = [];
  for (const part of tree) {
    const last = joined.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + part.text };
    } else joined.push(part);
  }
  return joined;
}

function levelOf(level: unknown): 1 | 2 | 3 {
  return level === 1 || level === 2 ? level : 3;
}
