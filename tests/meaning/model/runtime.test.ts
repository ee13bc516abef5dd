import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstLine, loadRuntime, RUNTIME } from '../../../src/meaning/model/runtime.ts';
import { makeFolder } from '../../e2e/folder.ts';

function moduleWith(source: string): string {
  const file = join(makeFolder(), 'runtime.mjs');
  writeFileSync(file, source);
  return file;
}

describe('the runtime', () => {
  it('is the one that is installed', async () => {
    const { InferenceSession, Tensor } = await loadRuntime(RUNTIME);
    expect(typeof InferenceSession.create).toBe('function');
    const tensor = new Tensor('int64', BigInt64Array.of(1n, 2n), [1, 2]);
    expect(tensor.dims).toEqual([1, 2]);
  });

  it('may export its parts by themselves or as one', async () => {
    const parts = 'const InferenceSession = { create: () => 1 }; class Tensor {}';
    for (const exported of ['{ InferenceSession, Tensor }', 'default { InferenceSession, Tensor }'])
      expect(await loadRuntime(moduleWith(`${parts} export ${exported};`))).toHaveProperty('Tensor');
  });

  it('is refused in one sentence where it is missing, breaks or is something else', async () => {
    await expect(loadRuntime('there-is-no-such-package')).rejects.toThrow(
      /^there-is-no-such-package is not installed$/,
    );
    await expect(loadRuntime(moduleWith('throw new Error("no binary.\\nat a path");'))).rejects.toThrow(
      /cannot be loaded \(no binary\)$/,
    );
    await expect(loadRuntime(moduleWith('export const nothing = 1;'))).rejects.toThrow(
      /is not what it should be$/,
    );
  });
});

it('the first line of an error is told without a full stop, whatever was thrown', () => {
  expect(firstLine(new Error('It broke.\n    at file'))).toBe('It broke');
  expect(firstLine('a text')).toBe('a text');
  expect(firstLine(undefined)).toBe('undefined');
});
