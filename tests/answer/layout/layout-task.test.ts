// A page as a task of the thread that lays pages out: it asks where links lead, and is laid out again with what it was told.
import { describe, expect, test, vi } from 'vitest';
import { layOutPage, type PageText } from '../../../src/answer/layout/layout.ts';
import { lookUp, runLayout, taskOf } from '../../../src/answer/layout/layout-task.ts';

const page = (answer: string, more: Partial<PageText> = {}): PageText => ({
  title: 'T',
  answer,
  url: 'https://a.example/p',
  wikiLinkTo: () => undefined,
  ...more,
});

const WITH_LINKS = 'See [b](b.md), [b again](b.md), [[C]] and [d](https://d.example/).';

describe('a task', () => {
  test('is what threads can be sent of a page', () => {
    const task = taskOf(page('a', { linkTo: () => undefined }));
    expect(structuredClone(task)).toEqual({
      title: 'T',
      answer: 'a',
      url: 'https://a.example/p',
      looksUpLinks: true,
    });
    expect(taskOf(page('a')).looksUpLinks).toBe(false);
  });

  test('is done at once where no address is asked for', () => {
    const plain = page('## A\n\nb');
    expect(runLayout(taskOf(plain))).toEqual({ kind: 'laidOut', laidOut: layOutPage(plain) });
  });

  test('asks once for each address that it does not know', () => {
    const asked = runLayout(taskOf(page(WITH_LINKS, { linkTo: () => undefined })));
    expect(asked).toEqual({ kind: 'asks', links: ['b.md'], wikiLinks: ['C'] });
  });

  test('asks for links of Markdown only where the library knows them', () => {
    expect(runLayout(taskOf(page(WITH_LINKS)))).toEqual({ kind: 'asks', links: [], wikiLinks: ['C'] });
  });

  test('is done with what it was told, as it would have been in place', () => {
    const linkTo = (target: string) => (target === 'b.md' ? 'https://a.example/b' : undefined);
    const wikiLinkTo = (target: string) => (target === 'C' ? 'https://a.example/c' : undefined);
    const linked = page(WITH_LINKS, { linkTo, wikiLinkTo });
    const task = taskOf(linked);
    const asked = runLayout(task);
    if (asked.kind !== 'asks') throw new Error('nothing was asked for');
    const done = runLayout({ ...task, addresses: lookUp(linked, asked) });
    expect(done).toEqual({ kind: 'laidOut', laidOut: layOutPage(linked) });
    expect(JSON.stringify(done)).toContain('https://a.example/c');
  });

  test('is done where nothing of what it asked for is known', () => {
    const linked = page(WITH_LINKS, { linkTo: () => undefined });
    const done = runLayout({ ...taskOf(linked), addresses: { links: new Map(), wikiLinks: new Map() } });
    expect(done).toEqual({ kind: 'laidOut', laidOut: layOutPage(linked) });
  });
});

describe('what is looked up', () => {
  test('is what leads somewhere, and what leads nowhere', () => {
    const linked = page('', { linkTo: (target) => (target === 'b' ? 'https://b.example/' : undefined) });
    const { links, wikiLinks } = lookUp(linked, { links: ['b', 'c'], wikiLinks: ['D'] });
    expect([...links]).toEqual([
      ['b', 'https://b.example/'],
      ['c', undefined],
    ]);
    expect([...wikiLinks]).toEqual([['D', undefined]]);
  });

  test('is nothing where the library knows no links', () => {
    expect([...lookUp(page(''), { links: ['b'], wikiLinks: [] }).links]).toEqual([['b', undefined]]);
  });

  test('is at most two thousand links', () => {
    const linkTo = vi.fn(() => 'https://b.example/');
    const targets = Array.from({ length: 2001 }, (_, number) => String(number));
    const { links } = lookUp(page('', { linkTo }), { links: targets, wikiLinks: [] });
    expect([links.size, linkTo.mock.calls.length]).toEqual([2000, 2000]);
    expect(links.has('2000')).toBe(false);
  });
});
