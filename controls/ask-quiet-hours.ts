// "Set the hours": a form for quiet hours.
import { type Control, managesServer, openSettingsView } from '../src/conversation/index.ts';

const askQuietHours: Control<'askQuietHours'> = {
  kind: 'askQuietHours',
  async open(_, click) {
    if (click.guild === null || !managesServer(click)) return openSettingsView(click, {});
    const explained = await click.memory.settings.explain({ guild: click.guild });
    const hours = explained.find((one) => one.name === 'quietHours');
    const now = hours?.name === 'quietHours' ? hours.value : undefined;
    return {
      kind: 'form',
      write: (say) => ({
        title: say('form.hours'),
        action: { kind: 'setQuietHours' },
        fields: [
          { name: 'from', label: say('form.from'), placeholder: '22:00', ...textOf(now?.from), maxLength: 5 },
          { name: 'to', label: say('form.to'), placeholder: '07:00', ...textOf(now?.to), maxLength: 5 },
          {
            name: 'zone',
            label: say('form.zone'),
            placeholder: 'Europe/Berlin',
            ...textOf(now?.zone),
            maxLength: 60,
          },
        ],
      }),
    };
  },
};

export default askQuietHours;

function textOf(value: string | undefined): { value?: string } {
  return value === undefined ? {} : { value };
}
