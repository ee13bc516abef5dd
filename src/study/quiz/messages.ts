// A quiz as a message: the question, its solution, or the table at the end. Names are mentions, which ping nobody.
import type { Action } from '../../actions/index.ts';
import { type Button, type Embed, escapeText, LIMITS, type Message, writeTitle } from '../../answer/index.ts';
import type { Say } from '../../language/index.ts';
import { plainPassage } from '../../markdown/index.ts';
import type { QuizQuestion } from './draw-questions.ts';
import type { Quiz } from './quizzes.ts';
import { rightAnswers, standingsOf } from './standings.ts';

/** What the choices are called. */
const LETTERS = ['A', 'B', 'C', 'D'];

/** People who are named below a solution, and in the table at the end. */
const MOST_NAMED = 10;
const MOST_LISTED = 20;

/** The letter of a choice. */
export function letterOf(choice: number): string {
  return LETTERS[choice] ?? String(choice + 1);
}

/** Shows where a quiz stands. */
export function renderQuiz(quiz: Quiz, say: Say): Message {
  const { phase, number } = quiz.course;
  const question = quiz.questions[number];
  if (phase === 'over' || question === undefined) return renderTable(quiz, say);
  return phase === 'question' ? renderQuestion(quiz, question, say) : renderSolution(quiz, question, say);
}

function renderQuestion({ id, course }: Quiz, question: QuizQuestion, say: Say): Message {
  const { number, until } = course;
  const choices = question.choices.map(
    (_, choice): Button => ({
      type: 'button',
      label: letterOf(choice),
      style: 'primary',
      action: { kind: 'answerQuiz', quiz: id, number, choice },
    }),
  );
  const time = `<t:${Math.ceil(until / 1000)}:R>`;
  return {
    embeds: [embedOf(question, [...askedOf(question), say('quiz.open', { time })], course, say)],
    rows: [choices, movesOf(id, course, say)],
  };
}

function renderSolution({ id, course, answers }: Quiz, question: QuizQuestion, say: Say): Message {
  const { number } = course;
  const right = question.choices[question.right] ?? '';
  const source = plain(question.source);
  const told = [
    `✅ **${letterOf(question.right)}** ${plain(right)}`,
    ...(source === plain(right) ? [] : [`> ${source}`]),
    tellWho(
      rightAnswers(question.right, number, answers),
      answers.some((one) => one.number === number),
      say,
    ),
  ];
  const read: Button = {
    type: 'button',
    label: say('quiz.page'),
    action: { kind: 'page', page: question.page },
  };
  return {
    embeds: [
      {
        ...embedOf(question, [...askedOf(question), ...told], course, say),
        ...(question.url === '' ? {} : { url: question.url }),
      },
    ],
    rows: [[...movesOf(id, course, say), read]],
  };
}

function renderTable({ questions, answers }: Quiz, say: Say): Message {
  const standings = standingsOf(
    questions.map(({ right }) => right),
    answers,
  );
  const lines = standings.slice(0, MOST_LISTED).map(({ person, points }) => {
    // Who has as many points has the same place.
    const place = 1 + standings.filter((other) => other.points > points).length;
    return `${place}\\. <@${person}>: ${say('quiz.points', { count: points })}`;
  });
  const left = standings.length - lines.length;
  if (left > 0) lines.push(say('quiz.more', { count: left }));
  const description = lines.length > 0 ? lines.join('\n') : say('quiz.nobody');
  return { embeds: [{ title: say('quiz.table'), description }], rows: [] };
}

function embedOf(
  { title }: QuizQuestion,
  parts: readonly string[],
  { number, count }: Quiz['course'],
  say: Say,
): Embed {
  return {
    title: writeTitle(title, LIMITS.title),
    description: parts.filter((part) => part !== '').join('\n\n'),
    footer: { text: say('quiz.progress', { number: number + 1, all: String(count) }) },
  };
}

function askedOf({ lead, text, choices }: QuizQuestion): string[] {
  return [
    lead === '' ? '' : `*${plain(lead)}*`,
    plain(text),
    choices.map((choice, number) => `**${letterOf(number)}** ${plain(choice)}`).join('\n'),
  ];
}

function tellWho(right: readonly { person: string }[], isAnswered: boolean, say: Say): string {
  if (right.length === 0) return say(isAnswered ? 'quiz.wrong' : 'quiz.silent');
  const named = right.slice(0, MOST_NAMED).map(({ person }) => `<@${person}>`);
  const left = right.length - named.length;
  if (left > 0) named.push(say('quiz.more', { count: left }));
  return say('quiz.right', { people: named.join(', ') });
}

/** "Next" and "Stop", for the one who started the quiz, and for moderators. */
function movesOf(id: string, { number, phase }: Quiz['course'], say: Say): Button[] {
  const next: Action = {
    kind: 'moveQuiz',
    quiz: id,
    number,
    from: phase === 'question' ? 'question' : 'solution',
  };
  return [
    { type: 'button', label: say('quiz.next'), action: next },
    { type: 'button', label: say('quiz.stop'), style: 'danger', action: { kind: 'stopQuiz', quiz: id } },
  ];
}

/** Longest text of a page that is shown; the rest has no room beside five others. */
const LONGEST = 600;

function plain(markdown: string): string {
  const text = escapeText(plainPassage(markdown), true);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 2)} …`;
}
