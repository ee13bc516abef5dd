// The page's own texts, in the language of who sits at it. The server sends them, from the catalogue that holds the bot's own.
import type { Texts } from '../protocol.ts';

let language = '';
let texts: Readonly<Record<string, string>> = {};

/** Places and people are named by the server: there is a text for each. */
export type TextKey = keyof Texts | `playground.${'topic' | 'role'}.${string}`;

/** Takes the texts of a language. */
export function takeTexts(to: string, all: Texts): void {
  [language, texts] = [to, all];
  document.documentElement.lang = to;
}

/** Whether texts in this language, or in any at all, have been taken. */
export function knowsTexts(of?: string): boolean {
  return of === undefined ? language !== '' : language === of;
}

/** A text with what stands in its braces filled in. Nothing before the server has sent them. */
export function say(key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  return (texts[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** A text around an element, which stands in the place of the name in braces. */
export function sayAround(key: TextKey, name: string, element: Node): Node[] {
  const [before = '', after = ''] = (texts[key] ?? '').split(`{${name}}`);
  return [document.createTextNode(before), element, document.createTextNode(after)];
}

/** The language of dates and times: for English the day comes first, and hours are counted to 24. */
export function timeLanguage(): string {
  return language === '' || language.startsWith('en') ? 'en-GB' : language;
}
