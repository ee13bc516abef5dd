// Addresses as Discord takes them.
import { LIMITS } from '../limits.ts';

/**
 * An address for Discord: absolute, web only, short enough, and with nothing in it that would end a masked link. Where the page has
 * no address of its own, `base` is blank, and only absolute addresses lead anywhere.
 */
export function resolveUrl(url: string, base: string): string | undefined {
  const from = base || undefined;
  if (!url || !URL.canParse(url, from)) return undefined;
  const parsed = new URL(url, from);
  // A name and a password were written for one reader.
  parsed.username = '';
  parsed.password = '';
  const { protocol, href } = parsed;
  const address = href.replace(/[()*_~|\\<>]/g, (sign) => (sign === '_' ? sign : (PERCENT[sign] ?? sign)));
  return /^https?:$/.test(protocol) && address.length <= LIMITS.linkUrl ? address : undefined;
}

const PERCENT: Record<string, string> = {
  '(': '%28',
  ')': '%29',
  '*': '%2A',
  '~': '%7E',
  '|': '%7C',
  '\\': '%5C',
  '<': '%3C',
  '>': '%3E',
};
