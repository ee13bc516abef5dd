// Markdown as readers see it in Discord: descriptions, and fields under their names.
import { renderPage } from '../../../src/answer/index.ts';
import { makePage, shelf } from '../../answer/example.ts';
import { findFaults } from '../../answer/payload.ts';
import { findRawMarksIn, type RawMark } from '../raw-markup.ts';

/** All texts of the messages that show an answer. */
export function show(answer: string): string {
  return renderPage(makePage(answer), shelf)
    .flatMap(({ embeds }) => embeds)
    .flatMap(({ description, fields = [] }) => [
      ...(description ? [description] : []),
      ...fields.map(({ name, value }) => `## ${name}\n${value}`),
    ])
    .join('\n\n');
}

/** What is left of marks in them, and what Discord would refuse. */
export function checkAnswer(answer: string): { marks: RawMark[]; faults: string[] } {
  const messages = renderPage(makePage(answer), shelf);
  return { marks: findRawMarksIn(messages), faults: messages.flatMap(findFaults) };
}
