// /privacy in a local Discord: everything that is kept about somebody as a file, deleted, or not kept at all.
import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import type { PersonalData } from '../../src/database/index.ts';
import { openPrivacy } from '../../src/memory/index.ts';
import { PEOPLE } from '../../src/playground/server/world.ts';
import { startRouted } from '../discord/bot.ts';
import { ENGINES, placesOf } from '../engines.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const NOTES: PersonalData = {
  name: 'notes',
  export: async (tables, { id }) =>
    (await sql<object>`select words from notes where person = ${id}`.execute(tables)).rows,
  erase: (tables, { id }) => sql`delete from notes where person = ${id}`.execute(tables),
};

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);

    test('somebody reads what is kept, opts out, and has everything deleted', async () => {
      const database = await places.open();
      const me = PEOPLE.student.user.id;
      await database.write(async (tables) => {
        await sql`create table notes (person text, words text)`.execute(tables);
        await sql`insert into notes values (${me}, 'about me'), ('1', 'about another')`.execute(tables);
      });
      const privacy = openPrivacy(database, [NOTES]);
      const { discord, errors } = await startRouted({ memory: { database, privacy } });
      const student = discord.as('student').in('general');
      const opened = await (await student.slash('privacy')).reply();
      expect([opened.ephemeral, opened.embeds[0]?.title]).toEqual([true, 'What I keep about you']);

      const given = await (await student.click(opened, 'Show what is kept')).update();
      const [attachment] = given.attachments;
      expect(attachment?.filename).toBe('cribsheet-about-me.json');
      const file = discord.file(new URL(attachment?.url ?? '').pathname);
      const text = Buffer.from(file?.content ?? []).toString('utf8');
      expect(JSON.parse(text)).toEqual({
        person: me,
        optedOut: false,
        kept: { notes: [{ words: 'about me' }] },
      });

      const back = await (await student.click(given, 'Back to privacy')).update();
      expect(back.attachments).toEqual([]);
      const out = await (await student.click(back, 'Keep nothing about me')).update();
      expect([out.content.includes('From now on I keep nothing'), await privacy.mayKeep(me)]).toEqual([
        true,
        false,
      ]);

      const asked = await (await student.click(out, 'Delete everything')).update();
      const kept = await (await student.click(asked, 'No, keep it')).update();
      expect(await privacy.export(me)).toMatchObject({ value: { kept: { notes: [{}] } } });
      const again = await (await student.click(kept, 'Delete everything')).update();
      const done = await (await student.click(again, 'Yes, delete everything')).update();
      expect(done.content).toContain('is deleted');
      expect(await privacy.export(me)).toMatchObject({ value: { optedOut: true, kept: { notes: [] } } });
      expect(await privacy.export('1')).toMatchObject({
        value: { kept: { notes: [{ words: 'about another' }] } },
      });
      const on = await (await student.click(done, 'Keep things again')).update();
      expect([on.content.includes('again keep'), await privacy.mayKeep(me)]).toEqual([true, true]);
      expect(errors).toEqual([]);
    });
  });
});

test('with a database that is away somebody is told that nothing has changed', async () => {
  const { discord } = await startRouted();
  const student = discord.as('student').in('dm');
  const opened = await (await student.slash('privacy')).reply();
  const asked = await (await student.click(opened, 'Delete everything')).update();
  const told = await (await student.click(asked, 'Yes, delete everything')).update();
  expect(told.content).toContain('nothing has changed');
});
