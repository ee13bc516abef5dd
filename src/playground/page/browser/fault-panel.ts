// Letting things go wrong between Discord and the bot, to see what people then see.
import type { FaultName } from '../protocol.ts';
import { make, makeButton } from './dom.ts';
import { say } from './texts.ts';

const FAULTS: readonly FaultName[] = [
  ...(['cut', 'reconnect', 'forget', 'down'] as const),
  ...(['late', 'hang', 'twice', 'error', 'limit'] as const),
  ...(['remove', 'mend'] as const),
];

export function createFaultPanel(bringAbout: (fault: FaultName) => void): HTMLElement {
  const note = make('p', { role: 'status', class: 'fault-note' });
  const items = FAULTS.map((name) => {
    const title = say(`playground.fault.${name}`);
    return make(
      'li',
      {},
      makeButton(
        { class: 'button secondary' },
        () => {
          bringAbout(name);
          note.textContent = say('playground.faultDone', { fault: title });
        },
        title,
      ),
      make('small', {}, say(`playground.what.${name}`)),
    );
  });
  return make(
    'aside',
    { class: 'faults', id: 'faults', 'aria-label': say('playground.faults'), hidden: true },
    make('h2', {}, say('playground.faultsHeading')),
    make('ul', {}, ...items),
    note,
  );
}
