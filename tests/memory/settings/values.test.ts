// What may be set: clients can send anything, and so can a database of another version.
import { expect, test } from 'vitest';
import { checkValue, isSettingName, isTime, isZone, type SettingName } from '../../../src/memory/index.ts';

test.each<[SettingName, unknown]>([
  ['answers', 'public'],
  ['mentions', 'chosen'],
  ['mentionChannels', []],
  ['quietHours', { from: '22:00', to: '06:30', zone: 'America/Sao_Paulo' }],
  ['language', 'de'],
  ['language', 'pt-BR'],
  ['subjects', { mode: 'first', slugs: ['biology'] }],
  ['keepQuestions', false],
  ['editors', ['12345678901234567890']],
  ['retention', 1],
  ['logChannel', '1'],
])('%s may be %j', (name, value) => {
  expect(checkValue(name, value)).toEqual(value);
});

test.each<[SettingName, unknown]>([
  ['answers', 'everybody'],
  ['answers', undefined],
  ['mentions', true],
  ['mentionChannels', ['#general']],
  ['mentionChannels', Array.from({ length: 26 }, (_, number) => String(number))],
  ['quietHours', { from: '24:00', to: '06:00', zone: 'UTC' }],
  ['quietHours', { from: '22:00', to: '6:00', zone: 'UTC' }],
  ['quietHours', { from: '22:00', to: '06:00', zone: 'Atlantis' }],
  ['language', '../de'],
  ['subjects', { mode: 'only', slugs: [] }],
  ['subjects', { mode: 'never', slugs: ['a'] }],
  ['keepQuestions', 'yes'],
  ['editors', ['@everyone']],
  ['retention', 0],
  ['retention', 1.5],
  ['retention', 100_000],
  ['logChannel', '1; drop table settings'],
])('%s may not be %j', (name, value) => {
  expect(checkValue(name, value)).toBeUndefined();
});

test('names, times and zones are told from other texts', () => {
  expect(['answers', 'toString', '__proto__', ''].map(isSettingName)).toEqual([true, false, false, false]);
  expect(['00:00', '23:59', '24:00', '1:00', '12:60', '12:00 '].map(isTime)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(['Europe/Berlin', 'UTC', '', 'Nowhere/At all', 'x'.repeat(80)].map(isZone)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
