// Reading what a person sees.

import { expect } from 'vitest';
import type { LocalDiscord, ShownMessage } from '../../src/playground/index.ts';

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

/** Everything the bot sent that people could see was accepted, pings nobody, and shows no trace of a program. */
export function expectGoodManners({ requests }: LocalDiscord): void {
  for (const { path, method, body } of requests) {
    if (method === 'GET' || !/^\/(interactions|webhooks)\//.test(path)) continue;
    const { type } = body as { type?: number };
    const message = isCallback(body) ? body.data : body;
    // Choices are no message, and an answer that was only announced is none yet.
    const isMessage = type !== 8 && type !== 5 && type !== 6;
    if (isMessage) expect(message).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(JSON.stringify(body)).not.toMatch(/\bat .+\.[jt]s:\d+|TypeError|node_modules|\[object /);
  }
}

function isCallback(body: unknown): body is { type: number; data: unknown } {
  return typeof body === 'object' && body !== null && 'type' in body && 'data' in body;
}
