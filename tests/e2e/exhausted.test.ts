// A machine that has run out of something, really: of watches, or of room on its disk. People are answered all the same, and the log says so.
// Each bot has a namespace of its own, so that nobody else on the machine runs out of anything.

import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/playground/driver/index.ts';
import { type BotProcess, openDiscord, startBot } from './bot.ts';
import { makeFolder, manyPages } from './folder.ts';
import { repliesTo, textOf } from './shown.ts';

const CRANE = 'How is the crane of machine type 3 serviced?';

const ANSWER = /Clean the crane, then oil it 3 times/;

/** Runs a command in namespaces of its own, after a line of a shell: `exec "$@"` becomes the command. */
function apart(line: string): string[] {
  return ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c', `${line} && exec "$@"`, 'sh'];
}

const NO_WATCHES = 'echo 0 > /proc/sys/user/max_inotify_instances';

/** Whether this machine lets its people have namespaces. */
const isAllowed = (() => {
  const [command = '', ...given] = [...apart(NO_WATCHES), 'true'];
  return spawnSync(command, given).status === 0;
})();

async function expectAnswers(discord: LocalDiscord): Promise<void> {
  const student = discord.as('student').in('general');
  const handle = await student.slash('ask', { question: CRANE });
  const asked = student.say(`<@${discord.applicationId}> ${CRANE}`);
  expect(textOf(await handle.reply())).toMatch(ANSWER);
  expect(textOf(await discord.until(() => repliesTo(asked, student)[0], 'the reply'))).toMatch(ANSWER);
}

function expectWarning(bot: BotProcess, about: RegExp): Promise<void> {
  return expect.poll(() => warningsOf(bot).join('\n'), { timeout: 60_000 }).toMatch(about);
}

/** The warnings of a bot so far. */
function warningsOf(bot: BotProcess): string[] {
  const lines = bot.stderr().split('\n').slice(0, -1);
  return lines
    .map((line) => JSON.parse(line))
    .flatMap(({ level, msg }) => (level >= 40 ? [String(msg)] : []));
}

describe.skipIf(!isAllowed)('a machine that has run out', () => {
  test('of watches: the bot starts, answers, and says that it cannot watch its library', async () => {
    const discord = await openDiscord();
    const bot = await startBot(discord, { libraryDir: makeFolder(manyPages()), through: apart(NO_WATCHES) });
    await expectAnswers(discord);
    await expectWarning(bot, /The library folder cannot be watched \(EMFILE.*looked through once a minute/);
    expect((await bot.stop()).code).toBe(0);
  });

  test('of room: the bot starts, answers, goes on in its session, and says what it cannot save', async () => {
    const [discord, dataDir] = [await openDiscord(), makeFolder()];
    // Three blocks of 4 kB are left. The database begins to lie in them, and then neither index nor session finds room, whichever comes first.
    const fill = `head -c 148k /dev/zero > '${dataDir}/others'`;
    const through = apart(`mount -t tmpfs -o size=160k tmpfs '${dataDir}' && ${fill}`);
    const bot = await startBot(discord, { libraryDir: makeFolder(manyPages()), dataDir, through });
    await expectAnswers(discord);
    discord.faults.cut();
    await discord.until(() => discord.gateway.resumes || undefined, 'the resume');
    await expectAnswers(discord);
    await expectWarning(
      bot,
      /cribsheet\.db is away: (?:database or disk is full|disk I\/O error)\. People are answered as before/,
    );
    await expectWarning(bot, /The index could not be saved/);
    await expectWarning(bot, /the session cannot be saved/);
    expect((await bot.stop()).code).toBe(0);
  });
});
