// Whatever goes wrong on the wire, in any order, behind an endpoint.
import { testChaos } from './chaos/chaos.ts';

testChaos('http');
