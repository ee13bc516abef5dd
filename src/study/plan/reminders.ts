// Reminders of cards that are due: for who asked for them, at their hour.
import type { Database, Outcome, PersonalData } from '../../database/index.ts';
import { nextHour } from './local-time.ts';

export interface Reminder {
  person: string;
  hour: number;
  zone: string;
  language: string;
}

export const REMINDER_DATA: PersonalData = {
  name: 'reminders',
  export: (tables, { id }) =>
    tables
      .selectFrom('study_reminders')
      .select(['hour', 'zone', 'language'])
      .where('person', '=', id)
      .execute(),
  erase: (tables, { id }) => tables.deleteFrom('study_reminders').where('person', '=', id).execute(),
};

/** Reminds somebody from now on, at an hour of each day, in the place of what was set before. Gives when that is first. */
export function setReminder(database: Database, reminder: Reminder, now: number): Promise<Outcome<number>> {
  const next = nextHour(reminder.hour, reminder.zone, now);
  const values = { ...reminder, next_at: next, claimed_at: 0 };
  return database.write(async (tables) => {
    await tables
      .insertInto('study_reminders')
      .values(values)
      .onConflict((conflict) => conflict.column('person').doUpdateSet(values))
      .execute();
    return next;
  });
}

/** Reminds somebody no longer. */
export function stopReminder(database: Database, person: string): Promise<Outcome<unknown>> {
  return database.write((tables) =>
    tables.deleteFrom('study_reminders').where('person', '=', person).execute(),
  );
}

/** What somebody is to be told of their cards. */
export interface DueReminder extends Reminder {
  /** How many cards are due. */
  due: number;
}

/**
 * Takes on those whose hour has come, each for one process alone, and sets when they come next: who was not reached is not told the next
 * day of the day before. Those without due cards are left out.
 */
export function takeReminders(database: Database, now: number): Promise<Outcome<DueReminder[]>> {
  return database.write(async (tables, hash) => {
    const rows = await tables
      .selectFrom('study_reminders')
      .select(['person', 'hour', 'zone', 'language', 'next_at'])
      .where('next_at', '<=', now)
      .limit(100)
      .execute();
    const taken: DueReminder[] = [];
    for (const { next_at, ...row } of rows) {
      const reminder = { ...row, hour: Number(row.hour) };
      const { numUpdatedRows } = await tables
        .updateTable('study_reminders')
        .set({ next_at: nextHour(reminder.hour, reminder.zone, now), claimed_at: now })
        .where('person', '=', reminder.person)
        .where('next_at', '=', next_at)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) continue;
      const { due } = await tables
        .selectFrom('flashcards')
        .select((select) => select.fn.countAll().as('due'))
        .where('person', '=', hash(reminder.person))
        .where('due', '<=', now)
        .executeTakeFirstOrThrow();
      if (Number(due) > 0) taken.push({ ...reminder, due: Number(due) });
    }
    return taken;
  });
}
