// The configuration: what may be set, and all that is wrong with it told at once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ConfigError, parseConfig, readConfig, VARIABLES } from '../../src/config/index.ts';
import { projectRoot } from '../../src/root.ts';

test('nothing need be set', () => {
  expect(parseConfig({})).toEqual({
    discordToken: undefined,
    discordApiUrl: undefined,
    endpoint: undefined,
    shards: 'auto',
    libraryDir: join(projectRoot(), 'content'),
    libraryGit: undefined,
    pullMinutes: 5,
    sourceUrl: undefined,
    dataDir: join(projectRoot(), 'data'),
    stateDir: join(projectRoot(), 'state'),
    databaseUrl: undefined,
    serverPages: 'own',
    meaning: true,
    meaningModel: undefined,
    answers: 'private',
    mentions: true,
    answerThreads: 1,
    limits: {
      commands: { person: { atOnce: 30, aMinute: 120 }, guild: { atOnce: 1000, aMinute: 6000 } },
      suggestions: { person: { atOnce: 60, aMinute: 600 }, guild: { atOnce: 2000, aMinute: 12_000 } },
      messages: {
        person: { atOnce: 6, aMinute: 6 },
        channel: { atOnce: 12, aMinute: 12 },
        guild: { atOnce: 60, aMinute: 60 },
      },
      shares: { person: { atOnce: 5, aMinute: 5 }, guild: { atOnce: 20, aMinute: 60 } },
    },
    // A log would hide the address of the playground.
    logLevel: 'warn',
    logFormat: 'json',
    playgroundPort: 4242,
    // Nobody else on the machine's network can look.
    metricsPort: undefined,
    metricsHost: '127.0.0.1',
  });
  expect(parseConfig({ DISCORD_TOKEN: 'a.b.c' }).logLevel).toBe('info');
});

test('all can be set, blanks around values and variables of others do not matter', () => {
  const config = parseConfig({
    DISCORD_TOKEN: ' abc.def-1.ghi_2 ',
    DISCORD_API_URL: 'https://discord.example/api/',
    LIBRARY_DIR: 'pages',
    SOURCE_URL: 'https://school.example/wiki',
    DATA_DIR: '/var/cribsheet',
    STATE_DIR: '/var/lib/cribsheet',
    SERVER_PAGES: 'shared',
    DATABASE_URL: 'postgresql://bot:secret@db.example/cribsheet',
    MEANING: 'off',
    MEANING_MODEL: '/models/other',
    ANSWERS: 'public',
    MENTIONS: 'off',
    ANSWER_THREADS: '4',
    LOG_LEVEL: 'error',
    PLAYGROUND_PORT: '8123',
    PATH: '/bin',
  });
  expect(config).toMatchObject({
    discordToken: 'abc.def-1.ghi_2',
    discordApiUrl: 'https://discord.example/api',
    libraryDir: 'pages',
    sourceUrl: 'https://school.example/wiki',
    dataDir: '/var/cribsheet',
    stateDir: '/var/lib/cribsheet',
    serverPages: 'shared',
    databaseUrl: 'postgresql://bot:secret@db.example/cribsheet',
    meaning: false,
    meaningModel: '/models/other',
    answers: 'public',
    mentions: false,
    answerThreads: 4,
    logLevel: 'error',
    playgroundPort: 8123,
  });
});

test('each limit can be set, or switched off', () => {
  const { limits } = parseConfig({
    LIMIT_PERSON_COMMANDS: '7+8',
    LIMIT_SERVER_COMMANDS: 'off',
    LIMIT_CHANNEL_MESSAGES: ' 1+1 ',
    LIMIT_SERVER_SHARES: '',
  });
  expect(limits.commands).toEqual({ person: { atOnce: 7, aMinute: 8 }, guild: undefined });
  expect(limits.messages.channel).toEqual({ atOnce: 1, aMinute: 1 });
  expect(limits.shares).toEqual(parseConfig({}).limits.shares);
});

test.each(['60', '0+5', '5+0', '1+2+3', '-1+5', '1.5+2', 'none', '60 + 120', '1+9999999999'])(
  'the limit "%s" is refused with a sentence that says how one is written',
  (text) => {
    expect(() => parseConfig({ LIMIT_PERSON_SHARES: text })).toThrow(
      /LIMIT_PERSON_SHARES is no limit: .+30\+120, or off/,
    );
  },
);

test('every variable stands in .env.example, and each one there is known', () => {
  const example = readFileSync(join(projectRoot(), '.env.example'), 'utf8');
  const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name);
  expect(named.sort()).toEqual([...VARIABLES].sort());
});

test('blank variables count as absent', () => {
  expect(parseConfig(Object.fromEntries(VARIABLES.map((name) => [name, ' '])))).toEqual(parseConfig({}));
});

test('all that is wrong is told at once, one line each, with the way out and without the token', () => {
  const parse = () =>
    parseConfig({
      DISCORD_TOKEN: 'se cret',
      DISCORD_API_URL: 'discord',
      SOURCE_URL: 'ftp://a.example',
      ANSWERS: 'loud',
      MENTIONS: 'yes',
      ANSWER_THREADS: '65',
      LOG_LEVEL: 'loud',
      PLAYGROUND_PORT: '65536',
    });
  expect(parse).toThrow(ConfigError);
  expect(parse).toThrow(
    [
      'The configuration has errors:',
      '  DISCORD_TOKEN is not a bot token: copy it from the Bot page of your application at https://discord.com/developers',
      '  DISCORD_API_URL is not a URL: write it in full, with https://',
      '  SOURCE_URL is not a URL: write it in full, with https://',
      '  PLAYGROUND_PORT is not a port: use a number from 0 to 65535',
      '  ANSWERS is neither: use private or public',
      '  MENTIONS is neither: use on or off',
      '  ANSWER_THREADS is no number of threads: use one from 1 to 64',
      '  LOG_LEVEL is not a level: use silent, fatal, error, warn, info or debug',
    ].join('\n'),
  );
  expect(parse).not.toThrow(/se cret/);
});

test.each([
  'https://a.example',
  'http://localhost:8080',
  'http://127.0.0.1:1',
  'http://127.1.2.3',
  'http://[::1]:80',
])('the token may go to %s', (url) => {
  expect(parseConfig({ DISCORD_API_URL: url }).discordApiUrl).toBe(url);
});

test.each([
  'http://a.example',
  'http://127.0.0.1.a.example',
  'http://localhost.a.example',
  'http://127.0.0.1@a.example',
  'http://192.168.0.1',
  'http://[::2]',
])('the token may not go to %s', (url) => {
  expect(() => parseConfig({ DISCORD_API_URL: url })).toThrow(
    'The configuration has an error:\n  DISCORD_API_URL would carry the token in the clear: use https://, or http:// on this machine (127.0.0.1) only',
  );
});

test('where the working folder is gone, that is said', () => {
  const cwd = vi.spyOn(process, 'cwd').mockImplementation(() => {
    throw new Error('ENOENT: no such file or directory, uv_cwd');
  });
  try {
    expect(() => readConfig()).toThrow(ConfigError);
  } finally {
    cwd.mockRestore();
  }
});

test.each([
  ['auto', 'auto'],
  ['1', { ids: [0], count: 1 }],
  ['4', { ids: [0, 1, 2, 3], count: 4 }],
  ['0-1/4', { ids: [0, 1], count: 4 }],
  ['2-3/4', { ids: [2, 3], count: 4 }],
  ['63-63/64', { ids: [63], count: 64 }],
])('SHARDS=%s holds these shards', (text, shards) => {
  expect(parseConfig({ SHARDS: text }).shards).toEqual(shards);
});

test.each(['0', '3-2/4', '0-4/4', '0-15', '1/4', '0-1/', '-1', 'all', '0-1/99999', '0 - 1 / 4'])(
  'SHARDS=%s is refused, with a sentence that says how a slice is written',
  (text) => {
    expect(() => parseConfig({ SHARDS: text })).toThrow(/SHARDS is no slice of shards: .+0-15\/64/);
  },
);

test('interactions over HTTP need a token, a port and a key, all of which are named', () => {
  expect(() => parseConfig({ INTERACTIONS: 'http' })).toThrow(
    [
      'The configuration has errors:',
      '  DISCORD_TOKEN must be set for INTERACTIONS=http',
      '  PORT must be set for INTERACTIONS=http',
      '  DISCORD_PUBLIC_KEY must be set for INTERACTIONS=http',
    ].join('\n'),
  );
  const all = { DISCORD_TOKEN: 'a.b.c', PORT: '8080', DISCORD_PUBLIC_KEY: 'ab'.repeat(32) };
  expect(parseConfig({ INTERACTIONS: 'http', ...all }).endpoint).toEqual({
    port: 8080,
    host: undefined,
    publicKey: 'ab'.repeat(32),
    drain: 5,
  });
  // What is only needed there changes nothing elsewhere.
  expect(parseConfig(all).endpoint).toBeUndefined();
  expect(() => parseConfig({ DISCORD_PUBLIC_KEY: 'abc' })).toThrow(/DISCORD_PUBLIC_KEY is not a public key/);
});
