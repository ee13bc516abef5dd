// Opens the database of the configuration.
import { addressOf, type DatabasePlace } from './address.ts';
import { type Database, type Listener, StoredDatabase } from './database.ts';

/**
 * Opens the database, brought to the form that this program knows. Throws a `DatabaseError` where it is newer than the program, or is none;
 * one that is away is opened as soon as it is there.
 */
export async function openDatabase(place: DatabasePlace, listener: Listener): Promise<Database> {
  const database = new StoredDatabase(addressOf(place), listener);
  await database.open();
  return database;
}
