// "Take back" below what was posted for everybody.
import { expect, test, vi } from 'vitest';
import { startRouted } from '../bot.ts';

vi.setConfig({ testTimeout: 120_000 });

test('whoever shared it may take it back, and a moderator, but nobody else', async () => {
  const { discord } = await startRouted();
  const student = discord.as('student').in('general');
  for (const [person, isAllowed] of [
    ['classmate', false],
    ['moderator', true],
    ['student', true],
  ] as const) {
    const shared = await (await student.slash('share', { question: 'crane of machine type 3' })).reply();
    expect(shared.ephemeral).toBe(false);
    const handle = await discord.as(person).in('general').click(shared, 'Take back');
    if (isAllowed) await handle.deleted();
    else expect((await handle.reply()).content).toContain('Only the person who asked');
    expect(student.messages().some(({ id }) => id === shared.id)).toBe(!isAllowed);
  }
});
