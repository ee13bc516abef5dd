// What Prometheus reads.
import { expect, test } from 'vitest';
import { openMetrics } from '../../src/status/metrics.ts';
import { sourcesWith, vitalsWith, workOf } from './figures.ts';

/** The value of a sample by its name and labels, as they are written. */
async function sample(metrics: ReturnType<typeof openMetrics>, name: string): Promise<number | undefined> {
  const { text } = await metrics.write();
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.slice(name.length + 1));
}

test('questions are counted by what was found, and begin at 0', async () => {
  const metrics = openMetrics(sourcesWith());
  expect(await sample(metrics, 'cribsheet_questions_total{outcome="missing"}')).toBe(0);
  metrics.observer.worked(workOf({ outcome: 'missing' }));
  metrics.observer.worked(workOf({ outcome: 'missing', kind: 'message' }));
  metrics.observer.worked(workOf({ outcome: 'failed' }));
  expect(await sample(metrics, 'cribsheet_questions_total{outcome="missing"}')).toBe(2);
  // What failed is no outcome of a question.
  expect(await sample(metrics, 'cribsheet_questions_total{outcome="failed"}')).toBeUndefined();
  expect(await sample(metrics, 'cribsheet_work_total{kind="command",outcome="failed"}')).toBe(1);
});

test('delays are a histogram by kind, in seconds', async () => {
  const metrics = openMetrics(sourcesWith());
  for (const milliseconds of [4, 40, 4000])
    metrics.observer.worked(workOf({ kind: 'control', milliseconds }));
  const bucket = (le: string) =>
    sample(metrics, `cribsheet_work_duration_seconds_bucket{le="${le}",kind="control"}`);
  expect(await bucket('0.005')).toBe(1);
  expect(await bucket('0.05')).toBe(2);
  expect(await bucket('3')).toBe(2);
  expect(await bucket('+Inf')).toBe(3);
  expect(await sample(metrics, 'cribsheet_work_duration_seconds_sum{kind="control"}')).toBeCloseTo(4.044);
});

test("Discord's answers are counted by status and bucket", async () => {
  const metrics = openMetrics(sourcesWith());
  const request = { method: 'POST', route: '/channels/:id/messages', status: 429, bucket: 'abc' };
  metrics.observer.requested(request);
  metrics.observer.requested({ ...request, bucket: undefined });
  const name = 'cribsheet_discord_responses_total{method="POST",route="/channels/:id/messages",status="429"';
  expect(await sample(metrics, `${name},bucket="abc"}`)).toBe(1);
  expect(await sample(metrics, `${name},bucket=""}`)).toBe(1);
});

test('queues, sessions, library and meaning are looked up when they are asked for', async () => {
  let library = { identity: {}, pages: 3 };
  const metrics = openMetrics(
    sourcesWith({
      vitals: () =>
        vitalsWith({
          silence: [[4, 1500]],
          unanswered: 2,
          interaction: { waiting: 5, waited: 7, total: 900 },
        }),
      library: () => library,
      meaning: () => ({ computed: 11 }),
      threads: () => ({ ready: 2, waiting: 1 }),
      checks: [
        { name: 'library', problem: () => undefined },
        { name: 'store', problem: () => 'away' },
      ],
    }),
  );
  expect(await sample(metrics, 'cribsheet_unanswered')).toBe(2);
  expect(await sample(metrics, 'cribsheet_session_silence_seconds{shard="4"}')).toBe(1.5);
  expect(await sample(metrics, 'cribsheet_queue_length{queue="interaction"}')).toBe(5);
  expect(await sample(metrics, 'cribsheet_queue_waits_total{queue="interaction"}')).toBe(7);
  expect(await sample(metrics, 'cribsheet_queue_wait_seconds_total{queue="interaction"}')).toBe(0.9);
  // Asked again, it is the same number, not twice as much.
  expect(await sample(metrics, 'cribsheet_queue_waits_total{queue="interaction"}')).toBe(7);
  expect(await sample(metrics, 'cribsheet_meaning_questions_total{fate="computed"}')).toBe(11);
  expect(await sample(metrics, 'cribsheet_answer_threads')).toBe(2);
  expect(await sample(metrics, 'cribsheet_answer_threads_waiting')).toBe(1);
  expect(await sample(metrics, 'cribsheet_ready{part="library"}')).toBe(1);
  expect(await sample(metrics, 'cribsheet_ready{part="store"}')).toBe(0);
  expect(await sample(metrics, 'cribsheet_index_pages')).toBe(3);
  const before = await sample(metrics, 'cribsheet_index_age_seconds');
  const later = await sample(metrics, 'cribsheet_index_age_seconds');
  expect(later).toBeGreaterThan(before ?? Number.NaN);
  library = { identity: {}, pages: 4 };
  expect(await sample(metrics, 'cribsheet_index_age_seconds')).toBeLessThan(later ?? 0);
});

test('two bots in one process count for themselves', async () => {
  const [one, other] = [openMetrics(sourcesWith()), openMetrics(sourcesWith())];
  one.observer.worked(workOf());
  expect(await sample(other, 'cribsheet_questions_total{outcome="answer"}')).toBe(0);
});
