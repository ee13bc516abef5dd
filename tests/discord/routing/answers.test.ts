// Everything that answers, made ready before a client is there.
import { EventEmitter } from 'node:events';
import type { Client } from 'discord.js';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { IncompleteError } from '../../../src/built.ts';
import { loadControls } from '../../../src/conversation/index.ts';
import { prepareAnswers } from '../../../src/discord/routing/index.ts';
import { openHeard } from '../../../src/discord/session/heard.ts';
import { openMemory } from '../../memory/in-memory.ts';

async function prepare(controls?: Awaited<ReturnType<typeof loadControls>>) {
  return prepareAnswers({
    controls: controls ?? (await loadControls()),
    memory: openMemory(),
    library: () => ({ kind: 'reading', done: 0, all: 0 }),
    log: pino({ level: 'silent' }),
  });
}

/** A client that only hears. */
function openClient() {
  const client = Object.assign(new EventEmitter(), {
    ws: Object.assign(new EventEmitter(), { handlePacket: () => true }),
    options: { intents: { bitfield: 1 } },
  });
  return client as unknown as Client;
}

const sessions = () => ({ heard: openHeard(), languageOf: () => undefined });

describe('what answers', () => {
  test('has all commands, and a control for each kind of action', async () => {
    const answers = await prepare();
    expect([...answers.commands.keys()]).toEqual(expect.arrayContaining(['ask', 'browse', 'help']));
    answers.end();
  });

  test('is not ready where a kind of action has no control, and names it', async () => {
    const controls = new Map(await loadControls());
    controls.delete('share');
    const preparing = prepare(controls);
    await expect(preparing).rejects.toThrow(IncompleteError);
    await expect(preparing).rejects.toThrow('"share"');
  });

  test('hears of messages only where that is wished', async () => {
    const answers = await prepare();
    const [with_, without] = [openClient(), openClient()];
    answers.listen(with_, sessions(), true);
    answers.listen(without, sessions(), false);
    const heard = (client: Client) => (client.ws as unknown as EventEmitter).listenerCount('MESSAGE_CREATE');
    expect([heard(with_), heard(without)]).toEqual([1, 0]);
    await answers.finish();
    answers.end();
  });

  test('hears nothing new once it finishes', async () => {
    const answers = await prepare();
    const client = openClient();
    answers.listen(client, sessions(), true);
    expect((client as unknown as EventEmitter).listenerCount('interactionCreate')).toBe(1);
    await answers.finish();
    expect((client as unknown as EventEmitter).listenerCount('interactionCreate')).toBe(0);
    expect((client.ws as unknown as EventEmitter).listenerCount('MESSAGE_CREATE')).toBe(0);
    answers.end();
  });

  test('tells those who wait that it has ended', async () => {
    const answers = await prepare();
    expect(answers.ended.aborted).toBe(false);
    answers.end();
    expect(answers.ended.aborted).toBe(true);
  });
});
