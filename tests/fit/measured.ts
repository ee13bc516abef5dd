// Measured questions as tests of the fit need them: what a test does not speak of is plain.
import type { MeasuredQuestion } from '../../fit/measurements.ts';

export function questionWith(more: Partial<MeasuredQuestion> = {}): MeasuredQuestion {
  return {
    set: 'dev',
    category: 'plain',
    group: 0,
    isAnswerable: true,
    asked: 1,
    weight: 1,
    pages: 100,
    found: [],
    ...more,
  };
}
