// The parts that messages of flashcards, quizzes and questions of the day have in common: what is asked, choices, and a solution.
import type { Action } from '../actions/index.ts';
import { type Button, escapeText, LIMITS } from '../answer/index.ts';
import { plainPassage } from '../markdown/index.ts';
import { type QuizQuestion, rightOf } from './quiz/quiz.ts';
import type { WordedPrompt } from './wording.ts';

/** What the choices are called. */
const LETTERS = ['A', 'B', 'C', 'D', 'E'];

/** Maximum length of a text of a page in a quiz, in characters: there is no room for more beside five others. */
const MAX_TEXT_LENGTH = 600;

/** The letter of a choice; choices count from 0. */
export function letterOf(choice: number): string {
  return LETTERS[choice] ?? String(choice + 1);
}

/** A text of a page, without its markup. */
export function plainText(markdown: string): string {
  return escapeText(plainPassage(markdown), true);
}

/** The same, short enough to stand beside five others. */
function shortText(markdown: string): string {
  const text = plainText(markdown);
  return text.length <= MAX_TEXT_LENGTH ? text : `${text.slice(0, MAX_TEXT_LENGTH - 2)} …`;
}

/**
 * What is asked, and the choices under their letters, as paragraphs; what the title above them asks already is not asked again. `show` writes a
 * text of a page.
 */
export function askedOf(
  { lead, text, title }: WordedPrompt & { title: string },
  choices: readonly string[],
  show = shortText,
): string[] {
  const listed = choices.map((choice, number) => `**${letterOf(number)}** ${show(choice)}`);
  // A title that is too long is cut where it stands above.
  const isAsked = plainText(text) === plainText(title) && plainText(title).length <= LIMITS.title;
  const parts = [lead === '' ? '' : `*${show(lead)}*`, isAsked ? '' : show(text), listed.join('\n')];
  return parts.filter((part) => part !== '');
}

/** The choices of a question of a quiz; none where a name is typed. */
export function choicesIn({ answer }: QuizQuestion): readonly string[] {
  return answer.kind === 'typed' ? [] : answer.choices;
}

/** A button for each choice, with its letter. */
export function choiceButtons(question: QuizQuestion, actionOf: (choice: number) => Action): Button[] {
  return choicesIn(question).map((_, choice) => ({
    type: 'button',
    label: letterOf(choice),
    style: 'primary',
    action: actionOf(choice),
  }));
}

/** The right answer, and below it what the page says, unless that is the same; as paragraphs. */
export function solutionOf(question: QuizQuestion): string[] {
  const { answer } = question;
  const letter = answer.kind === 'choices' ? `**${letterOf(answer.right)}** ` : '';
  const [right, source] = [shortText(rightOf(question)), shortText(question.source)];
  return [`✅ ${letter}${right}`, ...(source === right ? [] : [`> ${source}`])];
}
