// Who this tab is and where, kept in its address: reloading and sharing the address keep both.

export interface Seat {
  person: string;
  place: string;
}

export function readSeat(): Seat {
  const [person = '', place = ''] = location.hash.slice(1).split('/');
  return { person: person || 'student', place: place || 'general' };
}

export function keepSeat({ person, place }: Seat): void {
  history.replaceState(null, '', `#${person}/${place}`);
}
