// Questions that the library does not answer, for those who write its pages.

/** A question for which pages were offered, none of which was meant. It never says who asked. */
export interface UnansweredQuestion {
  /** The server's id; null in direct messages. */
  guild: string | null;
  /** The key of the first page that was offered and declined. */
  declined: string;
}

export interface UnansweredQuestions {
  /** Notes a question. Resolves to whether it was kept, which is told to the person who asked. */
  note(question: UnansweredQuestion): Promise<boolean>;
}

/** Keeps nothing: in this process there is nobody who could read it, and the person who asked is told so. */
export function openUnansweredQuestions(): UnansweredQuestions {
  return { note: async () => false };
}
