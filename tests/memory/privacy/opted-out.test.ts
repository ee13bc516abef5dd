// Who has opted out, of few people and of many.
import { describe, expect, test } from 'vitest';
import { findOptedOut } from '../../../src/memory/index.ts';
import { done, ENGINES, placesOf } from '../../engines.ts';

const PEOPLE = Array.from({ length: 100 }, (_, number) => `person ${number}`);

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const { open } = placesOf(engine);

    test('nobody is looked up one by one while nobody has opted out, and whoever has is found among many', async () => {
      const database = await open();
      let hashed = 0;
      const find = async (people: readonly string[]) =>
        done(
          await database.read((tables, hash) =>
            findOptedOut(
              tables,
              (id) => {
                hashed += 1;
                return hash(id);
              },
              people,
            ),
          ),
        );
      expect([...(await find(PEOPLE)), ...(await find(PEOPLE.slice(0, 1)))]).toEqual([]);
      expect(hashed).toBe(1);
      await database.write((tables, hash) =>
        tables
          .insertInto('opted_out')
          .values({ person: hash('person 50') })
          .execute(),
      );
      expect([...(await find(PEOPLE))]).toEqual(['person 50']);
      expect([...(await find(['person 50']))]).toEqual(['person 50']);
      expect([...(await find(PEOPLE.slice(0, 50)))]).toEqual([]);
    });
  });
});
