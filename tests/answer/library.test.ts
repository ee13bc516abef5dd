// The large library of real pages, where it lies beside the project: every message of every page.
// Each page in twenty is looked at; all of them with WHOLE_LIBRARY=1 in the environment, which takes some minutes.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ActionRowBuilder, type ButtonBuilder, EmbedBuilder, type StringSelectMenuBuilder } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Message, writePage } from '../../src/answer/index.ts';
import { writePayload } from '../../src/discord/wire/index.ts';
import { findPage } from '../../src/finding/index.ts';
import { speak } from '../../src/language/index.ts';
import { loadLibrary } from '../../src/library/index.ts';
import { showFormula } from '../../src/mathematics/index.ts';
import { countElements, findFaults, textsOf } from './payload.ts';
import { symbolsOfTeX, symbolsOfText } from './symbols.ts';
import { findLostWords, readMarkdown } from './words.ts';

const ARCHIVE = fileURLToPath(new URL('../../../shared/corpus/library.tar.xz', import.meta.url));
const DESCRIPTION = fileURLToPath(new URL('../../../shared/discord/openapi.json', import.meta.url));
const absent = [ARCHIVE, DESCRIPTION].filter((file) => !existsSync(file));
if (absent.length) console.warn(`Skipped: the test of the large library needs ${absent.join(' and ')}`);

/** One page in so many is looked at. */
const STEP = process.env['WHOLE_LIBRARY'] ? 1 : 20;

/** What is wrong with the messages of a page. */
type Check = (messages: readonly Message[], answer: string) => string[];

describe.skipIf(absent.length)('the large library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cribsheet-library-'));
  const complaints = new Map<Check, string[]>();
  const count = { pages: 0, messages: 0, formulas: 0, pictures: 0 };

  // Each page is rendered once, and looked at by every check.
  beforeAll(async () => {
    unpack(folder);
    const { library } = loadLibrary({ folder: join(folder, 'library') });
    const checks: Check[] = [isSound, isAccepted, isWhole, hasAllSymbols, hasPictures];
    for (const check of checks) complaints.set(check, []);
    for (const { path } of library.entries) {
      const { messages, page } = await writePage(findPage({ library }, path), speak());
      count.pages += 1;
      count.messages += messages.length;
      count.pictures += messages.filter(({ picture }) => picture).length;
      count.formulas += findTeX(page?.answer ?? '').length;
      for (const check of checks) {
        const faults = check(messages, page?.answer ?? '').map((fault) => `${path}: ${fault}`);
        complaints.get(check)?.push(...faults);
      }
    }
    console.log('Looked at', count);
  }, 3_600_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }), 300_000);

  test('is there, formulas and all', () => {
    expect(count.pages).toBeGreaterThan(30_000 / STEP);
    expect(count.messages).toBeGreaterThanOrEqual(count.pages);
    expect(count.formulas).toBeGreaterThan(4000 / STEP);
    expect(count.pictures).toBeGreaterThan(1000 / STEP);
  });

  test.each([
    ['has no message that Discord would refuse or show wrongly', isSound],
    ["has only payloads that builders and Discord's description take as they are", isAccepted],
    ['loses no word of any page, and says none twice', isWhole],
    ['loses no letter and no digit of any formula', hasAllSymbols],
    ['draws only formulas of the page, and each of them once a message', hasPictures],
  ])('%s', (_name, check) => {
    expect(complaints.get(check)).toEqual([]);
  });
});

/** Unpacks the pages that are looked at, and those only. */
function unpack(folder: string): void {
  const tar = (...args: string[]) =>
    spawnSync('tar', args, {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const names = tar('-tJf', ARCHIVE).stdout.split('\n');
  const wanted = names.filter((name, index) =>
    name.endsWith('.md') ? index % STEP === 0 : name.endsWith('.yml'),
  );
  const list = join(folder, 'wanted.txt');
  writeFileSync(list, wanted.join('\n'));
  expect(tar('-xJf', ARCHIVE, '-C', folder, '-T', list).status).toBe(0);
}

function isSound(messages: readonly Message[]): string[] {
  return messages.flatMap((message) => [
    ...findFaults(message),
    ...(countElements(message) > 100 ? ['too many elements'] : []),
    ...findSource(message),
  ]);
}

function isAccepted(messages: readonly Message[]): string[] {
  validators ??= compileSchemas();
  return messages.flatMap((message) => {
    const payload = writePayload(message);
    for (const embed of payload.embeds) expect(EmbedBuilder.from(embed).toJSON()).toEqual(embed);
    for (const row of payload.components)
      new ActionRowBuilder<ButtonBuilder | StringSelectMenuBuilder>(row).toJSON();
    return validators!.flatMap((validate) =>
      validate(payload) ? [] : [JSON.stringify(validate.errors?.slice(0, 3))],
    );
  });
}

let validators: ReturnType<typeof compileSchemas> | undefined;

/** A message that is sent, and one that is edited. */
function compileSchemas() {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(JSON.parse(readFileSync(DESCRIPTION, 'utf8')), 'api');
  return ['MessageCreateRequest', 'IncomingWebhookUpdateRequestPartial'].map((name) =>
    ajv.compile({ $ref: `api#/components/schemas/${name}` }),
  );
}

function isWhole(messages: readonly Message[], answer: string): string[] {
  return [findLostWords(answer, messages) ?? []].flat();
}

function hasAllSymbols(_messages: readonly Message[], answer: string): string[] {
  return findTeX(answer).flatMap((tex) => {
    const { text, code } = showFormula(tex, true);
    if (code && text === tex.trim()) return [];
    const isSame = symbolsOfTeX(tex).join('') === symbolsOfText(text).join('');
    return isSame ? [] : [`${tex} reads ${text}`];
  });
}

function hasPictures(messages: readonly Message[], answer: string): string[] {
  return messages.flatMap(({ picture }) => {
    const shown = picture?.formulas.map(({ tex }) => tex) ?? [];
    const foreign = shown.filter((tex) => !answer.includes(tex));
    return new Set(shown).size < shown.length ? ['a formula is drawn twice', ...foreign] : foreign;
  });
}

/** Displayed formulas of an answer, found without the reader that is tested. */
function findTeX(answer: string): string[] {
  const prose = answer.replace(/```[\s\S]*?(?:```|$)|`[^`\n]*`/g, ' ');
  return [...prose.matchAll(/\$\$([^$]+)\$\$|\\\[([\s\S]+?)\\\]/g)].map(
    ([, dollars, bracket]) => dollars ?? bracket ?? '',
  );
}

/** Source that readers would see as such, outside of code. */
function findSource(message: Message): string[] {
  return textsOf(message).flatMap((text) => {
    const shown = readMarkdown(text.replace(/```[\s\S]*?```|(?<!\\)`[^`\n]+`/g, 'x'));
    const found = /\\n(?![a-z])|^#{1,6} |\$\$|\\(?:d?frac|sqrt|begin|text|times)\b|\|\s*:?-{3,}/m.exec(shown);
    return found
      ? [
          `${JSON.stringify(found[0])} in ${JSON.stringify(shown.slice(Math.max(0, found.index - 60), found.index + 60))}`,
        ]
      : [];
  });
}
