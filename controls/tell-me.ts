// "Tell me when there is an answer" below a question that was kept.
import { type Control, sayOnly } from '../src/conversation/index.ts';

const tellMe: Control<'tellMe'> = {
  kind: 'tellMe',
  async open({ receipt }, { memory, guild, channel, person }) {
    const isKept =
      guild !== null &&
      channel !== null &&
      (await memory.unanswered.wait(guild, receipt, { person: person.id, channel }));
    return sayOnly((say) => say(isKept ? 'tellMe.done' : 'tellMe.failed'));
  },
};

export default tellMe;
