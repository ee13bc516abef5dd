// The form for quiet hours, filled in.
import { type Control, changeSetting } from '../src/conversation/index.ts';

const setQuietHours: Control<'setQuietHours'> = {
  kind: 'setQuietHours',
  open: (_, click) =>
    changeSetting(click, {}, 'quietHours', () => ({
      from: timeOf(click.written['from']),
      to: timeOf(click.written['to']),
      zone: (click.written['zone'] ?? '').trim(),
    })),
};

export default setQuietHours;

/** A time as it is kept: `7:30`, `7.30` and `7` are written in many places. */
function timeOf(text = ''): string {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:.h](\d{2}))?$/.exec(text.trim()) ?? [];
  return `${hours.padStart(2, '0')}:${minutes}`;
}
