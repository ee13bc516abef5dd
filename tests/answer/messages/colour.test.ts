// The colour of a subject.
import { describe, expect, test } from 'vitest';
import { colourOf } from '../../../src/answer/index.ts';

describe('a colour', () => {
  const luminance = (colour: number) => {
    const [red = 0, green = 0, blue = 0] = [colour >> 16, (colour >> 8) & 255, colour & 255].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: number, other: number) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  test('is the same whenever a subject is shown, and mostly another for another subject', () => {
    expect(colourOf('biology')).toBe(colourOf('biology'));
    const slugs = ['biology', 'physics', 'chemistry', 'history', 'psychology', 'mathematics', 'law', 'music'];
    expect(new Set(slugs.map(colourOf)).size).toBe(slugs.length);
  });

  test('contrasts with the dark and the light background', () => {
    for (let index = 0; index < 400; index++) {
      const colour = colourOf(`subject-${index}`);
      expect(contrast(colour, 0xffffff)).toBeGreaterThan(3);
      expect(contrast(colour, 0x313338)).toBeGreaterThan(3);
    }
  });
});
