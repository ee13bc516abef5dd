// Conversion of query parameters, so that both engines store the same values.

/** A parameter of a query after conversion. Whole numbers are `bigint`, so that no engine stores them as fractions. */
export type Bound = string | number | bigint | Uint8Array | null;

/**
 * Converts a parameter: booleans become 0 or 1, safe integers become `bigint`, undefined becomes null. Throws a `TypeError` for any other
 * type, because SQLite's driver would crash the process.
 */
export function bindable(value: unknown): Bound {
  switch (typeof value) {
    case 'string':
      // PostgreSQL's text type cannot hold this character.
      return value.replaceAll('\0', '');
    case 'number':
      return Number.isSafeInteger(value) ? BigInt(value) : value;
    case 'bigint':
      return value;
    case 'boolean':
      return value ? 1n : 0n;
    case 'undefined':
      return null;
    default:
      if (value === null || value instanceof Uint8Array) return value;
      throw new TypeError(
        `A query has a parameter that no database can keep: ${Object.prototype.toString.call(value)}`,
      );
  }
}
