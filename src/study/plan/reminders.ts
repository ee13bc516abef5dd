// Reminders of due cards, at an hour that each person has chosen.
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

/** Sets a daily reminder, instead of an earlier one. Resolves to the time of the first one, in milliseconds since 1970. */
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

/** Ends the reminders of a person. */
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
 * Claims the reminders whose hour has come: each of them is given to one process only. The next one is set at once, so a reminder that
 * cannot be sent is skipped, and not sent a day late. People without due cards are left out.
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
