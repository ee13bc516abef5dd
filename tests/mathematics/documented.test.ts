// The table in docs/mathematics.md, line by line.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { texToText } from '../../src/mathematics/index.ts';

const page = readFileSync(new URL('../../docs/mathematics.md', import.meta.url), 'utf8');
const lines = [...page.matchAll(/^\| `(.+)` \| `(.+)` \|$/gm)].map(([, tex = '', text = '']) => ({
  tex: tex.replaceAll('\\|', '|'),
  text: text.replaceAll('\\|', '|'),
}));

describe('the table of formulas', () => {
  it('has at least 60 lines, each of them read', () => {
    expect(lines.length).toBeGreaterThanOrEqual(60);
    const rows = page.split('\n').filter((line) => /^\| (?!TeX|---)/.test(line));
    expect(lines).toHaveLength(rows.length);
  });

  it.each(lines)('$tex reads $text', ({ tex, text }) => {
    expect(texToText(tex, false)).toBe(text);
  });

  it('leaves no TeX in any text', () => {
    for (const { text } of lines) expect(text).not.toMatch(/[\\$]|\{\w+\}/);
  });
});
