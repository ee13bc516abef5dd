// Values as both engines take them.

/** A parameter of a query; whole numbers are `bigint`. */
export type Bound = string | number | bigint | Uint8Array | null;

/**
 * A parameter as the drivers take it: a truth is 0 or 1, and a whole number is no fraction. SQLite's driver would end the process at others:
 * they throw a `TypeError` here.
 */
export function bindable(value: unknown): Bound {
  switch (typeof value) {
    case 'string':
      // A text of PostgreSQL cannot hold this character, and both shall hold the same.
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
