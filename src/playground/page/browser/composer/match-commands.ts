// Commands that fit what has been typed of one.
import type { CommandView } from '../../protocol.ts';

/** Commands whose name, in either language, holds what is typed: the one that is called so first, then those that begin with it. */
export function matchCommands<Command extends Pick<CommandView, 'name' | 'label'>>(
  commands: readonly Command[],
  typed: string,
): Command[] {
  const part = typed.trim().toLowerCase();
  const rank = ({ name, label }: Command): number => {
    const names = [name, label];
    if (names.includes(part)) return 0;
    return names.some((one) => one.startsWith(part)) ? 1 : 2;
  };
  return commands
    .filter(({ name, label }) => name.includes(part) || label.includes(part))
    .sort((a, b) => rank(a) - rank(b));
}
