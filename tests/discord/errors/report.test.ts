// What is written to the log about something that went wrong.
import { DiscordAPIError } from 'discord.js';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { report } from '../../../src/discord/errors/index.ts';

/** Reports an error and gives the line of the log. */
function lineOf(error: unknown): Record<string, unknown> {
  let line = '{}';
  const log = pino(
    { level: 'trace' },
    {
      write: (text: string) => {
        line = text;
      },
    },
  );
  report(log, error, { interaction: '1' }, 'it failed');
  return JSON.parse(line);
}

function refuse(status: number, code: number, body: unknown = {}): DiscordAPIError {
  const errors = { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'secret' }] } };
  const files = undefined;
  return new DiscordAPIError(
    { code, message: 'No', errors } as never,
    code,
    status,
    'POST',
    'https://discord.example',
    { files, body },
  );
}

test('our own malformed message is an error, with its shape and not a word of it', () => {
  const line = lineOf(refuse(400, 50035, { content: 'secret' }));
  expect(line).toMatchObject({
    level: pino.levels.values['error'],
    interaction: '1',
    kind: 'malformed',
    problems: [{ path: 'content', code: 'BASE_TYPE_MAX_LENGTH' }],
    shape: { content: 'text of 6' },
    msg: 'it failed',
  });
  expect(JSON.stringify(line)).not.toContain('secret');
});

test.each([
  ['debug', refuse(403, 50013)],
  ['debug', refuse(404, 10008)],
  ['warn', refuse(400, 20016)],
  ['warn', Object.assign(new Error('no'), { code: 'ECONNRESET' })],
  ['error', new TypeError('a bug')],
  ['error', refuse(401, 0)],
])('at level %s', (level, error) => {
  expect(lineOf(error)['level']).toBe(pino.levels.values[level]);
});

test('a bug is logged with its stack', () => {
  expect(lineOf(new TypeError('a bug'))['err']).toMatchObject({
    message: 'a bug',
    stack: expect.stringContaining('report.test'),
  });
});
