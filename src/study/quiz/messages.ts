// A quiz as a message: the question, its solution, or the table at the end. Names are mentions, which ping nobody.
import type { Action } from '../../actions/index.ts';
import { type Button, type Embed, LIMITS, type Message, writeTitle } from '../../answer/index.ts';
import { layOutPodium } from '../../charts/index.ts';
import type { Say } from '../../language/index.ts';
import { askedOf, choiceButtons, choicesIn, solutionOf } from '../question-text.ts';
import type { Quiz, QuizQuestion, Side } from './quiz.ts';
import { rightAnswers, type Standing, sidesOf, standingsOf } from './standings.ts';

/** What the sides are shown with. */
const SIGNS = ['🟦', '🟧'] as const;

/** Maximum number of people who are named below a solution, in the table at the end, and on the podium. */
const MAX_NAMED = 10;
const MAX_LISTED = 20;
const MAX_ON_PODIUM = 3;

/** Maximum length of a name on the podium, in characters. */
const MAX_NAME_LENGTH = 22;

/** The sign and the name of a side. */
export function nameSide(side: Side, say: Say): string {
  return `${SIGNS[side]} ${say(side === 0 ? 'quiz.blue' : 'quiz.orange')}`;
}

/** Shows where a quiz stands. `note` is said above the solution to the one person who plays alone. */
export function renderQuiz(quiz: Quiz, say: Say, note = ''): Message {
  const { phase, number } = quiz.course;
  const question = quiz.questions[number];
  if (phase === 'over' || question === undefined) return renderTable(quiz, say);
  return phase === 'question'
    ? renderQuestion(quiz, question, say)
    : renderSolution(quiz, question, say, note);
}

function renderQuestion(quiz: Quiz, question: QuizQuestion, say: Say): Message {
  const { id, course, audience, isTeams } = quiz;
  const { number, until } = course;
  const { answer } = question;
  const buttons: Button[] =
    answer.kind === 'typed'
      ? [
          {
            type: 'button',
            label: say('quiz.type'),
            style: 'primary',
            action: { kind: 'typeQuiz', quiz: id, number },
          },
        ]
      : choiceButtons(question, (choice) => ({ kind: 'answerQuiz', quiz: id, number, choice }));
  const time = `<t:${Math.ceil(until / 1000)}:R>`;
  const rule = audience === 'person' ? say('quiz.openAlone', { time }) : say('quiz.open', { time });
  const told = isTeams ? [rule, say('quiz.sides', teamNames(say))] : [rule];
  return {
    embeds: [embedOf(question, [...askedOf(question, choicesIn(question)), told.join('\n')], course, say)],
    rows: [buttons, movesOf(quiz, say)],
  };
}

function renderSolution(quiz: Quiz, question: QuizQuestion, say: Say, note: string): Message {
  const { course, answers, audience } = quiz;
  const told = [note, ...solutionOf(question), audience === 'person' ? '' : tellWho(quiz, say)];
  const read: Button = {
    type: 'button',
    label: say('quiz.page'),
    action: { kind: 'page', page: question.page },
  };
  const points = answers.reduce((sum, one) => sum + one.points, 0);
  const embed = embedOf(question, [...askedOf(question, choicesIn(question)), ...told], course, say);
  const sum = audience === 'person' ? ` · ${say('quiz.points', { count: points })}` : '';
  return {
    embeds: [
      {
        ...embed,
        ...(question.url === '' ? {} : { url: question.url }),
        footer: { text: `${embed.footer?.text ?? ''}${sum}` },
      },
    ],
    rows: [[...movesOf(quiz, say), read]],
  };
}

function renderTable(quiz: Quiz, say: Say): Message {
  const { answers, questions, players, isTeams, audience } = quiz;
  const standings = standingsOf(answers);
  const title = say('quiz.table');
  const [own] = standings;
  if (own === undefined) return { embeds: [{ title, description: say('quiz.nobody') }], rows: [] };
  if (audience === 'person') {
    const result = { right: String(own.right), all: String(questions.length) };
    const description = `${say('quiz.result', result)} ${say('quiz.points', { count: own.points })}.`;
    return { embeds: [{ title, description }], rows: [] };
  }
  const lines = standings.slice(0, MAX_LISTED).map(({ person, points, right, place }) => {
    const side = isTeams ? `${SIGNS[players.find((one) => one.person === person)?.side ?? 0]} ` : '';
    const result = say('quiz.points', { count: points });
    return `${place}\\. ${side}<@${person}>: ${result} (${right}/${questions.length})`;
  });
  const left = standings.length - lines.length;
  if (left > 0) lines.push(say('quiz.more', { count: left }));
  const description = [...(isTeams ? [tellSides(quiz, say), ''] : []), ...lines].join('\n');
  return { embeds: [{ title, description }], rows: [], ...podiumOf(quiz, standings, say) };
}

/** The sides with their points, the better one first. */
function tellSides({ players, answers }: Quiz, say: Say): string {
  return sidesOf(players, answers)
    .map(({ side, points, people }) => {
      const values = { side: nameSide(side, say), points: String(points), people: String(people) };
      return `**${say('quiz.side', values)}**`;
    })
    .join('\n');
}

function podiumOf({ players }: Quiz, standings: readonly Standing[], say: Say): Pick<Message, 'picture'> {
  const best = standings.filter(({ points }) => points > 0).slice(0, MAX_ON_PODIUM);
  if (best.length === 0) return {};
  const places = best.map(({ person, points, place }) => {
    const name = players.find((one) => one.person === person)?.name ?? '';
    return { place, name: cut(name, MAX_NAME_LENGTH), points: String(points) };
  });
  const alt = places.map(
    ({ place, name, points }) => `${place}. ${name}: ${say('quiz.points', { count: Number(points) })}`,
  );
  const chart = layOutPodium({ kind: 'podium', places });
  return { picture: { name: 'podium.png', formulas: [], chart, alt: alt.join(', ') } };
}

function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

function teamNames(say: Say): { blue: string; orange: string } {
  return { blue: nameSide(0, say), orange: nameSide(1, say) };
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

function tellWho({ course: { number }, answers }: Quiz, say: Say): string {
  const right = rightAnswers(number, answers);
  const isAnswered = answers.some((one) => one.number === number);
  if (right.length === 0) return say(isAnswered ? 'quiz.wrong' : 'quiz.silent');
  const named = right.slice(0, MAX_NAMED).map(({ person, points }) => `<@${person}> +${points}`);
  const left = right.length - named.length;
  if (left > 0) named.push(say('quiz.more', { count: left }));
  return say('quiz.right', { people: named.join(', ') });
}

/** "Skip" or "Next", and "Stop", for the one who started the quiz, and for moderators. */
function movesOf({ id, course: { number, phase } }: Quiz, say: Say): Button[] {
  const from = phase === 'question' ? 'question' : 'solution';
  const next: Action = { kind: 'moveQuiz', quiz: id, number, from };
  return [
    { type: 'button', label: say(from === 'question' ? 'quiz.skip' : 'quiz.next'), action: next },
    { type: 'button', label: say('quiz.stop'), style: 'danger', action: { kind: 'stopQuiz', quiz: id } },
  ];
}
