// Long work in one go: V8 would let garbage pile up to half of the machine's memory before it looks through all of it.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Gives what collects all garbage, and gives the memory back; it takes some hundredths of a second. */
export function openCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  return () => {
    if (typeof collect === 'function') collect();
  };
}
