// A text of Discord's Markdown as the page gets it. Only types: both sides are compiled from it.

/** Discord's Markdown, parsed. */
export type Markdown =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'code'; text: string }
  | { kind: 'block'; text: string; parts: CodePart[] }
  | { kind: 'heading'; level: 1 | 2 | 3; inside: Markdown[] }
  | { kind: 'list'; start: number | null; items: Markdown[][] }
  | { kind: 'link'; href: string; inside: Markdown[] }
  | { kind: 'time'; seconds: number; style: string }
  | { kind: 'mention'; text: string }
  /** A slash command that a click begins. */
  | { kind: 'command'; text: string; name: string }
  | { kind: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext'; inside: Markdown[] };

/** A piece of code, and what it is in its language: a keyword, a string. */
export interface CodePart {
  text: string;
  scope?: string;
}
