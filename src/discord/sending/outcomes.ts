// What came of the questions in interactions that are being answered, until whoever watches is told.
import type { QuestionOutcome } from '../../answer/index.ts';

export interface Outcomes {
  /** Notes what was found for the question in an interaction; nothing where nothing was asked. */
  note(interaction: string, outcome: QuestionOutcome | undefined): void;
  /** What was noted, which is forgotten then; undefined where nothing was asked. */
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
