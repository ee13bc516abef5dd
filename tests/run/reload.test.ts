// The configuration read anew: what holds then, what takes another start, and what is wrong.
import { expect, test } from 'vitest';
import type { Config, Variables } from '../../src/config/index.ts';
import { openReload } from '../../src/run/reload.ts';

/** A configuration that may be changed, and all that came of reading it. */
function start(variables: Variables) {
  let now = variables;
  const applied: Config[] = [];
  const told: unknown[] = [];
  const note = (...words: unknown[]): void => void told.push(words[0]);
  const reload = openReload({
    variables,
    read: () => now,
    log: { info: note, warn: note },
    apply: (config) => void applied.push(config),
  });
  return {
    applied,
    told,
    reload(changed: Variables) {
      now = changed;
      reload();
    },
  };
}

test('what can be changed holds, and the rest is named, without its values', () => {
  const { reload, applied, told } = start({ LOG_LEVEL: 'info', DATABASE_URL: 'postgres://a:sesame@b/c' });
  reload({
    LOG_LEVEL: 'debug',
    ANSWERS: 'public',
    LIMIT_PERSON_COMMANDS: '1+1',
    DATABASE_URL: 'postgres://a:other@b/c',
    SOMEBODY_ELSES: '1',
  });
  expect(applied).toHaveLength(1);
  expect(applied[0]).toMatchObject({ logLevel: 'debug', answers: 'public' });
  expect(applied[0]?.limits.commands.person).toEqual({ atOnce: 1, aMinute: 1 });
  expect(told).toEqual([
    { applied: ['ANSWERS', 'LIMIT_PERSON_COMMANDS', 'LOG_LEVEL'], needRestart: ['DATABASE_URL'] },
  ]);
});

test('what takes another start is named each time, what holds only once', () => {
  const { reload, told } = start({});
  for (let time = 0; time < 2; time += 1) reload({ ANSWERS: 'public', MEANING: 'off' });
  expect(told).toEqual([
    { applied: ['ANSWERS'], needRestart: ['MEANING'] },
    { applied: [], needRestart: ['MEANING'] },
  ]);
});

test('a configuration that is wrong changes nothing, and is told', () => {
  const { reload, applied, told } = start({});
  reload({ ANSWERS: 'nobody', LOG_LEVEL: 'debug' });
  expect(applied).toEqual([]);
  expect(told).toEqual([expect.stringMatching(/^The configuration stays as it was.*\n.*ANSWERS is neither/)]);
  // Once it is mended, all of it holds.
  reload({ ANSWERS: 'public', LOG_LEVEL: 'debug' });
  expect(applied).toHaveLength(1);
});

test('blanks around a value, and blank ones, are no change', () => {
  const { reload, told } = start({ ANSWERS: 'public', LOG_LEVEL: undefined });
  reload({ ANSWERS: ' public ', LOG_LEVEL: '' });
  expect(told).toEqual([{ applied: [], needRestart: [] }]);
});
