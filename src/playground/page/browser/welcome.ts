// What stands at the beginning of a place: where one is, and questions to begin with.
import type { Scene } from '../protocol.ts';
import { make, makeButton } from './dom.ts';
import { say, sayAround } from './texts.ts';

export interface Welcome {
  /** What stands at the beginning of a scene's place. */
  show(scene: Scene): HTMLElement;
  /** Offers these questions there. */
  suggest(questions: readonly string[]): void;
}

export function createWelcome(ask: (question: string) => void): Welcome {
  const hint = make('p');
  const suggestions = make('div', { class: 'suggestions' });

  function show({ bot, places, place }: Scene): HTMLElement {
    const here = places.find(({ name }) => name === place);
    const isChannel = here?.kind === 'channel';
    return make(
      'header',
      { class: 'welcome' },
      make('div', { class: 'welcome-sign', 'aria-hidden': 'true' }, isChannel ? '#' : '@'),
      make(
        'h1',
        {},
        isChannel ? say('playground.welcome', { place: `#${here.title}` }) : (here?.title ?? ''),
      ),
      make('p', { class: 'welcome-topic' }, here ? say(`playground.topic.${here.name}`) : ''),
      make('p', {}, say('playground.about', { bot: bot.title })),
      hint,
      suggestions,
    );
  }

  function suggest(questions: readonly string[]): void {
    const key = questions.length > 0 ? 'playground.hintQuestions' : 'playground.hint';
    hint.replaceChildren(...sayAround(key, 'slash', make('kbd', {}, '/')));
    suggestions.replaceChildren(
      ...questions.map((question) => makeButton({ class: 'suggestion' }, () => ask(question), question)),
    );
  }

  suggest([]);
  return { show, suggest };
}
