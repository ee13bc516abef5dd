// Reading what a person sees.

import { expect } from 'vitest';
import type { LocalDiscord, Seat, ShownMessage } from '../../src/playground/driver/index.ts';

/** All texts of a message, one below the other. */
export function textOf({ content, embeds }: Pick<ShownMessage, 'content' | 'embeds'>): string {
  const texts = embeds.flatMap(({ title, description, fields = [], footer }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [content, ...texts].filter(Boolean).join('\n');
}

/** The options of a message's menu. */
export function optionsOf({ components }: ShownMessage): { label: string; value: string }[] {
  return components.flatMap((row) =>
    row.type === 1 ? row.components.flatMap((control) => (control.type === 3 ? control.options : [])) : [],
  );
}

/** The labels of the buttons that can be clicked. */
export function buttonsOf({ components }: ShownMessage): string[] {
  return components.flatMap((row) =>
    row.type === 1
      ? row.components.flatMap((control) =>
          control.type === 2 && 'label' in control && 'custom_id' in control && control.disabled !== true
            ? [control.label ?? '']
            : [],
        )
      : [],
  );
}

/** Shares an answer that one person reads with somebody whom they choose. */
export async function shareWith(seat: Seat, shown: ShownMessage, name: string): Promise<void> {
  const picker = await (await seat.select(shown, 'Share with someone…')).update();
  await (await seat.choosePeople(picker, [name])).edited();
}

/** What was posted in reply to a message, as somebody in its channel sees it. */
export function repliesTo({ id }: Pick<ShownMessage, 'id'>, seat: Seat): ShownMessage[] {
  return seat.messages().filter(({ api }) => api.message_reference?.message_id === id);
}

/**
 * Everything the bot sent that people could see was accepted, pings nobody but the one person whom its first line names, and
 * shows no trace of a program.
 */
export function expectGoodManners({ requests }: LocalDiscord): void {
  for (const { path, method, body } of requests) {
    if (method === 'GET' || body === undefined || !/^\/(interactions|webhooks|channels)\//.test(path))
      continue;
    const message = isCallback(body) ? body.data : body;
    // Choices are no message, and an answer that was only announced is none yet.
    if (!isCallback(body) || body.type === REPLY || body.type === UPDATE) expectFewPings(message, path);
    expect(JSON.stringify(body)).not.toMatch(/\bat .+\.[jt]s:\d+|TypeError|node_modules|\[object /);
  }
}

const REPLY = 4;
const UPDATE = 7;

function expectFewPings(message: unknown, path: string): void {
  const { allowed_mentions, content = '' } = message as {
    allowed_mentions?: { users?: string[] };
    content?: string;
  };
  expect({ path, allowed_mentions }).toMatchObject({ allowed_mentions: { parse: [] } });
  const users = allowed_mentions?.users ?? [];
  expect(users.length).toBeLessThanOrEqual(1);
  for (const user of users) expect(content.split('\n')[0]).toContain(`<@${user}>, `);
}

function isCallback(body: unknown): body is { type: number; data?: unknown } {
  return typeof body === 'object' && body !== null && typeof (body as { type?: unknown }).type === 'number';
}
