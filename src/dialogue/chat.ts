// Small talk among whose words are some that no list has: told by its signs, or by how few these are.
import type { Topic } from './languages/index.ts';
import { type Piece, piecesOf, unitsOf, writeOut } from './phrases.ts';
import { compiledWordings, type Role, readSigns, type SmallTalk, topicOf } from './small-talk.ts';
import { mendTypos } from './typos.ts';

/** Maximum share of words that no list has, in a message for which no page was found. */
const MAX_UNKNOWN = 0.25;

/** Words that no list has and that may stand in a message of three words or more, beside what is plainly chat. */
const STRAY = 1;

/**
 * The small talk that a message is in which no page was found for anything: it may hold a few words that no list has ("my teacher is so
 * annoying"). Undefined where it asks something, or only begins with a greeting.
 */
export function readChat(text: string): SmallTalk | undefined {
  const told = readSigns(text);
  if (told !== undefined) return told;
  for (const { wording, table, shorthands } of compiledWordings()) {
    const units = mendTypos(writeOut(unitsOf(text, wording), shorthands), table);
    const most = /[?？]/.test(text) ? 0 : Math.max(units.length * MAX_UNKNOWN, units.length > 2 ? STRAY : 0);
    // Most messages hold more words than that which stand in no wording at all.
    if (units.filter((unit) => !table.units.has(unit)).length > most) continue;
    const pieces = piecesOf(units, table);
    const known = pieces.filter(({ roles }) => roles.size > 0);
    const unknown = pieces.length - known.length;
    if (unknown > most) continue;
    // "How …" asks; "the dumbest bot that I know" does not.
    const asks = pieces.findIndex(({ roles }) => roles.has('ask'));
    const isAsking = asks >= 0 && (asks < 2 || pieces.slice(asks).some(({ roles }) => roles.size === 0));
    if (isAsking || (asks >= 0 && /[?？]/.test(text))) continue;
    const topic = topicOf(known);
    if (topic === undefined || topic === 'greeting') continue;
    if (unknown === 0 || (known.some((piece) => isPlain(piece, topic)) && isSentence(known)))
      return { topic, locale: wording.locale };
  }
  return undefined;
}

/** Whether somebody is spoken to or of in a message: "boring machine geology" is a topic. */
function isSentence(pieces: readonly Piece<Role>[]): boolean {
  const joins: readonly Role[] = ['person', 'opener', 'shortOpener'];
  return pieces.some(({ text, roles }) => text.includes(' ') || joins.some((role) => roles.has(role)));
}

/** Whether a wording leaves no doubt that nothing is asked, whatever word stands beside it: "ok" and "help" do. */
function isPlain({ roles }: Piece<Role>, topic: Topic): boolean {
  const plain: readonly Topic[] = ['thanks', 'insult', 'farewell', 'joke', 'mood'];
  return plain.includes(topic) && roles.has(topic);
}
