// Everything the bot sends, against Discord's own description of its API.

import { expect, test } from 'vitest';
import type { LocalDiscord, RecordedRequest } from '../../src/playground/driver/index.ts';
import { openShapes } from '../api-shapes.ts';
import { openDiscord, startBot } from './bot.ts';
import { makeFolder, manyPages, page } from './folder.ts';
import { buttonsOf, optionsOf, shareWith } from './shown.ts';

/** Schemas of callbacks by their type (https://discord.com/developers/docs/interactions/receiving-and-responding). */
const CALLBACKS: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
};

/** Schemas of messages by how they are sent. */
const MESSAGES = {
  'POST channels': 'MessageCreateRequest',
  'PATCH channels': 'MessageEditRequestPartial',
  'POST webhooks': 'IncomingWebhookRequestPartial',
  'PATCH webhooks': 'IncomingWebhookUpdateRequestPartial',
};

test('every request of the bot has the shape it should have', async () => {
  const discord = await openDiscord();
  const formula = page('What is the mean?', 'It is $$m = \\frac{a + b}{2}$$');
  await startBot(discord, { libraryDir: makeFolder({ ...manyPages(), 'maths/mean.md': formula }) });
  await useEverything(discord);
  const check = openShapes();
  const sent = discord.requests.filter(({ body }) => body !== undefined).flatMap(nameBodies);
  for (const { schema, body } of sent) {
    expect({ schema, body, errors: check(schema, body) }).toEqual({ schema, body, errors: null });
  }
  const schemas = [
    ...Object.values(CALLBACKS),
    ...Object.values(MESSAGES),
    'ApplicationCommandUpdateRequest',
  ];
  expect(sent.map(({ schema }) => schema)).toEqual(expect.arrayContaining(schemas));
  expect(JSON.stringify(sent)).toContain('attachment://formulas.png');
});

/** The schema of each body in a request; the list of commands counts as a body a command. */
function nameBodies({ method, path, body }: RecordedRequest): { schema: string; body: unknown }[] {
  if (Array.isArray(body))
    return body.map((command) => ({ schema: 'ApplicationCommandUpdateRequest', body: command as unknown }));
  const way = `${method} ${path.split('/')[1]}`;
  const message = Object.entries(MESSAGES).find(([name]) => name === way);
  if (message) return [{ schema: message[1], body: withoutDefaults(body) }];
  const { type, data, ...rest } = body as { type: number; data?: unknown };
  const callback = data === undefined ? body : { ...rest, type, data: withoutDefaults(data) };
  return [{ schema: CALLBACKS[type] ?? `none for callback type ${type}`, body: callback }];
}

/** discord.js writes these into each message, also where the description has no such property: there Discord passes over them. */
function withoutDefaults(message: unknown): unknown {
  const { tts, enforce_nonce, ...rest } = message as { tts?: boolean; enforce_nonce?: boolean };
  return { ...rest, ...(tts ? { tts } : {}), ...(enforce_nonce ? { enforce_nonce } : {}) };
}

async function useEverything(discord: LocalDiscord): Promise<void> {
  const student = discord.as('student').in('general');
  for (const typed of ['', 'crane', 'x'.repeat(200), '🌊'])
    await student.autocomplete('ask', 'question', typed);
  await student.autocomplete('browse', 'subject', 'ma');
  for (const question of [
    'What is the mean?',
    'crane of machine type 3',
    'zebra quagga',
    'page:AAAAAAAAAA',
    '🌊',
  ])
    await (await student.slash('ask', { question })).reply();
  await (await student.slash('ask', { question: 'crane', subject: 'no such subject' })).reply();
  const subjects = await (await student.slash('browse')).reply();
  let list = await (await student.select(subjects, 'Machines')).update();
  while (buttonsOf(list).includes('Next')) list = await (await student.click(list, 'Next')).update();
  await (await student.select(list, optionsOf(list)[0]!.value)).update();
  const title = 'What does the chronicle of the valley tell?';
  let part = await (await student.slash('ask', { question: title })).reply();
  part = await (await student.click(part, 'Whole page')).update();
  while (buttonsOf(part).includes('Next')) part = await (await student.click(part, 'Next')).update();
  await shareEverything(discord);
  // An apology, where the reply is refused.
  discord.faults.onRequest({ path: /\/callback$/ }, { kind: 'status', status: 400 });
  await (await student.slash('browse')).reply();
}

async function shareEverything(discord: LocalDiscord): Promise<void> {
  const [student, classmate] = [discord.as('student').in('general'), discord.as('classmate').in('general')];
  const question = 'What does the chronicle of the valley tell?';
  const shown = await (await student.slash('ask', { question })).reply();
  await (await student.click(shown, 'Share')).edited();
  await shareWith(student, shown, 'classmate');
  await (await student.slash('share', { question, for: 'moderator' })).reply();
  for (const name of ['help', 'subjects', 'random']) await (await student.slash(name)).reply();
  const offer = await (await student.slash('ask', { question: 'crane' })).reply();
  await (await student.click(offer, 'None of these')).update();
  const asked = classmate.say(`<@${discord.applicationId}> ${question}`);
  const isAnswer = ({ api }: ReturnType<typeof student.messages>[number]): boolean =>
    api.message_reference?.message_id === asked.id;
  const reply = await discord.until(() => student.messages().find(isAnswer), 'the reply to a mention');
  classmate.edit(asked, `<@${discord.applicationId}> crane`);
  await discord.until(
    () => student.messages().find((one) => isAnswer(one) && one.api.edited_timestamp),
    'its edit',
  );
  await (await student.click(reply, 'Take back')).reply();
  const found = await (await student.messageCommand('Answer this message', asked)).reply();
  const page = await (await student.select(found, optionsOf(found)[0]!.value)).update();
  await (await student.click(page, 'Share as a reply')).edited();
}
