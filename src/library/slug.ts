// Texts as names that stand in paths, ids and menus.

/** Lower case letters and digits of any script, joined by hyphens. */
export function slugify(text: string): string {
  // Plain English, as most titles are, needs no tables of Unicode.
  if (/^[ -~]*$/.test(text)) return trimHyphens(text.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  return trimHyphens(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-'),
  );
}

/** Runs have become one hyphen each, so that there is one at most at either end. */
function trimHyphens(slug: string): string {
  const start = slug.startsWith('-') ? 1 : 0;
  return slug.slice(start, slug.endsWith('-') ? -1 : undefined);
}
