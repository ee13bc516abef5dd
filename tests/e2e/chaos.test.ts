// Whatever goes wrong on the wire, in any order, over the gateway.
import { testChaos } from './chaos/chaos.ts';

testChaos('gateway');
