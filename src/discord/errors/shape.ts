// What may be logged of a message that Discord refused: of what it consists, and nothing of what it says.

/** A text as its length, a list as its items, an object as its entries; anything else as the name of its type. */
export type Shape = string | readonly Shape[] | { readonly [name: string]: Shape };

/** Something that Discord found wrong: where, and the code that it has for that. */
export interface Problem {
  /** Names and places, from the outside in, with dots between, such as `embeds.0.title`. */
  path: string;
  code: string;
}

/** The shape of what a request carried. */
export function shapeOf(value: unknown): Shape {
  if (typeof value === 'string') return `text of ${value.length}`;
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, shapeOf(entry)]));
}

/**
 * What Discord says is wrong with a form, from its tree of errors. Its sentences are left out, since some repeat what was
 * written. Source: https://discord.com/developers/docs/reference#error-messages
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
