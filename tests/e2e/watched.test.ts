// The bot as it is watched: by Prometheus itself, by whoever reads the log, and by whoever asks whether it is ready.
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/playground/driver/index.ts';
import { type BotProcess, openDiscord, startBot } from './bot.ts';
import { makeFolder } from './folder.ts';

let discord: LocalDiscord;
let bot: BotProcess;
let address: string;

/** Every object that the bot has logged. */
const logged = () =>
  bot
    .stderr()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

beforeAll(async () => {
  discord = await openDiscord();
  bot = await startBot(discord, { variables: { METRICS_PORT: '0', ANSWER_THREADS: '2' } });
  const { port } = logged().find(({ msg }) => String(msg).startsWith('tells how it fares')) ?? {};
  address = `127.0.0.1:${port}`;
});

/** The value of a metric, as it is served. */
async function metric(name: string): Promise<number> {
  const text = await (await fetch(`http://${address}/metrics`)).text();
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1));
}

test('each answer is a line of the log and a number, without a word of what was asked', async () => {
  const student = discord.as('student').in('general');
  const handle = await student.slash('ask', { question: 'How does LTP work' });
  await handle.reply();
  const line = await discord.until(
    () => logged().find(({ id }) => id === handle.id),
    'the answer to be logged',
  );
  expect(line).toMatchObject({
    msg: 'answered',
    kind: 'command',
    command: 'ask',
    outcome: 'answer',
    guild: discord.guildId,
    shard: 0,
    milliseconds: expect.any(Number),
  });
  expect(bot.stderr()).not.toMatch(/LTP|potentiation/i);
  expect(await metric('cribsheet_questions_total{outcome="answer"}')).toBe(1);
  expect(await metric('cribsheet_work_duration_seconds_count{kind="command"}')).toBe(1);
  const name = 'cribsheet_discord_responses_total{method="POST",route="/interactions/:id/:token/callback"';
  expect(await metric(`${name},status="204",bucket=""}`)).toBeGreaterThan(0);
});

test('it is ready while it is connected, and says what is missing', async () => {
  const response = await fetch(`http://${address}/readyz`);
  expect([response.status, await response.text()]).toEqual([
    200,
    'running: ready\nlibrary: ready\nsession: ready\nstore: ready\n',
  ]);
  const page = await (await fetch(`http://${address}/status`)).text();
  expect(page).toContain('Cribsheet is well');
});

const hasPrometheus = spawnSync('prometheus', ['--version']).status === 0;
const children: { kill(signal: NodeJS.Signals): boolean }[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

test.skipIf(!hasPrometheus)('a real Prometheus, without which this is skipped, reads it', async () => {
  const folder = makeFolder();
  const config = {
    scrape_configs: [
      { job_name: 'cribsheet', scrape_interval: '1s', static_configs: [{ targets: [address] }] },
    ],
  };
  writeFileSync(join(folder, 'prometheus.yml'), JSON.stringify(config));
  const prometheus = spawn('prometheus', [
    `--config.file=${join(folder, 'prometheus.yml')}`,
    `--storage.tsdb.path=${join(folder, 'tsdb')}`,
    '--web.listen-address=127.0.0.1:0',
  ]);
  children.push(prometheus);
  let said = '';
  prometheus.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const port = await poll(() => /Listening on.*address=127\.0\.0\.1:(\d+)/.exec(said)?.[1]);
  const query = async (expression: string): Promise<number | undefined> => {
    const url = `http://127.0.0.1:${port}/api/v1/query?query=${encodeURIComponent(expression)}`;
    const { data } = (await (await fetch(url)).json()) as {
      data?: { result: { value: [number, string] }[] };
    };
    const value = data?.result[0]?.value[1];
    return value === undefined ? undefined : Number(value);
  };
  expect(await poll(() => query('cribsheet_questions_total{outcome="answer"}'))).toBe(1);
  expect(await query('up{job="cribsheet"}')).toBe(1);
  expect(await query('cribsheet_index_pages')).toBeGreaterThan(100);
  expect(await query('cribsheet_ready{part="session"}')).toBe(1);
  prometheus.kill('SIGKILL');
});

/** Looks until there is something. */
async function poll<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await Promise.resolve(look()).catch(() => undefined);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('threads of their own answer as well, and it is told how many there are', async () => {
  await expect.poll(() => metric('cribsheet_answer_threads')).toBe(2);
  const student = discord.as('student').in('general');
  const ask = async (question: string) => (await student.slash('ask', { question })).reply();
  const questions = ['How does LTP work', 'how do plants make sugar', 'zzz qqq', 'hello'];
  const replies = await Promise.all(questions.map(ask));
  expect(replies[0]?.embeds[0]?.title).toContain('synaptic plasticity');
  expect(replies.every(({ embeds, content }) => embeds.length > 0 || content !== '')).toBe(true);
  expect(await metric('cribsheet_answer_threads_waiting')).toBe(0);
});
