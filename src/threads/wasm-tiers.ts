// Which compiler of V8 compiles a function of WebAssembly: the quick one, or after it the one that optimises.
import { setFlagsFromString } from 'node:v8';

/** Whether functions that are compiled from then on are optimised when they are called often. */
function setOptimising(isOptimising: boolean): void {
  const no = isOptimising ? '' : 'no-';
  setFlagsFromString(`--${no}wasm-tier-up`);
  setFlagsFromString(`--${no}wasm-dynamic-tiering`);
}

let isSparing = false;

/**
 * From now on functions of WebAssembly are compiled by the quick compiler alone, in all threads. To optimise a single function of what parses HTTP
 * responses takes 25 MB, of which the system's allocator keeps most for good, because newer memory lies behind it. Responses are parsed in the
 * same time without.
 */
export function spareOptimising(): void {
  isSparing = true;
  setOptimising(false);
}

/** Calls `make` to compile a module that is optimised nevertheless: one that computes, and is small. */
export function optimised<Module>(make: () => Module): Module {
  if (!isSparing) return make();
  setOptimising(true);
  // Otherwise a function is compiled when it is first called, and newer versions look at the flags then.
  setFlagsFromString('--no-wasm-lazy-compilation');
  try {
    return make();
  } finally {
    setFlagsFromString('--wasm-lazy-compilation');
    setOptimising(false);
  }
}
