// "Answer this message", and questions for which several pages may be meant.

import { describe, expect, test } from 'vitest';
import { ask, CRANE, classmate, discord, postedSince, refusalOf, restart, student } from './hall.ts';
import { buttonsOf, optionsOf, textOf } from './shown.ts';

const HISTORY = 1n << 16n;

describe('answering a message', () => {
  const CHATTY =
    'hey all 😀 sorry for asking. how is the crane of machine type 3 serviced?? <@1000000000000000002> thanks!';

  test('finds the question in it, and the answer is shared as a reply to it', async () => {
    const message = classmate.say(CHATTY);
    const shown = await (await student.messageCommand('Answer this message', message)).reply();
    expect(shown.ephemeral).toBe(true);
    expect(shown.embeds[0]?.title).toBe(CRANE);
    expect(shown.content).toContain(
      `https://discord.com/channels/${discord.guildId}/1300000000000000001/${message.id}`,
    );
    const before = classmate.messages();
    await (await student.click(shown, 'Share as a reply')).edited();
    const [posted] = postedSince(before);
    expect(posted?.api.message_reference?.message_id).toBe(message.id);
    expect(posted?.api.mentions).toEqual([]);
    await (await student.click(posted!, 'Take back')).deleted();
    expect(postedSince(before)).toEqual([]);
  });

  test('keeps the message in mind through parts, related questions, choices and a restart', async () => {
    const message = classmate.say('crane');
    let shown = await (await student.messageCommand('Answer this message', message)).reply();
    shown = await (await student.select(shown, optionsOf(shown)[0]!.value)).update();
    await restart();
    shown = await (await student.select(shown, optionsOf(shown)[0]!.value)).update();
    shown = await (await student.click(shown, 'Back')).update();
    expect(buttonsOf(shown)).toContain('Share as a reply');
    const before = classmate.messages();
    await (await student.click(shown, 'Share as a reply')).edited();
    expect(postedSince(before)[0]?.api.message_reference?.message_id).toBe(message.id);
  });

  test('a message that was deleted before is not answered, and nothing is posted', async () => {
    const message = classmate.say(CHATTY);
    const shown = await (await student.messageCommand('Answer this message', message)).reply();
    classmate.remove(message);
    const before = classmate.messages();
    const own = await (await student.click(shown, 'Share as a reply')).edited();
    expect(own.content).toBe('That message has been deleted, so I posted nothing.');
    expect(postedSince(before)).toEqual([]);
  });

  test('needs to read the history where it replies', async () => {
    const shown = await (await student.messageCommand('Answer this message', classmate.say(CHATTY))).reply();
    discord.conditions.deny('general', { bot: HISTORY });
    expect(await refusalOf(student, shown, 'Share as a reply')).toContain('Read Message History');
  });

  test('where the bot is only brought along it links the message', async () => {
    const [own, other] = [discord.as('student').in('elsewhere'), discord.as('classmate').in('elsewhere')];
    const message = other.say(CHATTY);
    const shown = await (await own.messageCommand('Answer this message', message)).reply();
    const before = other.messages();
    await (await own.click(shown, 'Share as a reply')).edited();
    expect(postedSince(before, other)[0]?.content).toContain(`/${message.id}`);
  });

  test.each(['😀', '<@1000000000000000002>', 'https://example.org/x'])(
    '"%s" asks nothing, which is said',
    async (text) => {
      const shown = await (await student.messageCommand('Answer this message', classmate.say(text))).reply();
      expect(shown.ephemeral).toBe(true);
      expect(shown.content).toContain('no words in this message');
    },
  );

  test('what is missing is said with where to look around', async () => {
    const shown = await (
      await student.messageCommand(
        'Answer this message',
        classmate.say('@everyone what does a zebra quagga eat?'),
      )
    ).reply();
    expect(shown.embeds[0]?.title).toBe('Not in the library');
    expect(buttonsOf(shown)).toContain('See all subjects');
  });
});

describe('where it is not sure which page is meant', () => {
  test('a page is chosen in place, and one can go back and choose another', async () => {
    const offer = await ask('crane');
    expect(offer.embeds[0]?.description).toMatch(/> crane\n1\. \*\*How is the crane .+ · Machines\n {2}\S/);
    const [first, second] = optionsOf(offer);
    const chosen = await (await student.select(offer, first!.value)).update();
    expect(chosen.id).toBe(offer.id);
    const again = await (await student.click(chosen, 'Back')).update();
    expect(optionsOf(again).map(({ value }) => value)).toEqual(optionsOf(offer).map(({ value }) => value));
    await restart();
    const other = await (await student.select(again, second!.value)).update();
    expect(other.embeds[0]?.title).toBe(second?.label);
    expect(other.ephemeral).toBe(true);
  });

  test('none of them tells what happens next, and where to look around', async () => {
    const none = await (await student.click(await ask('crane'), 'None of these')).update();
    expect(none.ephemeral).toBe(true);
    expect(textOf(none)).toContain('Nothing was noted or passed on.');
    expect(textOf(none)).toContain('https://example.org');
    const list = await (await student.click(none, 'See all subjects')).update();
    expect(list.embeds[0]?.title).toBe('Subjects in the library');
  });
});

test('an answer begins with the section that fits best', async () => {
  const shown = await ask('remark 7 of the chronicle');
  const [first, second] = shown.embeds[0]?.fields ?? [];
  expect(first).toMatchObject({ name: '▸ Year 7', value: expect.stringContaining('Remark 7 of') });
  expect(second?.name).toBe('Also on this page');
});
