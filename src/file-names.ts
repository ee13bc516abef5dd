// Names of files that hold Markdown.

/** The end of such a name as a part of a regular expression, without a group of its own. Case does not matter. */
export const MARKDOWN_ENDING = String.raw`\.(?:md|markdown|mdx|[qr]md)`;

const ENDING = new RegExp(`${MARKDOWN_ENDING}$`, 'i');

/** True for the name or path of a file that holds Markdown. */
export function isMarkdownName(name: string): boolean {
  return ENDING.test(name);
}

/** A name or path without the ending that says that it holds Markdown. */
export function withoutMarkdownEnding(name: string): string {
  return name.replace(ENDING, '');
}
