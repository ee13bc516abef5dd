// Small disks for tests: in memory, mounted where that is allowed.
import { execFileSync } from 'node:child_process';

const mount = (...given: string[]) => execFileSync('mount', given, { stdio: 'ignore' });

/** Mounts a disk at a folder; gives why that is not possible here. */
export function mountDisk(folder: string, options: string): string | undefined {
  try {
    mount('-t', 'tmpfs', '-o', options, 'tmpfs', folder);
    return undefined;
  } catch (error) {
    return `no disk can be mounted here: ${error}`;
  }
}

/** Changes a disk, such as to `ro` or to another size. Throws where something on it is in use that may not be. */
export function remountDisk(folder: string, options: string): void {
  mount('-o', `remount,${options}`, folder);
}

export function unmountDisk(folder: string): void {
  execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
}
