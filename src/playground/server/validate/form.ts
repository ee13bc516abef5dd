// A form being checked: every rule that a body breaks is noted under the path of the field.

import type { FieldError } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';

export type Path = FieldError['path'];

interface TextLimits {
  min?: number;
  max: number;
  required?: boolean;
}

interface NumberLimits {
  min: number;
  max: number;
  required?: boolean;
}

/**
 * Collects what is wrong with a request's body. Every method takes the path of a field and its value, notes what is
 * wrong, and returns the value when it has the right type. `null` counts as absent, as it does for Discord.
 */
export class Form {
  readonly errors: FieldError[] = [];

  report(path: Path, code: string, message: string): void {
    this.errors.push({ path, code, message });
  }

  require(path: Path): void {
    this.report(path, 'BASE_TYPE_REQUIRED', 'This field is required');
  }

  /** Lengths are in UTF-16 units, after trimming. */
  text(path: Path, value: unknown, limits: TextLimits): string | undefined {
    const { min = 0, max, required = false } = limits;
    if (value === undefined || value === null) {
      if (required) this.require(path);
      return undefined;
    }
    if (typeof value !== 'string') {
      this.report(path, 'STRING_TYPE_CONVERT', `Could not interpret "${JSON.stringify(value)}" as string.`);
      return undefined;
    }
    const { length } = value.trim();
    if (length === 0 && min > 0) this.require(path);
    else if (min > 0 && (length < min || length > max)) {
      this.report(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    } else if (length > max) this.report(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    return value;
  }

  integer(path: Path, value: unknown, limits: NumberLimits): number | undefined {
    const { min, max, required = false } = limits;
    if (value === undefined || value === null) {
      if (required) this.require(path);
      return undefined;
    }
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      this.report(path, 'NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`);
      return undefined;
    }
    if (value < min) {
      this.report(path, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
    }
    if (value > max)
      this.report(path, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
    return value;
  }

  /** One of a few numbers, such as a type. */
  choice(path: Path, value: unknown, choices: readonly number[]): number | undefined {
    if (value === undefined || value === null) this.require(path);
    else if (typeof value === 'number' && choices.includes(value)) return value;
    else this.report(path, 'BASE_TYPE_CHOICES', `Value must be one of {${choices.join(', ')}}.`);
    return undefined;
  }

  list(path: Path, value: unknown, limits: { min?: number; max: number }): readonly unknown[] {
    const { min = 0, max } = limits;
    if (value === undefined || value === null) {
      if (min > 0) this.require(path);
      return [];
    }
    if (!Array.isArray(value)) {
      this.report(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      return [];
    }
    if (min > 0 && (value.length < min || value.length > max)) {
      this.report(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    } else if (value.length > max) {
      this.report(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    }
    return value;
  }

  object(path: Path, value: unknown): JsonObject | undefined {
    if (isObject(value)) return value;
    this.report(path, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
    return undefined;
  }

  link(path: Path, value: unknown, schemes: readonly string[], max = 2048): void {
    const text = this.text(path, value, { max });
    if (text === undefined || text === '') return;
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
    if (scheme === undefined || !URL.canParse(text)) {
      this.report(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    } else if (!schemes.includes(scheme)) {
      const known = schemes.map((name) => `'${name}'`).join(', ');
      const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${known}).`;
      this.report(path, 'URL_TYPE_INVALID_SCHEME', message);
    }
  }
}
