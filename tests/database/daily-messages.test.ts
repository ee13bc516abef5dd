// Where the last question of the day stands: one column held both ids until migration 015.
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/database/address.ts';
import { migrate } from '../../src/database/migrate.ts';
import { MIGRATIONS } from '../../src/database/migrations/index.ts';
import { done, ENGINES, placesOf } from '../engines.ts';

const PATIENCE = 60_000;

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine);

    test.each([
      ['both ids', '42/777', { asked_in: '42', message: '777' }],
      ['the message alone, as at first', '777', { asked_in: '5', message: '777' }],
      ['nothing, before the first question', '', { asked_in: '', message: '' }],
    ])('where a row held %s, each id has its column', async (_, held, expected) => {
      const place = await places.create();
      const { connect, place: name } = addressOf(place);
      const before = connect(PATIENCE);
      const earlier = MIGRATIONS.slice(
        0,
        MIGRATIONS.findIndex((one) => one.name === '015-daily-messages'),
      );
      await migrate(before, { engine: engine.name, place: name, migrations: earlier });
      await sql`insert into daily_channels (guild, channel, zone, subject, language, message, question, hour, next_at, claimed_at, day)
        values ('1', '5', 'UTC', '', 'en-US', ${held}, '', 8, 0, 0, 1)`.execute(before);
      await before.destroy();

      const database = await places.open(place);
      const rows = done(
        await database.read((tables) =>
          tables.selectFrom('daily_channels').select(['channel', 'asked_in', 'message']).execute(),
        ),
      );
      expect(rows).toEqual([{ channel: '5', ...expected }]);
    });
  });
});
