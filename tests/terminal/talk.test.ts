// A conversation in the terminal, through real pipes.
import { afterEach, expect, test, vi } from 'vitest';
import { makeFolder, manyPages } from '../e2e/folder.ts';
import { CONTENT, type Running, runBuilt } from '../e2e/process.ts';

vi.setConfig({ testTimeout: 120_000 });

const PROMPT = '\n› ';
const dataDir = makeFolder();
const open: Running[] = [];

afterEach(async () => {
  for (const { child, ended } of open.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});

/** Away from the port that somebody at this machine may use. */
const VARIABLES = { DATA_DIR: dataDir, PLAYGROUND_PORT: '0' };

/** The bot without a token, ready to be asked: `say` pipes in a line and gives what is answered up to the next prompt. */
async function converse(libraryDir: string) {
  const running = runBuilt('main.js', [], { ...VARIABLES, LIBRARY_DIR: libraryDir });
  open.push(running);
  const prompts = () => running.stdout().split(PROMPT).length - 1;
  const answer = async (number: number): Promise<string> => {
    await expect.poll(prompts, { timeout: 60_000, interval: 20 }).toBeGreaterThanOrEqual(number);
    return running.stdout().split(PROMPT)[number - 1] ?? '';
  };
  let asked = 0;
  const say = (line: string): Promise<string> => {
    running.child.stdin.write(`${line}\n`);
    asked += 1;
    return answer(asked);
  };
  return { ...running, say };
}

test('one asks, chooses, browses and leaves', async () => {
  const { say, child, ended } = await converse(CONTENT);
  const first = await say('how does LTP work');
  expect(first).toMatch(/^Open http:\/\/localhost:\d+\n\d+ pages in \d+ subjects from /);
  expect(first).toContain('browse SUBJECT');
  expect(first).toContain('How does synaptic plasticity contribute to learning and memory?');
  expect(await say('when does the cafeteria open')).toContain('Not in the library');
  expect(await say('browse')).toMatch(/\[1\] /);
  const questions = await say('browse psychology');
  const [, title = ''] = /\[1\] (.+)/.exec(questions) ?? [];
  expect(title.length).toBeGreaterThan(5);
  expect(await say('1')).toContain(title);
  child.stdin.write('quit\n');
  const { code, stderr } = await ended;
  expect(code).toBe(0);
  expect(stderr).toBe('');
});

test('long lists and long pages are turned, and a subject is chosen by its number', async () => {
  const { say, child, ended } = await converse(makeFolder(manyPages()));
  expect(await say('browse')).toMatch(/\[1\] Long Reads\n +\[2\] Machines\n +\[3\] Rivers/);
  expect(await say('2')).toContain('Page 1 of 3');
  expect(await say('next')).toContain('Page 2 of 3');
  expect(await say('NEXT')).toContain('Page 3 of 3');
  expect(await say('previous')).toContain('Page 2 of 3');
  expect(await say('1')).toContain('Clean the');
  expect(await say('What does the chronicle of the valley tell?')).toContain('[Whole page]');
  expect(await say('whole page')).toMatch(/Part 1 of \d/);
  expect(await say('next')).toMatch(/Part 2 of \d/);
  expect(await say('/browse rivers')).toContain('Where does river number 1 rise?');
  expect(await say('/ask crane of machine type 3')).toContain('How is the crane of machine type 3 serviced?');
  child.stdin.write('exit\n');
  expect((await ended).code).toBe(0);
});

test('what makes no sense is answered too', async () => {
  const { say } = await converse(makeFolder(manyPages()));
  for (const line of [
    '99',
    'next',
    'previous',
    '?',
    '*',
    '\u001b[31m',
    'x'.repeat(5000),
    'page:AAAAAAAAAA',
    'browse no such subject',
  ])
    expect((await say(line)).trim()).not.toBe('');
  expect(await say('')).toBe('');
});

test('the end of the input ends it, after everything that was typed is answered', async () => {
  const running = runBuilt('main.js', [], { ...VARIABLES, LIBRARY_DIR: CONTENT });
  open.push(running);
  running.child.stdin.end('how does LTP work\nbrowse psychology\nwhat is a sonnet');
  const { code, stdout, stderr } = await running.ended;
  expect(stdout).toContain('synaptic plasticity');
  expect(stdout).toContain('[1] ');
  expect(stdout).toContain('sonnet');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(0);
});

test('without any input the page stays until the process is told to stop', async () => {
  const running = runBuilt('main.js', [], { ...VARIABLES, LIBRARY_DIR: CONTENT });
  open.push(running);
  running.child.stdin.end();
  await expect.poll(running.stdout, { timeout: 60_000, interval: 20 }).toMatch(/^Open (http:\S+)\n$/);
  const [, url = ''] = /^Open (\S+)/.exec(running.stdout()) ?? [];
  expect((await fetch(url)).status).toBe(200);
  running.child.kill('SIGTERM');
  expect((await running.ended).code).toBe(0);
});

test('a reader who has seen enough may close the pipe', async () => {
  const { say, child, ended } = await converse(CONTENT);
  await say('browse');
  child.stdout.destroy();
  child.stdin.end('browse\nbrowse psychology\nhow does LTP work\n');
  const { code, stderr } = await ended;
  expect(stderr).not.toMatch(/^\s+at |EPIPE/m);
  expect(code).toBe(0);
});
