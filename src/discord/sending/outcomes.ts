// Carries the outcome of a question from the code that answers it to the router, which reports it to the observer.
import type { QuestionOutcome } from '../../answer/index.ts';

export interface Outcomes {
  /** Notes the outcome of the question in an interaction; undefined if there was no question. */
  note(interaction: string, outcome: QuestionOutcome | undefined): void;
  /** Returns the noted outcome and removes it; undefined if there is none. */
  take(interaction: string): QuestionOutcome | undefined;
}

export function openOutcomes(): Outcomes {
  const outcomes = new Map<string, QuestionOutcome>();
  return {
    note(interaction, outcome) {
      if (outcome !== undefined) outcomes.set(interaction, outcome);
    },
    take(interaction) {
      const outcome = outcomes.get(interaction);
      outcomes.delete(interaction);
      return outcome;
    },
  };
}
