// Messages and progress as text for a terminal.
import { afterEach, expect, test, vi } from 'vitest';
import { showMessage, showProgress } from '../../src/terminal/index.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('an embed is shown with its title, texts, footer and address, and without marks', () => {
  const text = showMessage({
    content: 'A **note**.',
    embeds: [
      {
        title: 'Why \\*so\\*?',
        url: 'https://example.org/a',
        description: 'It is *very* **bold**, see [here](https://example.org/b) or `x * y`.',
        fields: [
          { name: 'First', value: '- one\n- two' },
          { name: '\u200b', value: 'continued' },
        ],
        footer: { text: 'Maths · Shelf' },
      },
    ],
    rows: [],
  });
  expect(text).toContain('A note.');
  expect(text).toContain('Why *so*?');
  expect(text).toContain('It is very bold, see here (https://example.org/b) or x * y.');
  expect(text).toContain('■ First\n- one\n- two');
  expect(text).toContain('continued');
  expect(text).toMatch(/Maths · Shelf\nhttps:\/\/example\.org\/a$/);
  expect(text).not.toMatch(/\*\*|\u200b/);
});

test('code is shown as it is', () => {
  const code = 'for (const *p = a; **q; p++) { _x_ = "\\n"; }';
  const description = `Look:\n\`\`\`c\n${code}\n\`\`\``;
  expect(showMessage({ embeds: [{ description }], rows: [] })).toBe(`Look:\n${code}`);
});

test('menus are numbered, and only buttons that can be used are named', () => {
  const text = showMessage({
    embeds: [],
    rows: [
      [
        {
          type: 'menu',
          placeholder: 'Choose',
          action: { kind: 'choose' },
          options: [
            { label: '1. Alpha', value: 'a' },
            { label: '2. Beta', value: 'b' },
          ],
        },
      ],
      [
        { type: 'button', label: 'Previous', action: { kind: 'subjects', screen: 0 }, disabled: true },
        { type: 'button', label: 'Next', action: { kind: 'subjects', screen: 1 } },
      ],
    ],
  });
  expect(text).toMatch(/\[1\] Alpha\n +\[2\] Beta/);
  expect(text).toContain('[Next]');
  expect(text).not.toContain('Previous');
});

test('progress is told at each quarter where there is no terminal, and not at all for a small library', () => {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const small = showProgress('Indexing');
  for (let done = 0; done <= 500; done += 100) small(done, 500);
  expect(written).toEqual([]);
  const large = showProgress('Indexing');
  for (let done = 0; done <= 4000; done += 100) large(done, 4000);
  expect(written).toEqual([1000, 2000, 3000, 4000].map((done) => `Indexing: ${done} of 4000\n`));
});
