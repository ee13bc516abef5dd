// What was worked out for a text, kept for the next time: most questions are made of the same words.

/**
 * The same function of a text, which works each out once and must not depend on anything that changes. When it knows `most`
 * texts it forgets them all: that is cheaper than telling which is the oldest, and the common ones are soon back.
 */
export function remember<T>(work: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = work(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
