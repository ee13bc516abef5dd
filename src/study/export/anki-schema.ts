// The tables of an Anki collection of version 11, and what one holds before there are notes in it. Every version of Anki since 2.1 reads it.
import { hash32 } from '../../bytes/index.ts';

export const TABLES = `
create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null,
  dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null,
  dconf text not null, tags text not null);
create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null,
  tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null,
  usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null,
  factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null,
  odid integer not null, flags integer not null, data text not null);
create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null,
  lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
create table graves (usn integer not null, oid integer not null, type integer not null);
create index ix_notes_usn on notes (usn);
create index ix_cards_usn on cards (usn);
create index ix_revlog_usn on revlog (usn);
create index ix_cards_nid on cards (nid);
create index ix_cards_sched on cards (did, queue, due);
create index ix_revlog_cid on revlog (cid);
create index ix_notes_csum on notes (csum);
`;

/** Fields of a note, in their order. The first is what Anki lists notes by. */
export const FIELDS = ['Question', 'Choices', 'Answer', 'Source', 'Page', 'Link'] as const;

/** The id of the note type: always the same, so that a second import finds the notes of the first. */
export const MODEL = 1_700_000_020_020;

const FRONT =
  '<div class="page">{{Page}}</div><div class="question">{{Question}}</div>{{#Choices}}{{Choices}}{{/Choices}}';
const BACK =
  '{{FrontSide}}<hr id="answer"><div class="answer">{{Answer}}</div><div class="source">{{Source}}</div>{{#Link}}<a href="{{Link}}">{{Page}}</a>{{/Link}}';
const STYLE =
  '.card{font-family:sans-serif;font-size:20px;text-align:center}.page,.source,a{font-size:15px;opacity:.75;margin:.6em 0}.answer{font-weight:600}ol{display:inline-block;text-align:left}';

/** The id of a deck of this name, the same each time. Ids are milliseconds since 1970, as Anki makes them. */
export function deckId(name: string): number {
  return 1_600_000_000_000 + hash32(name);
}

/** The single row of `col`: note type, decks and settings. `now` is in milliseconds since 1970. */
export function collectionRow(decks: readonly string[], now: number): unknown[] {
  const seconds = Math.floor(now / 1000);
  const model = {
    id: MODEL,
    name: 'Cribsheet',
    type: 0,
    mod: seconds,
    usn: -1,
    sortf: 0,
    did: 1,
    css: STYLE,
    latexPre: '',
    latexPost: '',
    latexsvg: false,
    req: [[0, 'any', [0, 4]]],
    flds: FIELDS.map((name, ord) => ({
      name,
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      media: [],
    })),
    tmpls: [{ name: 'Card', ord: 0, qfmt: FRONT, afmt: BACK, bqfmt: '', bafmt: '', did: null }],
    tags: [],
    vers: [],
  };
  const deck = (id: number, name: string) => ({
    id,
    name,
    mod: seconds,
    usn: -1,
    collapsed: false,
    browserCollapsed: false,
    desc: '',
    dyn: 0,
    conf: 1,
    extendNew: 0,
    extendRev: 0,
    newToday: [0, 0],
    revToday: [0, 0],
    lrnToday: [0, 0],
    timeToday: [0, 0],
  });
  const all = Object.fromEntries([
    ['1', deck(1, 'Default')],
    ...decks.map((name) => [String(deckId(name)), deck(deckId(name), name)]),
  ]);
  const settings = {
    curDeck: 1,
    activeDecks: [1],
    newSpread: 0,
    collapseTime: 1200,
    timeLim: 0,
    estTimes: true,
    dueCounts: true,
    curModel: String(MODEL),
    nextPos: 1,
    sortType: 'noteFld',
    sortBackwards: false,
    addToCur: true,
  };
  const options = {
    id: 1,
    name: 'Default',
    mod: 0,
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    dyn: false,
    new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20 },
    rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36500, perDay: 200, hardFactor: 1.2 },
    lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
  };
  return [
    1,
    seconds,
    now,
    now,
    11,
    0,
    0,
    0,
    JSON.stringify(settings),
    JSON.stringify({ [MODEL]: model }),
    JSON.stringify(all),
    JSON.stringify({ 1: options }),
    '{}',
  ];
}
