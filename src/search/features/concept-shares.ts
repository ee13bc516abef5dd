// How much of a question was found in some places of a page.
import type { Forms } from './forms.ts';

/** How well a page, and its title, meet each concept of the question, 0–1. */
export interface MetConcepts {
  inPage: Float32Array;
  inTitle: Float32Array;
}

/** The forms that a page holds any stem of: the first `count` of `list`, in any order. */
export interface SeenForms {
  list: Uint32Array;
  count: number;
}

/** Measures shares of one question, its concepts weighed by `weights`. */
export class ConceptShares {
  private readonly forms: Forms;
  private readonly weights: Float64Array;
  private readonly totalWeight: number;
  /** For each concept how well it was met at the last measurement, 0–1. */
  private readonly met: Float64Array;

  /** `totalWeight` is the sum of the weights, or 1 where that is 0. */
  constructor(forms: Forms, weights: Float64Array, totalWeight: number) {
    this.forms = forms;
    this.weights = weights;
    this.totalWeight = totalWeight;
    this.met = new Float64Array(weights.length);
  }

  /**
   * The share of the question, 0–1, that was found in one place, or in up to three places together. A place is given by
   * the stems found of each form, as bits; only the forms in `seen` are looked at.
   */
  measure({ list, count }: SeenForms, a: Uint32Array, b = a, c = a): number {
    const { forms, met, weights } = this;
    met.fill(0);
    for (let i = 0; i < count; i += 1) {
      const form = list[i] ?? 0;
      const bits = (a[form] ?? 0) | (b[form] ?? 0) | (c[form] ?? 0);
      if (bits === 0) continue;
      const concept = forms.conceptOf[form] ?? 0;
      met[concept] = Math.max(met[concept] ?? 0, forms.met(form, bits));
    }
    let sum = 0;
    for (let concept = 0; concept < met.length; concept += 1)
      sum += (met[concept] ?? 0) * (weights[concept] ?? 0);
    return sum / this.totalWeight;
  }

  /** How well the last measurement met each concept, 0–1. */
  lastMet(): Float32Array {
    const met = new Float32Array(this.met.length);
    for (let concept = 0; concept < met.length; concept += 1) met[concept] = this.met[concept] ?? 0;
    return met;
  }

  /** The weightiest concept that the last measurement did not find, as a share of the question, 0–1. */
  weightiestMissing(): number {
    let most = 0;
    for (let concept = 0; concept < this.met.length; concept += 1)
      most = Math.max(most, (1 - (this.met[concept] ?? 0)) * (this.weights[concept] ?? 0));
    return most / this.totalWeight;
  }
}
