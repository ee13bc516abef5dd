// What holds for the sources, each rule as a function that names all that is against it.

import { dirname } from 'node:path/posix';
import type { Drawing } from './drawing.ts';
import { findCycle, importsOf, roomOf, type SourceTree, specifiersOf } from './source-tree.ts';

const MAX_FILES = 15;
const MAX_LINES = 250;
/** Folders whose files are found by their names: there may be many. */
const FOUND_BY_NAME = ['commands', 'controls'];
const MAY_USE_DISCORD_JS = ['src/discord', ...FOUND_BY_NAME];

/** Everything that is against a rule, one sentence each, in alphabetical order. */
export function findViolations(tree: SourceTree, drawing: Drawing): string[] {
  const rules = [
    checkDrawing,
    checkArrows,
    checkPairs,
    checkFolders,
    checkDoors,
    checkSizes,
    checkDiscord,
    checkEnvironment,
  ];
  return rules.flatMap((rule) => rule(tree, drawing)).sort();
}

/** The drawing names what is there, once, and nothing else. */
function checkDrawing(tree: SourceTree, drawing: Drawing): string[] {
  const drawn = drawing.flat();
  const there = new Set([...tree.keys()].map(roomOf));
  return [
    ...[...there].filter((room) => !drawn.includes(room)).map((room) => `${room} is not in the drawing`),
    ...drawn
      .filter((room) => !there.has(room))
      .map((room) => `${room} is in the drawing, and does not exist`),
    ...drawn.filter((room, place) => drawn.indexOf(room) !== place).map((room) => `${room} is drawn twice`),
  ];
}

/** Rooms import rooms of lower groups only. So there are no circles among them. */
function checkArrows(tree: SourceTree, drawing: Drawing): string[] {
  const height = new Map(drawing.flatMap((group, depth) => group.map((room) => [room, depth])));
  const isDownwards = (from: string, to: string) => (height.get(from) ?? 0) < (height.get(to) ?? 0);
  return importsOf(tree)
    .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !isDownwards(roomOf(from), roomOf(to)))
    .map(({ from, to }) => `${from} imports ${to} against the arrows`);
}

/** No two files import each other, not even for a type. */
function checkPairs(tree: SourceTree): string[] {
  const imports = importsOf(tree);
  const known = new Set(imports.map(({ from, to }) => `${from} ${to}`));
  return imports
    .filter(({ from, to }) => from < to && known.has(`${to} ${from}`))
    .map(({ from, to }) => `${from} and ${to} import each other`);
}

/** Neither the files of the tree nor the folders within a room import each other in a circle. */
function checkFolders(tree: SourceTree): string[] {
  const imports = importsOf(tree);
  const rooms = [...new Set(imports.map(({ from }) => roomOf(from)))];
  const cycles = rooms.map((room) => {
    const inside = imports.filter(({ from, to }) => roomOf(from) === room && roomOf(to) === room);
    const folders = inside.map(({ from, to }) => ({ from: partOf(room, from), to: partOf(room, to) }));
    // A door and what stands beside it uses the folders, and is used by them.
    return findCycle(inside) ?? findCycle(folders.filter(({ from, to }) => from !== room && to !== room));
  });
  return cycles.filter((cycle) => cycle !== undefined).map((cycle) => `${cycle.join(' → ')} is a circle`);
}

/** The folder directly in a room that a file lies in; the room for files of its own. */
function partOf(room: string, path: string): string {
  const [first, ...rest] = path.slice(room.length + 1).split('/');
  return rest.length === 0 ? room : `${room}/${first}`;
}

/** A room has an index.ts (or, as the command line, a file of its name), and whoever comes from outside ends at one. */
function checkDoors(tree: SourceTree): string[] {
  const folders = [...tree.keys()].map(roomOf).filter((room) => room.startsWith('src/') && !tree.has(room));
  const withoutDoor = [...new Set(folders)]
    .filter((room) => !tree.has(`${room}/index.ts`) && !tree.has(`${room}.ts`))
    .map((room) => `${room} has no index.ts`);
  const past = importsOf(tree)
    .filter(({ from, to }) => entersRoom(tree, from, to) && !to.endsWith('/index.ts'))
    .map(({ from, to }) => `${from} imports ${to} past its index.ts`);
  return [...withoutDoor, ...past];
}

/** Whether an import leads into a folder with a door that the importing file is not in. */
function entersRoom(tree: SourceTree, from: string, to: string): boolean {
  for (let folder = dirname(to); folder !== '.'; folder = dirname(folder))
    if (!from.startsWith(`${folder}/`) && tree.has(`${folder}/index.ts`)) return true;
  return false;
}

function checkSizes(tree: SourceTree): string[] {
  const counts = new Map<string, number>();
  for (const path of tree.keys()) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const large = [...counts].filter(([folder, count]) => count > MAX_FILES && !FOUND_BY_NAME.includes(folder));
  const long = [...tree].map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }));
  return [
    ...large.map(([folder, count]) => `${folder} holds ${count} files, more than ${MAX_FILES}`),
    ...long
      .filter(({ lines }) => lines > MAX_LINES)
      .map(({ path, lines }) => `${path} has ${lines} lines, more than ${MAX_LINES}`),
  ];
}

function checkDiscord(tree: SourceTree): string[] {
  const isDiscord = (specifier: string) => specifier === 'discord.js' || specifier.startsWith('@discordjs/');
  return [...tree]
    .filter(
      ([path, text]) => !MAY_USE_DISCORD_JS.includes(roomOf(path)) && specifiersOf(text).some(isDiscord),
    )
    .map(([path]) => `${path} imports discord.js`);
}

function checkEnvironment(tree: SourceTree): string[] {
  return [...tree]
    .filter(
      ([path, text]) => path !== 'src/config/read.ts' && /\bprocess\s*(?:\.\s*env|\[\s*'env')\b/.test(text),
    )
    .map(([path]) => `${path} reads process.env`);
}
