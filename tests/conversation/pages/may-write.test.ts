import { describe, expect, test } from 'vitest';
import { admitWriter, asWriter, sayOnly, type Writer } from '../../../src/conversation/index.ts';
import { speak } from '../../../src/language/index.ts';
import { openSettings } from '../../../src/memory/index.ts';
import { openAllServerPages, type WrittenPages } from '../../../src/server-pages/index.ts';
import { makeFolder } from '../../library/folder.ts';
import { openMemory } from '../../memory/in-memory.ts';

const MANAGE_GUILD = 1n << 5n;
const ADMINISTRATOR = 1n << 3n;
const MANAGE_MESSAGES = 1n << 13n;

function writer(person: Partial<Writer['person']>, more: Partial<Writer> = {}): Writer {
  const settings = openSettings({ answers: 'private', mentions: true });
  const pages = openAllServerPages(makeFolder());
  return {
    guild: '100',
    channel: '200',
    memory: openMemory({
      settings: {
        ...settings,
        settingsOf: async () => ({ answers: 'private', mentions: true, editors: ['5'] }),
      },
    }),
    pages: {
      ...pages,
      shelfOf: () => {
        throw new Error('not asked');
      },
      refresh: async () => {},
      close: () => {},
    } satisfies WrittenPages,
    person: { id: '1', roles: [], permissions: 0n, ...person },
    ...more,
  };
}

describe('pages of a server are written by', () => {
  test.each<[string, Partial<Writer['person']>, boolean]>([
    ['who may manage it', { permissions: MANAGE_GUILD }, true],
    ['who may do everything', { permissions: ADMINISTRATOR }, true],
    ['who has a role that was chosen', { roles: ['4', '5'] }, true],
    ['nobody who may only manage messages', { permissions: MANAGE_MESSAGES }, false],
    ['nobody with another role', { roles: ['6'] }, false],
    ['nobody else', {}, false],
  ])('%s', async (_, person, isAdmitted) => {
    const admitted = await admitWriter(writer(person));
    expect(admitted).toMatchObject(
      isAdmitted
        ? { kind: 'admitted', workspace: { server: '100' } }
        : { kind: 'refused', why: 'pages.refused' },
    );
  });

  test.each<[string, Partial<Writer>]>([
    ['in direct messages', { guild: null }],
    ['in a terminal', { pages: undefined }],
  ])('nobody %s', async (_, more) => {
    const admitted = await admitWriter(writer({ permissions: ADMINISTRATOR }, more));
    expect(admitted).toEqual({ kind: 'refused', why: 'pages.nowhere' });
  });
});

test('whoever may not is told so, and nothing is done', async () => {
  let done = 0;
  const work = () => {
    done += 1;
    return sayOnly(() => 'done');
  };
  const shown = await asWriter(writer({}), work);
  expect((await shown.write(speak())).message.content).toContain('You have neither');
  expect(done).toBe(0);
  const told = await asWriter(writer({ permissions: MANAGE_GUILD }), work);
  expect((await told.write(speak())).message.content).toBe('done');
});
