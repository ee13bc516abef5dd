// What is measured of a card before it is judged: numbers with names.

export type Evidence = Readonly<Record<string, number>>;

/** 1 where a pattern is in the text, else 0. */
export function has(text: string, pattern: RegExp): number {
  return pattern.test(text) ? 1 : 0;
}

/** How often a pattern with the flag `g` is in the text, up to `most`. */
export function times(text: string, pattern: RegExp, most: number): number {
  return Math.min(most, text.match(pattern)?.length ?? 0);
}

/** The same evidence under names that begin with something else. */
export function prefixed(prefix: string, evidence: Evidence): Evidence {
  return Object.fromEntries(Object.entries(evidence).map(([name, value]) => [`${prefix}${name}`, value]));
}

/** What is measured when it is first asked for. */
export function once(measure: () => Evidence): () => Evidence {
  let measured: Evidence | undefined;
  return () => {
    measured ??= measure();
    return measured;
  };
}
