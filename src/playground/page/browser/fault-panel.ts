// Letting things go wrong between Discord and the bot, to see what people then see.
import type { FaultName } from '../protocol.ts';
import { make, makeButton } from './dom.ts';

const FAULTS: readonly [FaultName, string, string][] = [
  ['cut', 'Cut the connection', 'The gateway socket breaks; the bot resumes'],
  ['reconnect', 'Ask to reconnect', 'Discord sends op 7'],
  ['forget', 'Forget the session', 'Discord sends op 9; the bot logs in anew'],
  ['down', 'Take the gateway down', 'Until “Mend everything”'],
  ['late', 'Deliver late', 'The next command reaches the bot after 2 seconds'],
  ['hang', 'Deliver too late', 'The next command reaches the bot after 4 seconds'],
  ['twice', 'Deliver twice', 'The next command reaches the bot two times'],
  ['error', 'Fail once', 'The next answer of the bot meets status 500'],
  ['limit', 'Rate limit once', 'The next answer of the bot meets status 429'],
  ['remove', 'Remove the bot', 'A moderator takes it out of the server, until “Mend everything”'],
  ['mend', 'Mend everything', 'All goes well again'],
];

export function createFaultPanel(bringAbout: (fault: FaultName) => void): HTMLElement {
  const note = make('p', { role: 'status', class: 'fault-note' });
  const items = FAULTS.map(([name, title, what]) =>
    make(
      'li',
      {},
      makeButton(
        { class: 'button secondary' },
        () => {
          bringAbout(name);
          note.textContent = `${title}: done.`;
        },
        title,
      ),
      make('small', {}, what),
    ),
  );
  return make(
    'aside',
    { class: 'faults', id: 'faults', 'aria-label': 'Faults', hidden: true },
    make('h2', {}, 'Let something go wrong'),
    make('ul', {}, ...items),
    note,
  );
}
