// The message that shows settings, and the line that a change leaves in the log.
import { describe, expect, test } from 'vitest';
import {
  OWN_CHANNEL,
  type SettingsView,
  writeChange,
  writeSettings,
} from '../../../src/conversation/settings/message.ts';
import { speak } from '../../../src/language/index.ts';
import { type Explained, SETTING_NAMES } from '../../../src/memory/index.ts';

const say = speak();
const library = { subjects: [{ slug: 'biology', name: 'Biology', count: 3 }] };
const ALL = SETTING_NAMES.map((name) => ({ name, value: undefined, origin: 'operator' }) as Explained);
const ANSWERS: Explained = { name: 'answers', value: 'public', origin: 'server' };

const shown = (view: Partial<SettingsView> = {}) => writeSettings({ explained: ALL, ...view }, library, say);
const buttonsOf = (message: ReturnType<typeof shown>) =>
  message.rows.flat().flatMap((one) => (one.type === 'button' ? [one] : []));

describe('the settings of a server', () => {
  test('are a line each, with the value and where it was set; that the rest is as the bot comes is said once', () => {
    const explained = ALL.map((one) => (one.name === 'answers' ? ANSWERS : one));
    const description = shown({ explained }).embeds[0]?.description ?? '';
    const lines = description.split('\n').filter((line) => line.startsWith('**'));
    expect(lines).toHaveLength(SETTING_NAMES.length);
    const [answers, ...others] = lines;
    expect(answers).toBe('**Who sees answers**: everybody · *set for this server*');
    for (const line of others) expect(line).toMatch(/^\*\*.+\*\*: [^·]+$/);
    expect(description.match(/the bot’s default/g)).toHaveLength(1);
  });

  test('are chosen in one menu, the settings of channels behind them', () => {
    const [menu, ...others] = shown().rows.flat();
    if (menu?.type !== 'menu') throw new Error('no menu');
    expect(menu.options.map(({ value }) => value)).toEqual([...SETTING_NAMES, OWN_CHANNEL]);
    expect(menu.options.some(({ isChosen }) => isChosen)).toBe(false);
    expect(others).toEqual([]);
  });

  test('show the controls of the one that is chosen, and the way back to its default', () => {
    const explained = ALL.map((one) => (one.name === 'answers' ? ANSWERS : one));
    const message = shown({ explained, name: 'answers' });
    const [menu, values] = message.rows.flat();
    expect(menu?.type === 'menu' && menu.options.find(({ isChosen }) => isChosen)?.value).toBe('answers');
    expect(values?.type === 'menu' && values.action).toEqual({ kind: 'set', name: 'answers' });
    expect(buttonsOf(message)).toMatchObject([
      { action: { kind: 'unset', name: 'answers' }, disabled: false },
    ]);
  });

  test('have no way back to a default that holds already', () => {
    expect(buttonsOf(shown({ name: 'answers' }))).toMatchObject([{ disabled: true }]);
  });

  test('let a channel be chosen whose own settings are wanted', () => {
    const kinds = shown({ name: OWN_CHANNEL })
      .rows.flat()
      .map(({ type }) => type);
    expect(kinds).toEqual(['menu', 'channels']);
  });

  test('say what was done, with the way to undo it', () => {
    const message = shown({ note: 'Done.', undo: { name: 'answers', revision: 4 } });
    expect(message.content).toBe('Done.');
    expect(buttonsOf(message)[0]?.action).toEqual({ kind: 'undoSetting', name: 'answers', revision: 4 });
  });
});

describe('the settings of a channel', () => {
  const message = shown({ explained: [ANSWERS], channel: '12', name: 'answers' });

  test('name it, and offer nothing that only servers have', () => {
    expect(message.embeds[0]?.description).toContain('<#12>');
    const [menu] = message.rows.flat();
    expect(menu?.type === 'menu' && menu.options.map(({ value }) => value)).toEqual(['answers']);
  });

  test('carry it in all that they ask for, and lead to those of the server', () => {
    const actions = message.rows.flat().flatMap((one) => ('action' in one ? [one.action] : []));
    expect(actions).toEqual([
      { kind: 'pickSetting', channel: '12' },
      { kind: 'set', name: 'answers', channel: '12' },
      { kind: 'unset', name: 'answers', channel: '12' },
      { kind: 'settings' },
    ]);
  });

  test('have no way back where the value is the server’s', () => {
    expect(buttonsOf(message)[0]).toMatchObject({ action: { kind: 'unset' }, disabled: true });
  });
});

describe('whatever is chosen, Discord takes the message', () => {
  const many = {
    subjects: Array.from({ length: 60 }, (_, at) => ({ slug: `s${at}`, name: 'n'.repeat(150), count: 1 })),
  };

  test.each([...SETTING_NAMES, OWN_CHANNEL] as const)('%s', (name) => {
    const { rows, embeds } = writeSettings(
      { explained: ALL, name, undo: { name: 'answers', revision: 1 } },
      many,
      say,
    );
    expect(rows.length).toBeLessThanOrEqual(5);
    expect(embeds[0]?.description?.length).toBeLessThanOrEqual(4096);
    for (const row of rows) {
      expect(row.length).toBeLessThanOrEqual(5);
      for (const control of row) {
        if (control.type !== 'menu') continue;
        expect(control.options.length).toBeGreaterThan(0);
        expect(control.options.length).toBeLessThanOrEqual(25);
        for (const { label, value } of control.options) {
          expect(label.length).toBeLessThanOrEqual(100);
          expect(value.length).toBeLessThanOrEqual(100);
        }
      }
    }
  });

  test('the third screen of sixty subjects leads back to the first', () => {
    const { rows } = writeSettings({ explained: ALL, name: 'subjects', screen: 2 }, many, say);
    const menus = rows.flat().filter((one) => one.type === 'menu');
    expect(menus[1]?.options.map(({ value }) => value)).toEqual(
      Array.from({ length: 10 }, (_, at) => `s${50 + at}`),
    );
    const more = rows.flat().find((one) => one.type === 'button' && one.action.kind === 'settings');
    expect(more).toMatchObject({ action: { name: 'subjects', screen: 0 } });
  });
});

describe('the log of changes', () => {
  const change = {
    person: '7',
    revision: 3,
    before: { name: 'retention', value: 90, origin: 'operator' },
    after: { name: 'retention', value: 7, origin: 'server' },
  } satisfies Parameters<typeof writeChange>[0];

  test('tells who changed what from what, with a button that takes it back', () => {
    const { embeds, rows } = writeChange(change, library, say);
    expect(embeds[0]?.description).toBe('<@7> changed “How long I keep things”: 90 days → 7 days');
    expect(rows.flat()).toMatchObject([{ action: { kind: 'undoSetting', name: 'retention', revision: 3 } }]);
  });

  test('tells of which channel it was', () => {
    const { embeds, rows } = writeChange({ ...change, channel: '12' }, library, say);
    expect(embeds[0]?.description).toContain(' for <#12>: ');
    expect(rows.flat()).toMatchObject([{ action: { channel: '12' } }]);
  });
});
