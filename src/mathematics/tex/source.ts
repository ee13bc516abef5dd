// What writers of pages type into a formula as if it were text, put as TeX wants it.

/** Makes the source mean what its writer saw: a percent sign is no comment, and words keep the spaces between them. */
export function prepareSource(tex: string): string {
  // MathJax takes a bare degree sign for a relation: `90° + 5°` would lose its spaces.
  return keepWordSpaces(escapePercent(tex)).replaceAll('°', '{°}');
}

/** `50% of x` would end at the sign: for TeX the rest of the line is a comment. */
function escapePercent(tex: string): string {
  return tex.includes('%') ? tex.replace(/\\[\s\S]|%/g, (found) => (found === '%' ? '\\%' : found)) : tex;
}

/**
 * `Cap Rate = 5` becomes `Cap\ Rate = 5`, which TeX would set as CapRate. Columns of an array (`{cc cc}`), names of
 * commands, text and chemistry, where a space has a meaning already, are left alone.
 */
function keepWordSpaces(tex: string): string {
  if (/\\(?:ce|pu)\b/.test(tex)) return tex;
  const pattern =
    /\\(?:text[a-z]*|mbox|tag)\*?\{[^{}]*\}|\\begin\{[^}]*\}(?:\[[^\]]*\])?(?:\{[^}]*\})?|\\[A-Za-z]+|([A-Za-z]+)( +)(?=([A-Za-z]+))/g;
  return tex.replace(pattern, (found, word?: string, _spaces?: string, next = '') => {
    if (word === undefined || Math.min(word.length, next.length) < 2 || word.length + next.length < 5)
      return found;
    return `${word}\\ `;
  });
}
