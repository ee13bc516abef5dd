// Which library is measured: the one named, the large one in the data folder, or the one that ships with the bot.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../src/config/index.ts';
import { projectRoot } from '../src/root.ts';
import { showStep } from './progress.ts';

export interface FoundLibrary {
  folder: string;
  /** What it is, for readers of the report. */
  name: string;
}

const ARCHIVE = join(projectRoot(), '../shared/corpus/library.tar.xz');

export function findLibrary(named: string | undefined): FoundLibrary {
  if (named !== undefined) return { folder: named, name: 'the library named on the command line' };
  const large = join(readConfig().dataDir, 'corpus');
  const folder = join(large, 'library');
  if (existsSync(folder) || unpack(large)) return { folder, name: 'the large library of real pages' };
  return {
    folder: join(projectRoot(), 'content'),
    name: '`content/`, which ships with the bot, as there is no larger one: neither a folder `corpus/library` in the data folder nor an archive beside the project',
  };
}

/** Unpacks the archive into a folder that is made for it. False where there is no archive, or it cannot be unpacked. */
function unpack(into: string): boolean {
  if (!existsSync(ARCHIVE)) return false;
  showStep(`unpacking ${ARCHIVE}`);
  // Renamed when complete: an unpacking that was interrupted is never taken for a library.
  const temporary = `${into}.${process.pid}.tmp`;
  mkdirSync(temporary, { recursive: true });
  const { status, stderr } = spawnSync('tar', ['xf', ARCHIVE, '-C', temporary], { encoding: 'utf8' });
  if (status === 0) {
    renameSync(temporary, into);
    return true;
  }
  rmSync(temporary, { recursive: true, force: true });
  showStep(`it could not be unpacked: ${stderr?.trim() || 'tar is not there'}`);
  return false;
}
