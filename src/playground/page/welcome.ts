// What stands at the beginning of a place: where one is, and questions to begin with.
import type { Scene } from '../site/protocol.ts';
import { make, makeButton } from './dom.ts';

export function showWelcome(
  { places, place, questions }: Scene,
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
    make('p', {}, here?.topic ?? ''),
    make('p', {}, 'Type ', make('kbd', {}, '/'), ' for the commands of the bot, or begin with one of these:'),
    make('div', { class: 'suggestions' }, ...buttons),
  );
}
