// What stands at the beginning of a place: where one is, and questions to begin with.
import type { Scene } from '../site/protocol.ts';
import { make, makeButton } from './dom.ts';

export function showWelcome(
  { bot, places, place, questions }: Scene,
  ask: (question: string) => void,
): HTMLElement {
  const here = places.find(({ name }) => name === place);
  const isChannel = here?.kind === 'channel';
  const title = isChannel ? `Welcome to #${here.title}!` : (here?.title ?? '');
  const buttons = questions.map((question) =>
    makeButton({ class: 'suggestion' }, () => ask(question), question),
  );
  return make(
    'header',
    { class: 'welcome' },
    make('div', { class: 'welcome-sign', 'aria-hidden': 'true' }, isChannel ? '#' : '@'),
    make('h1', {}, title),
    make('p', { class: 'welcome-topic' }, here?.topic ?? ''),
    make(
      'p',
      {},
      `${bot.title} is a bot that answers study questions from its library of pages. `,
      'You talk to it in a Discord that runs on this machine alone.',
    ),
    make(
      'p',
      {},
      'Type ',
      make('kbd', {}, '/'),
      buttons.length > 0 ? ' to see all it can do, or begin with a question:' : ' to see all it can do.',
    ),
    make('div', { class: 'suggestions' }, ...buttons),
  );
}
