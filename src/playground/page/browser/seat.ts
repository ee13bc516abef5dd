// Who this tab is and where, kept in its address: reloading, sharing the address and going back keep both.

export interface Seat {
  person: string;
  place: string;
}

export function readSeat(): Seat {
  const [person = '', place = ''] = location.hash.slice(1).split('/');
  return { person: person || 'student', place: place || 'general' };
}

/** Writes a seat into the address, as the next step of the browser's history. */
export function keepSeat({ person, place }: Seat): void {
  const address = `#${person}/${place}`;
  if (address !== location.hash) history.pushState(null, '', address);
}

/** Calls `move` whenever somebody goes back or forward, or writes another seat into the address. */
export function followHistory(move: (seat: Seat) => void): void {
  addEventListener('popstate', () => move(readSeat()));
}
