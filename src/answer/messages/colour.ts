// A subject's colour: always the same for a slug, readable as a stripe beside Discord's dark and light backgrounds.
import { LRUCache } from 'lru-cache';

/** The colours of the subjects shown last; most libraries have fewer. */
const colours = new LRUCache<string, number>({ max: 1000, memoMethod: mixColour });

/** The colour of a subject's slug as 0xRRGGBB; see `mixColour`. */
export function colourOf(slug: string): number {
  return colours.memo(slug);
}

/**
 * Hue and saturation come from the slug; the lightness is then set so that every colour has the relative luminance
 * 0.24 (WCAG 2), which contrasts at least 3 : 1 with white and with Discord's dark grey #313338. Returns 0xRRGGBB.
 */
function mixColour(slug: string): number {
  const hash = hashText(slug);
  const hue = hash % 360;
  const saturation = 0.5 + ((hash >>> 16) % 4) / 10;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 16; step++) {
    const middle = (low + high) / 2;
    if (luminance(hslToRgb(hue, saturation, middle)) < 0.24) low = middle;
    else high = middle;
  }
  const [red, green, blue] = hslToRgb(hue, saturation, low).map((part) => Math.round(part * 255));
  return ((red ?? 0) << 16) | ((green ?? 0) << 8) | (blue ?? 0);
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), with a final mix so that like slugs differ. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb; hue in degrees, everything else from 0 to 1. */
function hslToRgb(hue: number, saturation: number, lightness: number): number[] {
  const amplitude = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const position = (offset + hue / 30) % 12;
    return lightness - amplitude * Math.max(-1, Math.min(position - 3, 9 - position, 1));
  });
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(rgb: number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
