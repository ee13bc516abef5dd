// What a screen reader says of messages as they come and change.
import type { EmbedView, Markdown, MessageView } from '../../protocol.ts';
import { say } from '../texts.ts';
import { wordsOf } from './markdown.ts';

/** Maximum length of what is said at once, in characters: the rest is there to be read. */
const MAX_LENGTH = 500;

/** Tells a new message, or what one says that it did not say `before`; nothing where that is nothing. */
export function announce(view: MessageView, before?: MessageView): string | undefined {
  if (view.state === 'thinking')
    return before ? undefined : say('playground.thinking', { bot: view.author.title });
  const known = new Set(before ? linesOf(before) : []);
  const lines = linesOf(view).filter((line) => !known.has(line));
  if (lines.length === 0) return undefined;
  const said = lines.map((line) => (/[\p{P}]$/u.test(line) ? line : `${line}.`)).join(' ');
  return `${view.author.title}: ${said.length > MAX_LENGTH ? `${said.slice(0, MAX_LENGTH)}…` : said}`;
}

/** A failure is an alert of its own. */
function linesOf({ body, embeds, state }: MessageView): string[] {
  if (state === 'sending' || state === 'failed' || state === 'thinking') return [];
  return [...linesIn(body), ...embeds.flatMap(linesOfEmbed)];
}

function linesOfEmbed({ title, description, fields, image }: EmbedView): string[] {
  const texts = [title, description, ...fields.flatMap(({ name, value }) => [name, value])].flatMap(linesIn);
  return image?.description ? [...texts, image.description] : texts;
}

function linesIn(tree: readonly Markdown[]): string[] {
  const lines = [''];
  for (const part of tree) {
    if (part.kind === 'list') lines.push(...part.items.map(wordsOf), '');
    else if (part.kind === 'quote' || part.kind === 'heading') lines.push(wordsOf(part.inside), '');
    else if (part.kind === 'break') lines.push('');
    // What is covered is not said either.
    else lines[lines.length - 1] += part.kind === 'spoiler' ? say('playground.spoiler') : wordsOf([part]);
  }
  return lines.map((line) => line.trim()).filter((line) => /[^\s\u200B]/.test(line));
}
