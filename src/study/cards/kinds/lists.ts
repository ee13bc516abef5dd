// The page's own question where a list answers it: people name what they remember of it, and judge by themselves.
import type { Draft } from '../card.ts';
import type { Entry, ListOfEntries, Material } from '../material.ts';
import { shareIn } from '../shared-words.ts';

/** Minimum and maximum number of names that can be remembered as one answer. */
const MIN_NAMES = 3;
const MAX_NAMES = 7;

/** Maximum length of a name, in characters. */
const MAX_NAME_LENGTH = 70;

/** What is asked for in English: things that have names, and not what somebody thinks of them. */
const THINGS =
  'types?|kinds|forms|components?|parts|structures?|stages?|phases?|principles?|elements?|methods?|techniques?|factors?|causes?|symptoms?|functions?|features?|characteristics?|properties|applications?|uses|steps|layers|strategies|tools|rules|reasons|goals|benefits|advantages|disadvantages|challenges|concerns|sources?|categories|classes|levels?|branches|theories|models|approaches|criteria|requirements|signs|risks|barriers|consequences|limitations|strengths|weaknesses|materials|instruments|organs|muscles|bones|glands|hormones|regions|systems|mechanisms?|processes|variables|responsibilities|duties|skills|qualities|traits|values|tenets|pillars|assumptions|materials|indicators|routes|ways';

/** Questions that ask for several things, in the languages that the bot speaks. */
const ASKS_FOR_SEVERAL: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:what|which) (?:are|were)|(?:can you )?(?:list|name|identify)) (?:the |some |its |any )?(?:of the )?(?:[\\p{L}-]+ ){0,3}?(?:${THINGS})\\b`,
    'iu',
  ),
  new RegExp(`^what (?:[\\p{L}-]+ ){0,2}?(?:${THINGS}) (?:are|were|do|did|does|can)\\b`, 'iu'),
  /^(?:welche|was sind|was waren|nenne|nennen sie)(?!\p{L})/iu,
  /^¿?(?:cuáles (?:son|eran|fueron)|qué (?:factores|tipos|pasos|causas|partes)|nombra|enumera)(?!\p{L})/iu,
  /^(?:quel(?:le)?s (?:sont|étaient)|nomme|cite|citez|énumère)(?!\p{L})/iu,
  /^(?:quais (?:são|eram|foram)|cite|liste|enumere)(?!\p{L})/iu,
  /(?:種類|要素|原因|段階|特徴|例).*(?:何|なに|あり|挙げ)/u,
];

/** A second question, or one that the names alone do not answer. */
const ASKS_MORE =
  /[;]|,\s*(?:and|und|y|et|e)\s|\b(?:and|or) (?:how|why|what|when|where|who|which|can|discuss|explain|describe|its|their|provide|give)\b|\b(?:their (?:functions?|roles?|uses?|effects?|meanings?|properties)|differences?|similarities|relationships?|compare|contrast|steps? (?:to|for) (?:solv|calculat|find)\w*|formulas?|equations?|values?|dates?|definitions?|key points|main (?:points|ideas|arguments)|implications|statistics|latest|recent|current|future|trends|misconceptions|opinions|views|contributions|achievements|impacts?|critiques?|findings|results|best practices|between \w+ and)\b/i;

/** Names that head parts of a page of anything. */
const IS_PART =
  /^(?:conclusion|summary|overview|introduction|definition|examples?|note|background|context|importance|significance|fazit|zusammenfassung|beispiele?|resumen|conclusión|ejemplos?|exemples?|résumé|conclusão|resumo|exemplos?|まとめ|概要|例)\b/i;

/** Whether a name says nothing beyond the question, or is a part about something else. */
function isBeside({ name: { text } }: Entry, title: string): boolean {
  return shareIn(text, title) === 1 || /\b(?:examples?|implications?)\b/i.test(text);
}

export function makeListCards({ lists, tables }: Material, title: string): Draft[] {
  if (!ASKS_FOR_SEVERAL.some((asks) => asks.test(title)) || ASKS_MORE.test(title)) return [];
  const long = lists.filter(({ entries }) => entries.length >= 2 && !isBelow(entries, lists));
  const [list] = long;
  if (list === undefined || long.length > 1 || tables.length > 0) return [];
  const { entries } = list;
  if (entries.length < MIN_NAMES || entries.length > MAX_NAMES || !entries.every(isNamed)) return [];
  if (entries.some((entry) => isBeside(entry, title))) return [];
  const right = entries.map(({ name }) => `**${name.source}**`).join(' · ');
  return [
    {
      key: title,
      prompt: { kind: 'list', text: title, count: entries.length },
      answer: { kind: 'open', right },
      source: right,
      at: entries[0]?.name.at ?? 0,
    },
  ];
}

function isNamed({ name: { text }, explanation }: Entry): boolean {
  return (
    explanation !== undefined &&
    text.length <= MAX_NAME_LENGTH &&
    /\p{L}{2}/u.test(text) &&
    !/[?!:=]/.test(text) &&
    !IS_PART.test(text)
  );
}

/** Whether these stand below an entry of another list. */
function isBelow(entries: readonly Entry[], lists: readonly ListOfEntries[]): boolean {
  return lists.some((other) => other.entries.some(({ below }) => below === entries));
}
