// What the bot says where nothing of the library was asked for: small talk, and requests for somebody's own work.
import type { SmallTalk } from '../../dialogue/index.ts';
import { type Say, speak } from '../../language/index.ts';
import type { Message } from '../message.ts';
import { escapePlain } from '../text/echo.ts';

/** One friendly line, in the language that was spoken where that is clear, and what can be asked. */
export function renderSmallTalk(
  { topic, locale }: SmallTalk,
  example: string | undefined,
  say: Say,
): Message {
  const own = locale === undefined ? say : speak(locale);
  return { content: `${own(`talk.${topic}`)} ${suggest(example, own)}`, embeds: [], rows: [] };
}

/** What the bot can and cannot do about somebody's own work, where it has no page on the method. */
export function renderOwnWork(example: string | undefined, say: Say): Message {
  const button = {
    type: 'button',
    label: say('button.subjects'),
    action: { kind: 'subjects', screen: 0 },
  } as const;
  const lines = [say('own.text'), suggest(example, say)];
  return {
    embeds: [{ title: say('own.title'), description: lines.join('\n') }],
    rows: [[button]],
  };
}

function suggest(example: string | undefined, say: Say): string {
  return example === undefined ? say('talk.tryAny') : say('talk.try', { question: escapePlain(example) });
}
