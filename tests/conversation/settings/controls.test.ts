// The controls by which one setting is changed.
import { describe, expect, test } from 'vitest';
import { subjectsOn, writeControls } from '../../../src/conversation/settings/controls.ts';
import { speak } from '../../../src/language/index.ts';
import type { Explained } from '../../../src/memory/index.ts';

const say = speak();
const subjects = Array.from({ length: 30 }, (_, at) => ({ slug: `s${at}`, name: `Subject ${at}`, count: 1 }));
const controlsOf = (explained: Explained, screen?: number, listed = subjects) =>
  writeControls(explained, { subjects: listed }, { screen }, say).flat();

describe('a setting with few values', () => {
  test.each<[Explained, string[], string | undefined]>([
    [{ name: 'answers', value: 'public', origin: 'server' }, ['private', 'public'], 'public'],
    [{ name: 'mentions', value: 'chosen', origin: 'server' }, ['everywhere', 'chosen', 'nowhere'], 'chosen'],
    [{ name: 'keepQuestions', value: true, origin: 'server' }, ['yes', 'no'], 'yes'],
    // What nobody has switched on is off.
    [{ name: 'keepQuestions', value: undefined, origin: 'operator' }, ['yes', 'no'], 'no'],
    [{ name: 'retention', value: 90, origin: 'operator' }, ['7', '30', '90', '180', '365'], '90'],
    // A value that no option has is none of them.
    [{ name: 'retention', value: 42, origin: 'server' }, ['7', '30', '90', '180', '365'], undefined],
    [
      { name: 'language', value: 'de', origin: 'server' },
      ['en-US', 'de', 'es-ES', 'fr', 'pt-BR', 'ja'],
      'de',
    ],
  ])('%j is one menu of them, with what holds marked', (explained, values, chosen) => {
    const [menu, ...others] = controlsOf(explained);
    if (menu?.type !== 'menu') throw new Error('no menu');
    expect(others).toEqual([]);
    expect(menu.options.map(({ value }) => value)).toEqual(values);
    expect(menu.options.filter(({ isChosen }) => isChosen).map(({ value }) => value)).toEqual(
      chosen === undefined ? [] : [chosen],
    );
  });
});

describe('channels and roles', () => {
  test.each<[Explained, string, string[], number]>([
    [{ name: 'mentionChannels', value: ['1', '2'], origin: 'server' }, 'channels', ['1', '2'], 25],
    [{ name: 'questionsChannel', value: '1', origin: 'server' }, 'channels', ['1'], 1],
    [{ name: 'logChannel', value: undefined, origin: 'operator' }, 'channels', [], 1],
    [{ name: 'editors', value: ['5'], origin: 'server' }, 'roles', ['5'], 25],
  ])('%j are Discord’s own menu, in which nothing may be chosen too', (explained, type, chosen, most) => {
    expect(controlsOf(explained)).toMatchObject([{ type, chosen, least: 0, most }]);
  });
});

describe('subjects', () => {
  const chosen = (mode: 'first' | 'only', ...slugs: string[]): Explained => ({
    name: 'subjects',
    value: { mode, slugs },
    origin: 'server',
  });

  test('are listed a screen at a time, those that are chosen marked', () => {
    const [menu] = controlsOf(chosen('first', 's26'), 1);
    if (menu?.type !== 'menu') throw new Error('no menu');
    expect(menu.options.map(({ value }) => value)).toEqual(['s25', 's26', 's27', 's28', 's29']);
    expect(menu.options.filter(({ isChosen }) => isChosen)).toHaveLength(1);
    expect(menu).toMatchObject({ least: 0, most: 5, action: { kind: 'set', name: 'subjects', screen: 1 } });
  });

  test('come first or are all there is: what holds cannot be pressed', () => {
    const disabled = (explained: Explained) =>
      controlsOf(explained).flatMap((one) =>
        one.type === 'button' && one.action.kind === 'setSubjectMode'
          ? [[one.action.mode, one.disabled]]
          : [],
      );
    expect(disabled(chosen('only', 's1'))).toEqual([
      ['first', false],
      ['only', true],
    ]);
    expect(disabled({ name: 'subjects', value: undefined, origin: 'operator' })).toEqual([
      ['first', true],
      ['only', true],
    ]);
  });

  test('that one screen holds have no button for more', () => {
    const few = subjects.slice(0, 25);
    const kinds = (listed: typeof subjects) =>
      controlsOf(chosen('only', 's1'), 0, listed).map((one) => 'action' in one && one.action.kind);
    expect(kinds(few)).not.toContain('settings');
    expect(kinds(subjects)).toContain('settings');
    expect(kinds([])).not.toContain('set');
  });

  test('of a screen that is not there are none', () => {
    expect(subjectsOn(subjects, 1)).toHaveLength(5);
    expect(subjectsOn(subjects, 7)).toEqual([]);
  });
});

test('quiet hours are written in a form', () => {
  const [button] = controlsOf({ name: 'quietHours', value: undefined, origin: 'operator' });
  expect(button).toMatchObject({ type: 'button', action: { kind: 'askQuietHours' } });
});

test('what is changed for a channel says so', () => {
  const rows = writeControls(
    { name: 'answers', value: 'public', origin: 'channel' },
    { subjects },
    { channel: '12' },
    say,
  );
  expect(rows.flat()).toMatchObject([{ action: { kind: 'set', name: 'answers', channel: '12' } }]);
});
