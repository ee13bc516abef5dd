// The course of a quiz, without a clock, a database or a message: what each event leads to from where it stands.

/**
 * `question`: answers are taken. `solution`: the answer is shown. `over`: the table is shown, and nothing happens any more.
 */
export const PHASES = ['question', 'solution', 'over'] as const;
export type Phase = (typeof PHASES)[number];

/** Where a quiz stands. Times are milliseconds since 1970. */
export interface Course {
  /** Which question it is at, from 0, and of how many. */
  number: number;
  count: number;
  /** How long a question may be answered, in milliseconds. */
  time: number;
  phase: Phase;
  /** When it came there, and when it goes on by itself. */
  moved: number;
  until: number;
  /** How many questions in a row nobody has answered. */
  unanswered: number;
}

/** How long a question may be answered unless told, and how long its solution stands, in milliseconds. */
export const QUESTION_TIME = 30_000;
export const SOLUTION_TIME = 12_000;

/** After so many questions in a row that nobody answers, the quiz ends by itself. */
export const MAX_UNANSWERED = 2;

/** Points for a right answer, and for one that comes at once; the later it comes, the fewer of the latter. */
const RIGHT_POINTS = 10;
const EARLY_POINTS = 5;

/** The course at its beginning. */
export function beginCourse(count: number, now: number, time = QUESTION_TIME): Course {
  return { number: 0, count, time, phase: 'question', moved: now, until: now + time, unanswered: 0 };
}

/** What a right answer is worth that comes now. Early is within the first two thirds of the time. */
export function pointsFor({ moved, time }: Course, now: number): number {
  const early = (2 * time) / 3;
  const left = Math.max(0, early - Math.max(0, now - moved));
  return RIGHT_POINTS + Math.ceil((EARLY_POINTS * left) / early);
}

/** `late`: its solution is shown, or its time is over. `earlier`: another question is asked by now. `unknown`: there is no such question. */
export type Taking = 'taken' | 'late' | 'earlier' | 'over' | 'unknown';

/** Whether an answer to the question with a number is taken now. */
export function takeAnswer(course: Course, number: number, now: number): Taking {
  if (course.phase === 'over') return 'over';
  if (number > course.number) return 'unknown';
  if (number < course.number) return 'earlier';
  return course.phase === 'question' && now < course.until ? 'taken' : 'late';
}

/** What moves a quiz on: its time, or a person, who saw it at a place and may do that or not. */
export type Cause =
  | { kind: 'time' }
  | { kind: 'next'; number: number; phase: Phase; isAllowed: boolean }
  | { kind: 'stop'; isAllowed: boolean };

/** `stranger`: the person may not. `stale`: it is somewhere else by now, or not yet due. */
export type Refused = 'stranger' | 'stale' | 'over';

export type Move = { kind: 'moved'; course: Course } | { kind: 'refused'; why: Refused };

/** Moves a quiz on. `answers` is how many people have answered the question that it is at. */
export function moveOn(course: Course, cause: Cause, now: number, answers: number): Move {
  const why = refuse(course, cause, now);
  if (why !== undefined) return { kind: 'refused', why };
  if (cause.kind === 'stop') return { kind: 'moved', course: end(course, now) };
  if (course.phase === 'question') {
    const unanswered = answers === 0 ? course.unanswered + 1 : 0;
    return {
      kind: 'moved',
      course: { ...course, phase: 'solution', moved: now, until: now + SOLUTION_TIME, unanswered },
    };
  }
  const isLast = course.number + 1 >= course.count || course.unanswered >= MAX_UNANSWERED;
  return {
    kind: 'moved',
    course: isLast
      ? end(course, now)
      : {
          ...course,
          number: course.number + 1,
          phase: 'question',
          moved: now,
          until: now + course.time,
        },
  };
}

function refuse(course: Course, cause: Cause, now: number): Refused | undefined {
  if (course.phase === 'over') return 'over';
  if (cause.kind === 'time') return now < course.until ? 'stale' : undefined;
  if (!cause.isAllowed) return 'stranger';
  if (cause.kind === 'next' && (cause.number !== course.number || cause.phase !== course.phase))
    return 'stale';
  return undefined;
}

function end(course: Course, now: number): Course {
  return { ...course, phase: 'over', moved: now, until: now };
}
