// What tags of templates say, as Markdown.
import { DIV } from '../../syntax/edits.ts';

/** The value of `name="…"` or `name={"…"}`, where a tag has it. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(
    `(?:^|[\\s,])${name}\\s*[=:]\\s*(?:\\{?(?:"([^"]*)"|'([^']*)'|\`([^\`]*)\`)|([^\\s"'{}=,]+))`,
  ).exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4];
}

/** The opening line of a block between colons (see the dialect of fenced divs), which every template's blocks become. */
export function divOpening(kind: string, title = ''): string {
  return `${DIV}${kind} ${title}`.trimEnd();
}

/** Text as a code span; back-ticks in it are dropped. */
export function codeSpan(text: string): string {
  return `\`${text.replace(/`/g, '')}\``;
}

/** The closing line of such a block, in place of a tag at `start`. */
export function divClosing(markdown: string, start: number): string {
  return `${lineBefore(markdown, start)}:::`;
}

/** A blank line before a tag that stands alone below HTML or a quote: both go on to the next one. */
export function lineBefore(markdown: string, start: number): string {
  const before = markdown.slice(Math.max(0, start - 2000), start).split('\n');
  const isBelow = before.at(-1)?.trim() === '' && /^[ \t]*(?:>|<\/?[a-z])/i.test(before.at(-2) ?? '');
  return isBelow ? '\n' : '';
}
