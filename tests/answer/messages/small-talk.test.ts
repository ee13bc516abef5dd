// What the bot says where nothing of the library was asked for.
import { describe, expect, test } from 'vitest';
import { renderOwnWork, renderSmallTalk } from '../../../src/answer/messages/small-talk.ts';
import type { SmallTalk } from '../../../src/dialogue/index.ts';
import { speak } from '../../../src/language/index.ts';

const say = speak();
const topic: SmallTalk['topic'] = 'greeting';

describe('small talk', () => {
  test('is one friendly line and a question that can be asked', () => {
    const { content, embeds, rows } = renderSmallTalk({ topic }, 'What is a cell?', say);
    expect(content).toBe(`${say('talk.greeting')} ${say('talk.try', { question: 'What is a cell?' })}`);
    expect([embeds, rows]).toEqual([[], []]);
  });

  test('is answered in the language that was spoken, where that is clear', () => {
    const german = speak('de');
    expect(renderSmallTalk({ topic, locale: 'de' }, undefined, say).content).toBe(
      `${german('talk.greeting')} ${german('talk.tryAny')}`,
    );
    expect(renderSmallTalk({ topic }, undefined, german).content).toContain(german('talk.greeting'));
  });

  test('shows a title as it is, whatever signs it has', () => {
    const { content } = renderSmallTalk({ topic }, 'What is *this* `thing` @everyone?', say);
    expect(content).not.toContain('*this*');
    expect(content).toContain('this');
  });
});

describe('a request for somebody’s own work', () => {
  test('says what the bot cannot do, and offers the subjects', () => {
    const { embeds, rows } = renderOwnWork('What is a cell?', say);
    expect(embeds).toEqual([
      {
        title: say('own.title'),
        description: `${say('own.text')}\n${say('talk.try', { question: 'What is a cell?' })}`,
      },
    ]);
    expect(rows).toMatchObject([[{ type: 'button', action: { kind: 'subjects', screen: 0 } }]]);
  });

  test('offers any question where there is no page yet', () => {
    expect(renderOwnWork(undefined, say).embeds[0]?.description).toContain(say('talk.tryAny'));
  });
});
