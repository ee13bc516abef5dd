// The controls: whatever files lie in controls/, never a list kept by hand.
import type { Action } from '../actions/index.ts';
import { loadModules } from '../built.ts';
import type { AnyControl, Controls } from './control.ts';

/** Loads every control. Rejects with an `IncompleteError` where there is none, and where two of them have one kind of action. */
export async function loadControls(): Promise<Controls> {
  const controls = new Map<Action['kind'], AnyControl>();
  for (const { name, exported } of await loadModules<AnyControl>('controls')) {
    if (controls.has(exported.kind))
      throw new Error(`controls/${name}: another file already opens "${exported.kind}"`);
    controls.set(exported.kind, exported);
  }
  return controls;
}
