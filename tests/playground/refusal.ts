// Reading the nested errors of a refused form.

/** The dotted path and the code of each error that a `DiscordAPIError` carries. */
export function fieldErrors(error: unknown): [path: string, code: string][] {
  const { rawError } = error as { rawError: { errors: object } };
  return flatten(rawError.errors, []);
}

function flatten(node: object, path: string[]): [string, string][] {
  return Object.entries(node).flatMap(([key, value]: [string, object]): [string, string][] =>
    key === '_errors'
      ? (value as { code: string }[]).map(({ code }) => [path.join('.'), code])
      : flatten(value, [...path, key]),
  );
}
