// The thread of SQLite: its calls wait for the disk, and would block the event loop.
import { serve } from '../../threads/index.ts';
import { failureOf, openConnection, type SqliteConnection } from './connection.ts';
import type { Task, TaskResult } from './task.ts';

let connection: SqliteConnection | undefined;

serve((task: Task): TaskResult => {
  try {
    switch (task.kind) {
      case 'query':
        connection ??= openConnection(task.file);
        return connection.run(task.sql, task.parameters);
      case 'close':
        connection?.close();
        connection = undefined;
        return { kind: 'changed', rows: 0 };
      default:
        return task satisfies never;
    }
  } catch (error) {
    return failureOf(error);
  }
});
