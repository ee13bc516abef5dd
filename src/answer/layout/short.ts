// A page's outline → one that fits a screen: its opening, the section that answers, and of the others what they begin with.
import { type Line, type Outline, plainText, type Section } from '../../markdown/index.ts';
import { firstSentence } from './first-sentence.ts';
import { heightOfLines, heightOfOutline, heightOfSection, SCREEN } from './height.ts';
import { takeLines } from './take-lines.ts';

/** Lines of the opening: where sections follow, above a long one that is shown in full, and where it is asked for alone. */
const OPENING = { above: 12, aboveLong: 4, alone: 14 };

/** Lines of a section that is long, and the most of one that is shown: beyond them it goes on in the whole page. */
const SECTION = { long: 14, most: 1.2 * SCREEN };

/** Maximum number of lines of a short form with a whole table above names of sections. */
const WITH_TABLE = 1.2 * SCREEN;

/** Maximum number of lines of a short form that says what each section begins with, unless a long section leaves less than `LEAST` of them. */
const WITH_SENTENCES = 1.6 * SCREEN;

/** Lines of the opening of a page without sections of which something further down answers. */
const FIRST_PARAGRAPH = 8;

/** Most characters of the first sentences of sections: nearly all are said in full; where there is less room, the long ones are cut. */
const SENTENCES = [220, 120, 70];

/** Lines that the other sections get where the rest of the screen is taken: for their first sentences, or for names alone. */
const LEAST = { sentences: 22, names: 6 };

/** The short form of a page. */
export interface ShortForm {
  outline: Outline;
  /** The number (from 0) of the section in the page that stands first, in full. */
  section?: number;
  /** Whether the last section of the outline, which has no name, is a list of the names of others. */
  listsNames?: true;
}

/** The short form of an outline; undefined where all of it fits a screen. `best` is the offset in the answer that answers best. */
export function shortenOutline(outline: Outline, best?: number): ShortForm | undefined {
  if (heightOfOutline(outline) <= SCREEN) return undefined;
  const { lead, sections } = outline;
  if (sections.length === 0) return { outline: { lead: shortenText(lead, best), sections: [] } };
  const number = best === undefined ? -1 : sectionAt(outline, best);
  const section = sections[number];
  const open = section ? [{ ...section, lines: takeLines(section.lines, SECTION.most).lines }] : [];
  const isLong = heightOfOutline({ lead: [], sections: open }) > SECTION.long;
  const others = sections.filter((one) => one !== section && plainText(one.name).trim() !== '');
  const summarise = summariesOf(others);
  // Room that the sections leave is the opening's: a table there often is the answer.
  const most = summarise(WITH_SENTENCES);
  const left = SCREEN - heightOfOutline({ lead: [], sections: [...open, ...(most ?? [])] });
  const above = most ? Math.max(OPENING.above, left) : OPENING.above;
  const { lines: opening, isAll } = takeLines(lead, isLong ? OPENING.aboveLong : above);
  const isTableCut = !isAll && !isLong && !hasTable(opening, lead);
  const withTable = isTableCut ? keepTable(lead, open, others, summarise) : undefined;
  const { lead: begun, rest } = withTable ?? {
    lead: opening,
    rest: restBelow(opening, open, others, summarise),
  };
  return {
    outline: { lead: begun, sections: [...open, ...rest.sections] },
    ...(section ? { section: number } : {}),
    ...(rest.areNames ? { listsNames: true } : {}),
  };
}

/** What is said of the sections that are not shown in full: their first sentences, or where these have no room, their names. */
interface Rest {
  sections: Section[];
  areNames: boolean;
}

function restBelow(
  opening: readonly Line[],
  open: readonly Section[],
  others: readonly Section[],
  summarise: Summarise,
): Rest {
  const height = heightOfOutline({ lead: [...opening], sections: [...open] });
  return restOf(others, summarise, {
    sentences: Math.max(WITH_SENTENCES - height, LEAST.sentences),
    names: Math.max(SCREEN - height, LEAST.names),
  });
}

/** The first sentences of sections where there is room for them (in lines), else so many of their names as there is. */
function restOf(
  others: readonly Section[],
  summarise: Summarise,
  room: { sentences: number; names: number },
): Rest {
  const summaries = summarise(room.sentences);
  if (summaries) return { sections: summaries, areNames: false };
  const names = listNames(others, room.names);
  return { sections: names, areNames: names.length > 0 };
}

/** Whether the beginning of an opening still has all its tables; true as well where there is none. */
function hasTable(beginning: readonly Line[], whole: readonly Line[]): boolean {
  const rows = (lines: readonly Line[]): string =>
    lines
      .filter(({ isTable }) => isTable)
      .map((line) => (line.kind === 'fence' ? line.code : plainText(line.spans)))
      .join('\n');
  return rows(beginning) === rows(whole);
}

/** The opening with its whole table, where that is not much more than a screen: a cut table helps nobody. */
function keepTable(
  lead: readonly Line[],
  open: readonly Section[],
  others: readonly Section[],
  summarise: Summarise,
): { lead: Line[]; rest: Rest } | undefined {
  const whole = { lead: [...lead], sections: [...open] };
  const rest = restOf(others, summarise, {
    sentences: WITH_SENTENCES - heightOfOutline(whole),
    names: SCREEN,
  });
  const saysSentences = rest.sections.length > 0 && !rest.areNames;
  const all = { lead: whole.lead, sections: [...open, ...rest.sections] };
  return saysSentences || heightOfOutline(all) <= WITH_TABLE ? { lead: whole.lead, rest } : undefined;
}

/** The opening of an outline alone: the text before its first section, or the beginning of that section. */
export function openOutline({ lead, sections }: Outline): Outline {
  const [first] = sections;
  if (lead.length > 0 || first === undefined)
    return { lead: takeLines(lead, OPENING.alone).lines, sections: [] };
  return { lead: [], sections: [{ ...first, lines: takeLines(first.lines, OPENING.alone).lines }] };
}

/** The number (from 0) of the section with a name that holds an offset of the answer; -1 where none does. */
export function sectionAt({ sections }: Outline, offset: number): number {
  const index = sections.findLastIndex(({ at }) => at <= offset);
  const name = sections[index]?.name ?? [];
  return plainText(name).trim() === '' ? -1 : index;
}

/** A text without sections: its beginning, and where something further down answers, that after the first paragraph. */
function shortenText(lines: readonly Line[], best: number | undefined): Line[] {
  const beginning = takeLines(lines, SCREEN);
  const index = best === undefined ? 0 : lines.findLastIndex(({ at }) => at <= best);
  if (index < beginning.lines.length - 1) return beginning.lines;
  const opening = takeLines(lines.slice(0, 1), FIRST_PARAGRAPH).lines;
  const from = lines.slice(index);
  const skipped =
    index > 1 ? [paragraph([{ text: '…', marks: [], at: from[0]?.at ?? 0 }], from[0]?.at ?? 0)] : [];
  return [...opening, ...skipped, ...takeLines(from, SCREEN - heightOfLines(opening)).lines];
}

/** Sections with their first sentences, cut shorter where a room (in lines) is little; undefined where it is too little. */
type Summarise = (room: number) => Section[] | undefined;

/** Each length is cut once, however often rooms are asked for. */
function summariesOf(sections: readonly Section[]): Summarise {
  const cut = new Map<number, { summaries: Section[]; height: number }>();
  const summarise = (most: number) => {
    const known = cut.get(most);
    if (known !== undefined) return known;
    const summaries = sections.map((section) => summariseSection(section, most));
    const height = summaries.reduce((sum, summary) => sum + heightOfSection(summary), 0);
    const found = { summaries, height };
    cut.set(most, found);
    return found;
  };
  return (room) => {
    for (const most of SENTENCES) {
      const { summaries, height } = summarise(most);
      if (height <= room) return summaries;
    }
    return undefined;
  };
}

function summariseSection(section: Section, most: number): Section {
  const sentence = firstSentence(section.lines, most);
  return { ...section, lines: sentence ? [sentence] : [] };
}

/** The names of sections as one list below each other, as many as there is room for. */
function listNames(sections: readonly Section[], room: number): Section[] {
  const [first] = sections;
  if (first === undefined) return [];
  const items = sections.map(
    ({ name, at }): Line => ({ ...paragraph(name, at), kind: 'item', lead: '- ', indent: '  ', depth: 1 }),
  );
  return [{ name: [], lines: takeLines(items, room).lines, at: first.at }];
}

function paragraph(spans: Line['spans'], at: number): Line {
  return { kind: 'paragraph', spans, code: '', language: '', lead: '', indent: '', depth: 0, at };
}
