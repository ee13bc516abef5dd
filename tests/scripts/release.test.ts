// What a release is made with: notes from the changelog, and actions that nobody can exchange.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../src/root.ts';

const WORKFLOWS = join(projectRoot(), '.github', 'workflows');

function notesOf(version: string) {
  const script = join(projectRoot(), 'scripts', 'release-notes.mjs');
  return spawnSync(process.execPath, [script, version], { encoding: 'utf8' });
}

test('each version of the changelog has its notes, without its heading and those of others', () => {
  const changelog = readFileSync(join(projectRoot(), 'CHANGELOG.md'), 'utf8');
  const versions = [...changelog.matchAll(/^## (\S+)/gm)].map(([, version = '']) => version);
  expect(versions.length).toBeGreaterThan(0);
  for (const version of versions) {
    const { stdout, status } = notesOf(version);
    expect(status).toBe(0);
    expect(stdout.trim()).not.toBe('');
    expect(stdout).not.toMatch(/^## /m);
    expect(changelog).toContain(stdout.trim());
  }
});

test('a version that the changelog does not know is an error that says what to write', () => {
  expect(notesOf('99.0.0')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('## 99.0.0 (DATE)'),
  });
});

test.each(readdirSync(WORKFLOWS))(
  '%s runs actions by their hashes only, with no more rights than it names',
  (file) => {
    const text = readFileSync(join(WORKFLOWS, file), 'utf8');
    const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
    expect(parse(text)).toHaveProperty('permissions');
  },
);
