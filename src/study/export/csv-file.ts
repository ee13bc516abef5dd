// Cards → a table of values with commas between (RFC 4180), one line a card, formulas as text.
import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import type { Say } from '../../language/index.ts';
import { plainPassage } from '../../markdown/index.ts';
import { choicesOf, rightAnswer, wordPrompt } from '../wording.ts';
import type { CardFile } from './exported.ts';

const COLUMNS = ['id', 'kind', 'deck', 'page', 'link', 'question', 'choices', 'answer', 'source'];

/** Opens a table at `file`. */
export function openCsvFile(file: string, say: Say): CardFile {
  const temporary = `${file}.${process.pid}.tmp`;
  const descriptor = openSync(temporary, 'w');
  // Spreadsheets take a file for UTF-8 by this mark only.
  writeSync(descriptor, `\ufeff${lineOf(COLUMNS)}`);
  return {
    add({ cards, deck, url }) {
      for (const card of cards) {
        const { lead, text } = wordPrompt(card.prompt, say);
        const choices = choicesOf(card, say).map((choice) => plainPassage(choice.text));
        const asked = [lead, text]
          .filter((part) => part !== '')
          .map(plainPassage)
          .join(' ');
        const values = [
          card.id,
          card.prompt.kind,
          deck.join(' › '),
          plainPassage(card.title),
          url,
          asked,
          choices.join(' | '),
          plainPassage(rightAnswer(card, say)),
          plainPassage(card.source),
        ];
        writeSync(descriptor, lineOf(values));
      }
    },
    close() {
      closeSync(descriptor);
      renameSync(temporary, file);
    },
  };
}

function lineOf(values: readonly string[]): string {
  return `${values.map(quote).join(',')}\r\n`;
}

/** What a spreadsheet would compute (`=1+1`) gets an apostrophe, which it takes for "this is text". */
function quote(value: string): string {
  const text = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
