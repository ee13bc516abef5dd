// Processes that are killed while they write: what was acknowledged is there, and nothing is there by half. `KILLS` sets how many.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type DatabasePlace, openDatabase } from '../../src/database/index.ts';
import { builtFolder } from '../../src/root.ts';
import { ENGINES, placesOf } from '../engines.ts';

const KILLS = Number(process.env['KILLS'] ?? 10);

/** Every how many of the times the server is ended as well, as by a power cut. */
const SERVER_TOO = 7;

const DATABASE = pathToFileURL(join(builtFolder(), 'src/database/index.js')).href;

/** Writes pairs of rows, one transaction each, and tells each number once that is acknowledged. */
const WRITER = `
  import { openDatabase } from '${DATABASE}';
  const place = JSON.parse(process.argv[1]);
  const database = await openDatabase(place, { warn: () => {}, info: () => {} });
  for (let number = Number(process.argv[2]); ; number++) {
    const outcome = await database.write(async (tables) => {
      for (const half of ['a', 'b'])
        await tables.insertInto('settings')
          .values({ guild: half, channel: '', name: String(number), value: 'x'.repeat(3000), previous: null, revision: 1 })
          .execute();
    });
    if (outcome.kind === 'done') process.stdout.write(number + '\\n');
    // Whether a database is back is looked for by a timer, which needs its turn.
    else await new Promise((resolve) => setTimeout(resolve, 50));
  }
`;

/** Runs the writer from a number on, kills it so many milliseconds after its first word, and gives what was acknowledged. */
function writeUntilKilled(place: DatabasePlace, from: number, patience: number): Promise<number[]> {
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', WRITER, JSON.stringify(place), String(from)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (told === '') setTimeout(() => child.kill('SIGKILL'), patience);
    told += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // A number without its line's end was cut off.
    child.on('close', () => resolve(told.split('\n').slice(0, -1).map(Number)));
  });
}

async function halvesIn(place: DatabasePlace): Promise<{ a: Set<string>; b: Set<string> }> {
  const database = await openDatabase(place, { warn: () => {}, info: () => {} });
  const read = await database.read((tables) =>
    tables.selectFrom('settings').select(['guild', 'name', 'value']).execute(),
  );
  await database.close();
  if (read.kind !== 'done') throw new Error(read.kind);
  const whole = read.value.filter(({ value }) => value?.length === 3000);
  expect(whole).toHaveLength(read.value.length);
  const half = (guild: string) => new Set(whole.filter((row) => row.guild === guild).map(({ name }) => name));
  return { a: half('a'), b: half('b') };
}

describe.each(ENGINES)('$name', (engine) => {
  describe.skipIf(engine.missing !== undefined)('', () => {
    const places = placesOf(engine, { isVolatile: false });

    test('loses nothing that was acknowledged, and keeps nothing by half', {
      timeout: 60_000 + KILLS * 20_000,
    }, async () => {
      const place = await places.create();
      const acknowledged: number[] = [];
      for (let round = 0; round < KILLS; round++) {
        const told = await writeUntilKilled(place, round * 100_000, Math.random() * 60);
        acknowledged.push(...told);
        const server = places.server();
        if (server !== undefined && round % SERVER_TOO === SERVER_TOO - 1) {
          server.stop();
          await server.start();
        }
      }
      const { a, b } = await halvesIn(place);
      expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS);
      expect(acknowledged.filter((number) => !a.has(String(number)))).toEqual([]);
      expect([...a].sort()).toEqual([...b].sort());
    });
  });
});
