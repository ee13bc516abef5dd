// How the memory of the whole bot grows over very many interactions.
import type { LocalDiscord, ShownMessage } from '../../src/playground/driver/index.ts';
import { type BotPlace, withBot } from '../bot-process.ts';
import { crowd, type Interact } from '../load.ts';
import { memoryOf } from '../memory.ts';

export interface Growth {
  /** Bytes that are resident after so many interactions. */
  steps: readonly { after: number; rss: number }[];
  /** The most that was resident at any time. */
  peak: number;
  /** How many were answered. */
  answered: number;
}

/** What `npm start`, the unit and the image set. */
export const AS_STARTED = {
  NODE_OPTIONS: '--max-old-space-size=384 --max-semi-space-size=4',
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
};

/** So many people; each asks in a channel of a server. */
const PEOPLE = 200;

/**
 * Lets a crowd do so many things, which of `titles` come in the text of each: six of ten ask, one of them opens what stands below the
 * answer, three type. `onStep` is told the memory after every `every`.
 */
export async function measureGrowth(
  place: BotPlace,
  titles: readonly string[],
  interactions: number,
  every: number,
  onStep: (after: number, rss: number) => void,
): Promise<Growth> {
  return withBot({ ...place, variables: { ...AS_STARTED, ...place.variables } }, async ({ discord, pid }) => {
    const steps: { after: number; rss: number }[] = [];
    let answered = 0;
    let peak = 0;
    for (let done = 0; done < interactions; done += every) {
      const interact = doAnything(discord, titles);
      let failed = 0;
      await crowd(
        (number) =>
          interact(done + number).catch(() => {
            failed += 1;
            return false;
          }),
        every,
      );
      answered += every - failed;
      const memory = memoryOf(pid);
      if (memory === undefined) throw new Error('this system does not tell the memory of a process');
      peak = memory.peak;
      steps.push({ after: done + every, rss: memory.rss });
      onStep(done + every, memory.rss);
    }
    return { steps, peak, answered };
  });
}

function doAnything(discord: LocalDiscord, titles: readonly string[]): Interact {
  return async (number) => {
    const title = (titles[(number * 31) % titles.length] ?? 'memory').slice(0, 90);
    const seat = discord.stranger(number % PEOPLE).in('general');
    if (number % 10 >= 7) {
      await seat.autocomplete('ask', 'question', title.slice(0, 4 + (number % 20)));
      return true;
    }
    const shown = await (await seat.slash('ask', { question: title })).reply();
    const [button] = number % 10 === 6 ? labelsOf(shown) : [];
    if (button !== undefined) await (await seat.click(shown, button)).outcome();
    return true;
  };
}

/** The names of the buttons that can be pressed. */
function labelsOf({ components }: ShownMessage): string[] {
  return components.flatMap((row) =>
    row.type === 1
      ? row.components.flatMap((control) =>
          control.type === 2 && 'label' in control && 'custom_id' in control ? [control.label ?? ''] : [],
        )
      : [],
  );
}
