// cli backup: a copy of all that is kept, while the bot runs. cli restore: an empty place filled with it.
import { resolve } from 'node:path';
import { backUp, restore as fill } from '../database/index.ts';
import { counted } from '../terminal/index.ts';
import { type Arguments, UsageError } from './arguments.ts';

export async function backup({ words, config }: Arguments): Promise<number> {
  const file = oneFile('backup', words);
  const { rows, files } = await backUp(config, file);
  process.stdout.write(
    `${resolve(file)} was written: ${counted(rows, 'row')}, ${counted(files, 'file')} of pages.\n`,
  );
  return 0;
}

export async function restore({ words, config }: Arguments): Promise<number> {
  const file = oneFile('restore', words);
  await fill(config, file);
  process.stdout.write(`All of ${resolve(file)} is restored.\n`);
  return 0;
}

function oneFile(command: string, [file, ...rest]: readonly string[]): string {
  if (file === undefined || rest.length > 0) throw new UsageError(`${command} takes the name of one file.`);
  return file;
}
