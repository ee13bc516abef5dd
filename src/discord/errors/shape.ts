// The shape of a body that Discord refused, for the log: its structure and the lengths of its texts, without the texts.

/** Strings become their lengths and other primitives the names of their types; arrays and objects keep their structure. */
export type Shape = string | readonly Shape[] | { readonly [name: string]: Shape };

/** An error of Discord about a part of a body. */
export interface Problem {
  /** The path to the part, such as `embeds.0.title`. */
  path: string;
  /** Discord's code, such as `BASE_TYPE_MAX_LENGTH`. */
  code: string;
}

/** The shape of a value. */
export function shapeOf(value: unknown): Shape {
  if (typeof value === 'string') return `text of ${value.length}`;
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, shapeOf(entry)]));
}

/**
 * Flattens the tree of errors in Discord's response to an invalid body. Messages are left out, since some quote the body.
 * Source: https://discord.com/developers/docs/reference#error-messages
 */
export function findProblems(errors: unknown, path: readonly string[] = []): Problem[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([name, entry]: [string, unknown]) => {
    if (name !== '_errors') return findProblems(entry, [...path, name]);
    const codes = Array.isArray(entry) ? entry.flatMap((one: unknown) => codeOf(one) ?? []) : [];
    return codes.map((code) => ({ path: path.join('.'), code }));
  });
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return String(error.code);
}
