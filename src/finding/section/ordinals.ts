// Numbers that order: "the third law", "3rd law", "step 3", "Stufe 3".

/** Words for zeroth to tenth, by their beginnings, in the languages of questions. */
const WORDS: readonly RegExp[] = [
  /zeroth|0th/,
  /first|1st|erste[nrsm]?|primer[ao]?|premi(?:er|ère)|primeir[ao]/,
  /second|2nd|zweite[nrsm]?|segund[ao]|deuxième|seconde/,
  /third|3rd|dritte[nrsm]?|tercer[ao]?|troisième|terceir[ao]/,
  /fourth|4th|vierte[nrsm]?|cuart[ao]|quatrième|quart[ao]/,
  /fifth|5th|fünfte[nrsm]?|quint[ao]|cinquième/,
  /sixth|6th|sechste[nrsm]?|sext[ao]|sixième/,
  /seventh|7th|siebte[nrsm]?|séptim[ao]|septième|sétim[ao]/,
  /eighth|8th|achte[nrsm]?|octav[ao]|huitième|oitav[ao]/,
  /ninth|9th|neunte[nrsm]?|noven[ao]|neuvième|non[ao]/,
  /tenth|10th|zehnte[nrsm]?|décim[ao]|dixième/,
];

const PATTERNS = WORDS.map(
  ({ source }) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu'),
);

/** A numbered thing: "step 3", "stage 2", "law 1", "第3". */
const NUMBERED =
  /(?<![\p{L}\p{N}])(?:steps?|stages?|laws?|rules?|phases?|parts?|levels?|types?|principles?|schritt|stufe|gesetz|paso|etapa|ley|étape|loi|passo|lei)\s*#?(\d{1,2})(?!\d)|第\s*(\d{1,2})/iu;

/** The number that a text orders by, the first one named; undefined where it names none. */
export function ordinalIn(text: string): number | undefined {
  const [, word, sign] = NUMBERED.exec(text) ?? [];
  if (word ?? sign) return Number(word ?? sign);
  const found = PATTERNS.flatMap((pattern, number) => {
    const at = pattern.exec(text)?.index;
    return at === undefined ? [] : [{ number, at }];
  });
  return found.sort((one, other) => one.at - other.at)[0]?.number;
}

/** The number of a section by its name: the one that it says in words, else the one before it. */
export function ordinalOfName(name: string): number | undefined {
  const named = ordinalIn(name);
  if (named !== undefined) return named;
  const [, number] = /^\s*(\d{1,2})[.)]\s/.exec(name) ?? [];
  return number === undefined ? undefined : Number(number);
}
