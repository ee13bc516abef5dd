import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { Questions } from '../../src/meaning/questions.ts';

const VECTOR = Float32Array.of(1, 0);
const LONG = 10_000;

/** Vectors that come when the test lets them. */
function openGate() {
  const asked: string[] = [];
  const opens: ((vector: Float32Array | undefined) => void)[] = [];
  const questions = new Questions((text) => {
    asked.push(text);
    return new Promise((resolve) => opens.push(resolve));
  });
  return {
    questions,
    asked,
    answerNext: (vector: Float32Array | undefined = VECTOR) => opens.shift()?.(vector),
  };
}

async function until(check: () => boolean): Promise<void> {
  while (!check()) await sleep(1);
}

describe('vectors of questions', () => {
  it('are computed once for a wording, whatever its spaces', async () => {
    const { questions, asked, answerNext } = openGate();
    const both = [' what  is osmosis', 'what is osmosis'].map((one) =>
      questions.vectorOf(one, { timeout: LONG }),
    );
    await until(() => asked.length > 0);
    answerNext();
    expect(await Promise.all(both)).toEqual([VECTOR, VECTOR]);
    expect(await questions.vectorOf('what is osmosis')).toBe(VECTOR);
    expect(asked).toEqual(['what is osmosis']);
    expect(questions.counts).toMatchObject({ computed: 2, remembered: 1, late: 0 });
  });

  it('are begun at once where none waits, and given at once where they are known', async () => {
    const { questions, asked, answerNext } = openGate();
    const first = questions.vectorOf('what is osmosis', { timeout: LONG });
    expect(asked).toEqual(['what is osmosis']);
    const second = questions.vectorOf('what is mitosis', { timeout: LONG });
    expect(asked).toEqual(['what is osmosis']);
    answerNext();
    expect(await first).toBe(VECTOR);
    await until(() => asked.length === 2);
    answerNext();
    expect(await second).toBe(VECTOR);
    expect(questions.vectorOf('what is mitosis')).toBe(VECTOR);
  });

  it('are not waited for beyond the time given, and are there the next time', async () => {
    const { questions, asked, answerNext } = openGate();
    expect(await questions.vectorOf('what is osmosis', { timeout: 1 })).toBeUndefined();
    await until(() => asked.length > 0);
    answerNext();
    await sleep(1);
    expect(await questions.vectorOf('what is osmosis', { timeout: LONG })).toBe(VECTOR);
    expect(questions.counts).toMatchObject({ late: 1, remembered: 1 });
  });

  it('are refused at once where more wait than can be served', async () => {
    const { questions, asked, answerNext } = openGate();
    const waiting = Array.from({ length: 8 }, (_, n) =>
      questions.vectorOf(`question ${n}`, { timeout: LONG }),
    );
    expect(await questions.vectorOf('one too many', { timeout: LONG })).toBeUndefined();
    expect(questions.counts.crowded).toBe(1);
    for (let n = 1; n <= 8; n += 1) {
      await until(() => asked.length === n);
      answerNext();
    }
    expect((await Promise.all(waiting)).every((vector) => vector === VECTOR)).toBe(true);
    expect(asked).not.toContain('one too many');
  });

  it('that cannot be computed are counted, not thrown, and tried again', async () => {
    let count = 0;
    const questions = new Questions(async () => {
      count += 1;
      if (count === 1) throw new Error('the thread is gone');
      return count === 2 ? undefined : VECTOR;
    });
    const ask = () => questions.vectorOf('what is osmosis', { timeout: LONG });
    expect([await ask(), await ask(), await ask()]).toEqual([undefined, undefined, VECTOR]);
    expect(questions.counts).toMatchObject({ unavailable: 2, computed: 1 });
  });

  it('are done without while the thread that answers is busy, those that are remembered too', async () => {
    let isBusy = false;
    const embed = vi.fn(async () => VECTOR);
    const questions = new Questions(embed, () => isBusy);
    expect(await questions.vectorOf('what is osmosis', { timeout: LONG })).toBe(VECTOR);
    isBusy = true;
    expect(await questions.vectorOf('what is osmosis')).toBeUndefined();
    expect(await questions.vectorOf('what is a cell')).toBeUndefined();
    expect(embed).toHaveBeenCalledTimes(1);
    isBusy = false;
    expect(await questions.vectorOf('what is osmosis')).toBe(VECTOR);
    expect(questions.counts).toEqual({ computed: 1, remembered: 1, late: 0, crowded: 2, unavailable: 0 });
  });
});
