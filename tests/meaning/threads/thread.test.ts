// A thread with a model that is made for the test, so that it starts at once.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, it, onTestFinished, vi } from 'vitest';
import { RUNTIME } from '../../../src/meaning/model/runtime.ts';
import { type ModelThread, startThread } from '../../../src/meaning/threads/thread.ts';
import { projectRoot } from '../../../src/root.ts';
import { reachedFrom, sourcesOf } from '../../packed-files.ts';
import { makeTinyModel } from '../tiny-model.ts';

vi.setConfig({ testTimeout: 120_000 });

function start(folder = makeTinyModel(['bee', 'hive'], 8).folder): ModelThread {
  const thread = startThread({ folder, runtime: RUNTIME, threads: 1, purpose: 'questions' });
  onTestFinished(() => thread.close());
  return thread;
}

it('tells what its model is, and answers each task with what was asked in it', async () => {
  const thread = start();
  expect(await thread.started).toEqual({
    kind: 'ready',
    model: { identity: expect.stringMatching(/^[0-9a-f]{64}$/), dimensions: 8, languages: undefined },
  });
  const [bee, hive, pages] = await Promise.all([
    thread.embedQuestion('bee'),
    thread.embedQuestion('hive'),
    thread.embedPages([{ title: 'bee' }, { answer: 'hive' }, {}]),
  ]);
  expect(bee).not.toEqual(hive);
  expect(pages).toEqual([{ title: bee }, { passages: [{ firstBlock: 0, lastBlock: 0, vector: hive }] }, {}]);
  // Nothing is computed twice in another way.
  expect(await thread.embedQuestion('bee')).toEqual(bee);
});

it('gives nothing, and leaves nobody waiting, once it has ended', async () => {
  const thread = start();
  await thread.started;
  const asked = Array.from({ length: 50 }, (_, n) => thread.embedQuestion(`bee ${'hive '.repeat(n)}`));
  await thread.close();
  // Those that were answered before have their vectors.
  for (const vector of await Promise.all(asked)) expect(vector?.length ?? 8).toBe(8);
  expect(await thread.embedQuestion('bee')).toBeUndefined();
  expect(await thread.embedPages([{ title: 'bee' }])).toBeUndefined();
});

it('may be ended at any moment: the process lives on, and whoever waits is told', async () => {
  const { folder } = makeTinyModel(['bee', 'hive'], 8);
  // Each process loads the runtime once, so these are processes of their own.
  const program = `
    import { startThread } from ${JSON.stringify(pathToFileURL(join(projectRoot(), 'dist/src/meaning/threads/thread.js')).href)};
    const [folder, pause] = process.argv.slice(1);
    const thread = startThread({ folder, runtime: ${JSON.stringify(RUNTIME)}, threads: 1, purpose: 'questions' });
    await new Promise((resolve) => setTimeout(resolve, Number(pause)));
    await thread.close();
    process.stdout.write((await thread.started).kind);`;
  for (const pause of [0, 200]) {
    const args = ['--input-type=module', '--eval', program, folder, String(pause)];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
    expect([stdout, stderr]).toEqual(['ready', '']);
  }
});

it('may be ended while it computes: no more than a batch is computed, and the process lives on', async () => {
  const folder = join(projectRoot(), 'models/all-minilm-l6-v2');
  const program = `
    import { startThread } from ${JSON.stringify(pathToFileURL(join(projectRoot(), 'dist/src/meaning/threads/thread.js')).href)};
    const [folder, pause] = process.argv.slice(1);
    const thread = startThread({ folder, runtime: ${JSON.stringify(RUNTIME)}, threads: 2, purpose: 'pages' });
    await thread.started;
    const pages = Array.from({ length: 8 }, (_, page) => ({ answer: ('Bees of hive ' + page + ' dance. ').repeat(400) }));
    const asked = [thread.embedPages(pages), thread.embedPages(pages)];
    await new Promise((resolve) => setTimeout(resolve, Number(pause)));
    await thread.close();
    const [first, second] = await Promise.all(asked);
    process.stdout.write([first === undefined || first.length === 8, second === undefined].join());`;
  for (const pause of [50, 150, 300]) {
    const args = ['--input-type=module', '--eval', program, folder, String(pause)];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
    expect([stdout, stderr]).toEqual(['true,true', '']);
  }
});

it('says why where it has no model, and gives nothing', async () => {
  const thread = start('/there/is/no/such/folder');
  expect(await thread.started).toEqual({
    kind: 'unusable',
    why: 'there is no folder /there/is/no/such/folder',
  });
});

it('says why where its thread cannot be started', async () => {
  const { folder } = makeTinyModel(['bee', 'hive'], 8);
  // No function can be sent to a thread.
  const runtime = (() => {}) as unknown as string;
  const thread = startThread({ folder, runtime, threads: 1, purpose: 'questions' });
  expect(await thread.started).toEqual({
    kind: 'unusable',
    why: expect.stringMatching(/^its thread cannot be started: .*could not be cloned/),
  });
  expect(await thread.embedQuestion('bee')).toBeUndefined();
  await thread.close();
});

it('loads neither the search nor the parser of pages nor what checks files of settings for questions: they would stay in memory as long as the bot runs', () => {
  const files = reachedFrom('dist/src/meaning/threads/worker.js');
  const rooms = new Set(sourcesOf(files).map((source) => source.split('/').slice(0, 2).join('/')));
  expect([...rooms].sort()).toEqual(['src/meaning', 'src/threads']);
  const imports = files.flatMap((file) => [
    ...readFileSync(join(projectRoot(), file), 'utf8').matchAll(/^import\b.*?"([^".]+)";$/gm),
  ]);
  const packages = new Set(imports.map(([, name = '']) => name).filter((name) => !name.startsWith('node:')));
  expect([...packages]).toEqual(['@huggingface/tokenizers']);
});
