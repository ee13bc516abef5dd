// The trimmed description of Discord's API: strict by itself, and where a copy of the whole one is there, like that.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openShapes, readShapes, type Schema } from './api-shapes.ts';

const WHOLE = new URL('../../shared/discord/openapi.json', import.meta.url);
const absent = !existsSync(WHOLE);
if (absent) console.warn('Skipped: comparing discord-api.json needs ../shared/discord/openapi.json');

/** Keywords that say how long, how many and which. */
const LIMITS = ['minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum', 'pattern'] as const;

describe('the shapes', () => {
  const check = openShapes();
  const embed = { title: 'What is a cell?', fields: [{ name: 'Walls', value: 'Some have one.' }] };

  test('fit what they describe', () => {
    expect(check('MessageCreateRequest', { embeds: [embed] })).toBeNull();
  });

  test.each([
    ['a title that is too long', { embeds: [{ title: 'x'.repeat(257) }] }],
    ['a field without a value', { embeds: [{ fields: [{ name: 'Walls' }] }] }],
    ['a property that nobody has looked up', { embeds: [{ ...embed, colour: 3 }] }],
    ['a number for a text', { content: 3 }],
    ['a component that is none', { components: [{ type: 99 }] }],
  ])('do not fit %s', (_, body) => {
    expect(check('MessageCreateRequest', body)).not.toBeNull();
  });

  test('are refused by a name that there is not', () => {
    expect(() => check('NoSuchRequest', {})).toThrow();
  });

  test('name no shape that is missing', () => {
    const shapes = readShapes();
    const named = [...JSON.stringify(shapes).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name);
    expect(named.filter((name) => name === undefined || !(name in shapes))).toEqual([]);
  });
});

describe.skipIf(absent)('by the whole description', () => {
  const whole = absent ? {} : JSON.parse(readFileSync(WHOLE, 'utf8')).components.schemas;

  test.each(Object.entries(absent ? {} : readShapes()))('%s is as it is there', (name, shape) => {
    expectAlike(shape, whole[name], name);
  });

  /** What a schema says of itself and of all its properties is what the whole description says. */
  function expectAlike(shape: Schema, original: Schema | undefined, where: string): void {
    const there = resolve(original);
    expect(there, where).toBeDefined();
    for (const limit of LIMITS) expect(shape[limit], `${limit} of ${where}`).toEqual(there?.[limit]);
    if (shape.$ref === undefined) expect(shape['required'], where).toEqual(there?.['required']);
    for (const [name, property] of Object.entries(shape.properties ?? {}))
      if (property.$ref === undefined) expectAlike(property, there?.properties?.[name], `${where}.${name}`);
    // Lists that are always empty have no schema of what is in them.
    if (shape.items && Object.keys(shape.items).length > 0 && shape.items.$ref === undefined)
      expectAlike(shape.items, there?.items, `${where} items`);
  }

  function resolve(schema: Schema | undefined): Schema | undefined {
    const name = schema?.$ref?.split('/').at(-1);
    return name === undefined ? schema : whole[name];
  }
});
