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
 * From now on modules are compiled quickly and stay so, in all threads. HTTP responses are parsed by one of which a single function takes 25 MB
 * to be optimised, and the system's library keeps most of that for good where something else has been laid behind it meanwhile; a
 * response is parsed in the same time without.
 */
export function spareOptimising(): void {
  isSparing = true;
  setOptimising(false);
}

/** Makes a module that is optimised nevertheless: one that computes, and is small. */
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
