// A process of its own for one measurement: it is sent the task, sends back the result, and ends.
import { loadTask, type TaskName } from './tasks/index.ts';

process.once('message', async ({ name, input }: { name: TaskName; input: unknown }) => {
  const run = await loadTask(name);
  const result = await run(input);
  process.send?.({ result }, () => process.exit());
});
