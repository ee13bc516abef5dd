// Where in a page each form of a question's concepts was found.
import type { SeenForms } from './concept-shares.ts';

/** For each place of one page the stems found of each form, as bits. */
export class FormPlaces implements SeenForms {
  readonly everywhere: Uint32Array;
  readonly inTitle: Uint32Array;
  readonly inKeywords: Uint32Array;
  readonly inOpening: Uint32Array;
  readonly list: Uint32Array;
  count = 0;

  /** Places of so many forms. */
  constructor(forms: number) {
    this.everywhere = new Uint32Array(forms);
    this.inTitle = new Uint32Array(forms);
    this.inKeywords = new Uint32Array(forms);
    this.inOpening = new Uint32Array(forms);
    this.list = new Uint32Array(forms);
  }

  /** Records that a stem of a form, its `bit`, stands in `place`, which is one of the arrays above. */
  note(form: number, bit: number, place: Uint32Array): void {
    const before = this.everywhere[form] ?? 0;
    if (before === 0) {
      this.list[this.count] = form;
      this.count += 1;
    }
    this.everywhere[form] = before | bit;
    place[form] = (place[form] ?? 0) | bit;
  }

  /** Forgets what was recorded: only what was seen has to be cleared. */
  clear(): void {
    for (let i = 0; i < this.count; i += 1) {
      const form = this.list[i] ?? 0;
      this.everywhere[form] = 0;
      this.inTitle[form] = 0;
      this.inKeywords[form] = 0;
      this.inOpening[form] = 0;
    }
    this.count = 0;
  }
}
