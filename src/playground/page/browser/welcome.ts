// What stands at the beginning of a place: where one is, and questions to begin with.
import type { Scene } from '../protocol.ts';
import { make, makeButton } from './dom.ts';

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
      make('h1', {}, isChannel ? `Welcome to #${here.title}!` : (here?.title ?? '')),
      make('p', { class: 'welcome-topic' }, here?.topic ?? ''),
      make(
        'p',
        {},
        `${bot.title} is a bot that answers study questions from its library of pages. `,
        'You talk to it in a Discord that runs on this machine alone.',
      ),
      hint,
      suggestions,
    );
  }

  function suggest(questions: readonly string[]): void {
    const rest =
      questions.length > 0 ? ' to see all it can do, or begin with a question:' : ' to see all it can do.';
    hint.replaceChildren('Type ', make('kbd', {}, '/'), rest);
    suggestions.replaceChildren(
      ...questions.map((question) => makeButton({ class: 'suggestion' }, () => ask(question), question)),
    );
  }

  suggest([]);
  return { show, suggest };
}
