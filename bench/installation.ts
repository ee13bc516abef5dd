// What it takes to install the project and to start it, side by side with other versions of it that are built:
// `npm run bench:installation -- [--starts] [FOLDER …]`. With `--starts` nothing is installed, which takes most of the time.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from '../src/root.ts';
import { withBot } from './bot-process.ts';
import { showStep } from './progress.ts';
import { megabytes, milliseconds, seconds, table } from './report/table.ts';
import { makeScratch, removeFolder } from './scratch.ts';
import { median } from './statistics.ts';

const STARTS = 3;
const QUESTION = 'how does LTP work';

/** Each of them is put in an empty folder. */
const INSTALLATIONS = ['npm ci', 'npm ci --omit=dev'];

const scratch = makeScratch('installation');

const words = process.argv.slice(2);
const commands = words.includes('--starts') ? [] : INSTALLATIONS;
const named = words.filter((word) => !word.startsWith('--')).map((folder) => resolve(folder));
const rows: string[][] = [];
for (const root of [...named, projectRoot()]) {
  showStep(root);
  rows.push([root === projectRoot() ? 'this version' : root, ...(await measure(root))]);
}
const head = [
  'version',
  ...commands.flatMap((command) => [`\`${command}\``, 'on disk', 'warnings']),
  'without a token: first answer',
  '… with the model',
  'with a token: connected',
  '… first reply',
];
// A column a version reads better than a row.
const columns = head.map((what, index) => [what, ...rows.map((row) => row[index] ?? '')]);
const [names = [], ...lines] = columns;
process.stdout.write(`${table(names, lines)}\n`);
process.exit();

async function measure(root: string): Promise<string[]> {
  const installed = commands.flatMap((command) => {
    const { took, bytes, warnings } = install(root, command);
    return [seconds(took), megabytes(bytes), String(warnings)];
  });
  const dataDir = mkdtempSync(join(scratch, 'data-'));
  const answered: number[] = [];
  const withModel: number[] = [];
  const connected: number[] = [];
  const replied: number[] = [];
  // The first start of each kind makes the index and the vectors, and is not counted.
  for (let start = 0; start <= STARTS; start += 1) {
    const times = [await askPiped(root, dataDir, 'off'), await askPiped(root, dataDir, 'on')];
    const bot = await askThroughDiscord(root, dataDir);
    if (start === 0) continue;
    answered.push(times[0] ?? Number.NaN);
    withModel.push(times[1] ?? Number.NaN);
    connected.push(bot.connected);
    replied.push(bot.replied);
  }
  return [...installed, ...[answered, withModel, connected, replied].map((all) => milliseconds(median(all)))];
}

function install(root: string, command: string): { took: number; bytes: number; warnings: number } {
  const folder = mkdtempSync(join(scratch, 'install-'));
  for (const name of ['package.json', 'package-lock.json', '.npmrc'])
    if (existsSync(join(root, name))) copyFileSync(join(root, name), join(folder, name));
  const [program = 'npm', ...args] = command.split(' ');
  const began = performance.now();
  const { status, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  const took = performance.now() - began;
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  const bytes = sizeOf(join(folder, 'node_modules'));
  removeFolder(folder);
  return { took, bytes, warnings: stderr.split('\n').filter((line) => /\bwarn\b/i.test(line)).length };
}

function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

/** Milliseconds from the start of the bot to the answer to a question that is piped into it. */
function askPiped(root: string, dataDir: string, MEANING: 'on' | 'off'): Promise<number> {
  const cwd = join(dataDir, 'cwd');
  mkdirSync(cwd, { recursive: true });
  const began = performance.now();
  const bot = spawn(process.execPath, [join(root, 'dist/src/main.js')], {
    cwd,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { DATA_DIR: dataDir, STATE_DIR: join(dataDir, 'state'), PLAYGROUND_PORT: '0', MEANING },
  });
  let answered = Number.NaN;
  let said = '';
  bot.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text.replace(/^Open http:.*$/m, '');
    if (Number.isNaN(answered) && said.trim() !== '') answered = performance.now() - began;
  });
  bot.stdin.end(`${QUESTION}\n`);
  return new Promise((done, reject) => {
    bot.once('error', reject);
    bot.once('close', () => done(answered));
  });
}

async function askThroughDiscord(
  root: string,
  dataDir: string,
): Promise<{ connected: number; replied: number }> {
  const place = { root, dataDir, folder: join(root, 'content'), cwd: join(dataDir, 'cwd'), meaning: true };
  return withBot(place, async ({ discord, began }) => {
    const connected = performance.now() - began;
    const student = discord.as('student').in('general');
    await (await student.slash('ask', { question: QUESTION })).reply();
    return { connected, replied: performance.now() - began };
  });
}
