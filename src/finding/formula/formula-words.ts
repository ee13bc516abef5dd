// Which words stand in formulas.

/** Names of functions, letters and labels. */
const NAMES = new Set(
  `sin cos tan cot sec csc sinh cosh tanh arcsin arccos arctan log exp lim min max det dim ker var cov mod gcd lcm sqrt alpha beta gamma
   delta epsilon zeta eta theta iota kappa lambda rho sigma tau upsilon phi chi psi omega infinity net tot kin pot out poh pka rms
   avg`.split(/\s+/),
);

/** Whether a word may stand in a formula: a letter or two, a name such as `sin`, a compound such as `C6H12O6`, with what is below it. */
export function isFormulaWord(word: string): boolean {
  const bare = word.replace(/_\{?\p{L}+\}?/gu, '');
  return (bare.match(/\p{L}+/gu) ?? []).every(
    (letters) => !/\p{Ll}{3}/u.test(letters) || NAMES.has(letters.toLowerCase()),
  );
}
