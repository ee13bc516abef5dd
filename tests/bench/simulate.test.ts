// What is simulated: when people ask, how a thread serves them, and what bots of several sizes need.
import { describe, expect, test } from 'vitest';
import { readProcessorTime } from '../../bench/processor.ts';
import { arrivalsOf, HOURS, steadyArrivals } from '../../bench/simulate/arrivals.ts';
import { serveAll } from '../../bench/simulate/queue.ts';
import { sizeOf } from '../../bench/simulate/sizes.ts';
import { seededRandom } from '../../bench/statistics.ts';

describe('a day', () => {
  test('has all of its questions, most of them in the evening, and the same ones each time', () => {
    expect(HOURS.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    const times = arrivalsOf({ questions: 20_000, classes: 0, classSize: 0 }, seededRandom(1));
    expect(times.length).toBeGreaterThan(19_000);
    expect(times.length).toBeLessThan(21_000);
    const within = (from: number, to: number) =>
      times.filter((at) => at >= from * 3600 && at < to * 3600).length;
    expect(within(19, 21)).toBeGreaterThan(5 * within(3, 5));
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(arrivalsOf({ questions: 20_000, classes: 0, classSize: 0 }, seededRandom(1))).toEqual(times);
  });

  test('may have a class that asks at once', () => {
    const times = arrivalsOf({ questions: 0, classes: 1, classSize: 30 }, seededRandom(2));
    expect(times).toHaveLength(30);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan(120);
  });

  test('at a steady rate brings as many as that says', () => {
    const { length } = steadyArrivals(10, 1000, seededRandom(3));
    expect(length).toBeGreaterThan(9500);
    expect(length).toBeLessThan(10_500);
  });
});

describe('a thread', () => {
  test('serves one after the other', () => {
    const { delays, turnedAway, busy } = serveAll([0, 0, 10], () => 1);
    expect([delays, turnedAway, busy]).toEqual([[1, 2, 1], 0, 3]);
  });

  test('turns away whoever has waited for more than a second with more than forty behind', () => {
    const { delays, turnedAway } = serveAll(Array(100).fill(0), () => 0.1);
    expect(turnedAway).toBeGreaterThan(0);
    expect(delays.length + turnedAway).toBe(100);
    // With fewer behind nobody is, however long it takes.
    expect(serveAll(Array(40).fill(0), () => 0.1).turnedAway).toBe(0);
  });
});

describe('a bot of so many servers', () => {
  const size = (servers: number, more = {}) => sizeOf(servers, { ...supposed, ...more }, 200);
  const supposed = {
    questionsADay: 10,
    suggestions: 5,
    mentions: 10,
    gatewayCost: 2,
    httpCost: 1,
    suggestionCost: 1,
    base: 300,
    perShard: 2,
    perThousandServers: 1,
  };

  test('has as many shards as Discord recommends, begun one of a bucket after the other', () => {
    expect([1, 100, 2499, 2500, 250_000].map((servers) => size(servers).shards)).toEqual([1, 1, 1, 3, 250]);
    expect(size(2500).begin).toBe(11);
    // Sixteen at once: sixteen rounds, and a pause between each two.
    expect(size(250_000)).toMatchObject({ concurrency: 16, begin: 15 * 5.5 });
  });

  test('has processes enough that none works for more than half of the time', () => {
    for (const servers of [1, 2500, 25_000, 250_000]) {
      const { gateway, http } = size(servers);
      for (const way of [gateway, http]) expect(way.load).toBeLessThan(0.6);
      expect(gateway.turnedAway + http.turnedAway).toBe(0);
    }
    const dear = size(250_000, { gatewayCost: 200, httpCost: 200 });
    expect(dear.gateway.processes).toBeGreaterThan(16);
    expect(dear.http.processes).toBe(dear.gateway.processes);
  });

  test('takes memory for its shards and servers over the gateway, and for neither over HTTP', () => {
    const { gateway, http } = size(25_000);
    expect(http.memory).toBe(300);
    expect(gateway).toMatchObject({ processes: 2 });
    expect(gateway.memory).toBeCloseTo(300 + 12 * 2 + 12.5);
  });
});

test('the time of a process is read from what the system says, whatever the process is called', () => {
  const fields = Array.from({ length: 50 }, (_, index) => String(index + 1));
  fields[1] = '(node (of a bot) x)';
  expect(readProcessorTime(fields.join(' '))).toBe((14 + 15) * 10);
});
