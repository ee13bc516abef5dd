// People to be mentioned, offered while "@" and the beginning of a name are typed.
import type { Face } from '../../protocol.ts';
import { say } from '../texts.ts';
import type { Popup } from './popup.ts';

/** Offers those whose name is being typed before the caret; gives whether there are any. */
export function offerPeople(popup: Popup, box: HTMLTextAreaElement, people: readonly Face[]): boolean {
  const before = box.value.slice(0, box.selectionStart);
  const typed = /(?:^|\s)@(\p{L}*)$/u.exec(before)?.[1];
  if (typed === undefined) return false;
  const found = people.filter(({ title }) => title.toLowerCase().startsWith(typed.toLowerCase()));
  if (found.length === 0) return false;
  const items = found.map(({ title, avatar }) => ({
    name: `@${title}`,
    picture: avatar,
    choose() {
      box.setRangeText(`@${title} `, before.length - typed.length - 1, before.length, 'end');
      popup.hide();
    },
  }));
  popup.show(box, say('playground.members'), items);
  return true;
}
