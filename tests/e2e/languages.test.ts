// Private answers in the person's language, public ones in the server's; commands listed in every language.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { LocalDiscord, Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { projectRoot } from '../../src/root.ts';
import { openDiscord, startBot } from './bot.ts';
import { makeFolder, manyPages } from './folder.ts';
import { buttonsOf, expectGoodManners, optionsOf, textOf } from './shown.ts';

const CRANE = 'How is the crane of machine type 3 serviced?';
const CHRONICLE = 'What does the chronicle of the valley tell?';

let discord: LocalDiscord;
let student: Seat;

beforeAll(async () => {
  discord = await openDiscord();
  await startBot(discord, { libraryDir: makeFolder(manyPages()), variables: { ANSWERS: 'public' } });
  student = discord.as('student').in('general');
});

afterEach(() => {
  discord.conditions.reset();
  expectGoodManners(discord);
});

async function ask(question: string, visibility = 'private'): Promise<ShownMessage> {
  return (await student.slash('ask', { question, visibility })).reply();
}

test.each([
  ['de', 'Teilen', 'Nicht in der Bibliothek', 'Meintest du eine dieser Fragen?', 'Was ich kann'],
  ['es-ES', 'Compartir', 'No está en la biblioteca', '¿Buscabas una de estas?', 'Qué puedo hacer'],
  ['es-419', 'Compartir', 'No está en la biblioteca', '¿Buscabas una de estas?', 'Qué puedo hacer'],
  [
    'fr',
    'Partager',
    'Pas dans la bibliothèque',
    'Tu cherches peut-être l’une de ces pages\u202f?',
    'Ce que je sais faire',
  ],
  ['pt-BR', 'Compartilhar', 'Não está na biblioteca', 'Você quis dizer uma destas?', 'O que eu faço'],
  ['ja', '共有', 'ライブラリにありません', 'もしかして、このどれかですか？', 'できること'],
  ['tr', 'Share', 'Not in the library', 'Did you mean one of these?', 'What I can do'],
])('a person whose Discord speaks %s reads that', async (locale, share, missing, unsure, help) => {
  discord.conditions.setLocale('student', locale);
  expect(buttonsOf(await ask(CRANE))).toContain(share);
  expect((await ask('zebra quagga')).embeds[0]?.title).toBe(missing);
  expect((await ask('crane')).embeds[0]?.title).toBe(unsure);
  expect((await (await student.slash('help')).reply()).embeds[0]?.title).toBe(help);
});

test('a page stays in its own language, its controls do not', async () => {
  discord.conditions.setLocale('student', 'de');
  const shown = await ask(CHRONICLE);
  expect(shown.embeds[0]?.title).toBe(CHRONICLE);
  const whole = await (await student.click(shown, 'Ganze Seite')).update();
  expect(textOf(whole)).toMatch(/Teil 1 von \d+/);
  const next = await (await student.click(whole, 'Weiter')).update();
  expect(textOf(next)).toContain('Remark');
  discord.conditions.setLocale('student', 'fr');
  expect(textOf(await (await student.click(next, 'Weiter')).update())).toMatch(/Partie 3 sur \d+/);
});

test('what is shared is in the language of the server, what the sharer reads in their own', async () => {
  discord.conditions.setLocale('student', 'de');
  discord.conditions.setLocale('guild', 'ja');
  const known = new Set(student.messages().map(({ id }) => id));
  const shown = await ask(CRANE);
  const own = await (await student.click(shown, 'Teilen')).edited();
  expect(own.content).toBe('In diesem Kanal geteilt.');
  const posted = student.messages().find(({ id, ephemeral }) => !known.has(id) && !ephemeral);
  expect(posted?.content).toBe('<@1000000000000000001> が共有しました');
  expect(buttonsOf(posted!)).toEqual(['取り消す']);
});

test('answers are public where the configuration says so and the person does not', async () => {
  const shown = await (await student.slash('ask', { question: CRANE })).reply();
  expect(shown.ephemeral).toBe(false);
  expect(buttonsOf(shown)).toEqual(['Take back']);
  expect((await (await student.slash('ask', { question: 'crane' })).reply()).ephemeral).toBe(true);
  expect((await ask(CRANE)).ephemeral).toBe(true);
});

test('a refusal and an outdated button speak the language of the one who clicks', async () => {
  discord.conditions.setLocale('student', 'pt-BR');
  const shown = await ask(CRANE);
  expect((await (await student.forge(shown, 'old')).reply()).content).toMatch(
    /^Isto é de outra versão do bot\. Pergunte de novo com <\/ask:\d+>\.$/,
  );
});

test('commands, options and choices are listed in every language', () => {
  const commands = discord.commands();
  expect(commands).toHaveLength(readdirSync(join(projectRoot(), 'commands')).length);
  for (const { name_localizations } of commands)
    expect(Object.keys(name_localizations ?? {}).sort()).toEqual([
      'de',
      'es-419',
      'es-ES',
      'fr',
      'ja',
      'pt-BR',
    ]);
  const ask = commands.find(({ name }) => name === 'ask');
  expect(ask).toMatchObject({
    name_localizations: { de: 'fragen', ja: '質問' },
    description_localizations: { fr: 'Pose une question sur tes cours' },
  });
  expect(ask?.options?.[0]?.name_localizations?.['es-ES']).toBe('pregunta');
});

test('/random picks a page of the subject, and /subjects lists them all', async () => {
  for (let count = 0; count < 5; count += 1) {
    const shown = await (await student.slash('random', { subject: 'rivers' })).reply();
    expect(shown.ephemeral).toBe(true);
    expect(shown.embeds[0]?.title).toMatch(/^Where does river number \d+ rise\?$/);
  }
  const other = await (await student.slash('random', { subject: 'zzzz @everyone' })).reply();
  expect(other.content).toContain('no subject “zzzz');
  expect(other.embeds[0]?.title).toBeDefined();
  const subjects = await (await student.slash('subjects')).reply();
  expect(optionsOf(subjects).map(({ value }) => value)).toEqual(['long-reads', 'machines', 'rivers']);
});

test('a page chosen from a subject leads back to its screen', async () => {
  const list = await (await student.slash('browse', { subject: 'machines' })).reply();
  const second = await (await student.click(list, 'Next')).update();
  const chosen = await (await student.select(second, optionsOf(second)[3]!.value)).update();
  const back = await (await student.click(chosen, 'Back')).update();
  expect(back.embeds).toEqual(second.embeds);
});

test('/help tells what there is, what is kept, and where the library lives', async () => {
  // Whoever manages the server is told of all commands.
  const text = textOf(await (await discord.as('moderator').in('general').slash('help')).reply());
  const typed = discord.commands().filter(({ type }) => type === ApplicationCommandType.ChatInput);
  // One with subcommands is named by the first of them: only that can be clicked.
  for (const { name } of typed) expect(text).toMatch(new RegExp(`</${name}(?: \\w+)?:\\d+>`));
  expect(text).toContain('Answer this message');
  expect(text).toContain('Test shelf: 80 pages. https://example.org');
  expect(text).toMatch(/What I store about you\s+I never store who asked a question/);
});
