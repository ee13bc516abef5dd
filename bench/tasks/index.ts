// The measurements, each loaded only in the process that runs it.

const TASKS = {
  prepare: async () => (await import('./prepare.ts')).prepare,
  grow: async () => (await import('./grow.ts')).grow,
  engine: async () => (await import('./engine.ts')).measureEngine,
  firstIndex: async () => (await import('./first-index.ts')).measureFirstIndex,
  start: async () => (await import('./start.ts')).measureStart,
  answers: async () => (await import('./answers.ts')).measureAnswers,
  questions: async () => (await import('./questions.ts')).measureQuestions,
  manyVectors: async () => (await import('./many-vectors.ts')).measureManyVectors,
  vectors: async () => (await import('./vectors.ts')).measureVectors,
  changes: async () => (await import('./changes.ts')).measureChanges,
};

export type TaskName = keyof typeof TASKS;
type Task<Name extends TaskName> = Awaited<ReturnType<(typeof TASKS)[Name]>>;
export type TaskInput<Name extends TaskName> = Parameters<Task<Name>>[0];
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<Task<Name>>>;

/** The input must be that of the task named: it has come through a channel that carries anything. */
export async function loadTask(name: TaskName): Promise<(input: unknown) => unknown> {
  return (await TASKS[name]()) as (input: unknown) => unknown;
}
