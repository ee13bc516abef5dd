// The database room: durable storage behind one interface, in a file of SQLite or on a PostgreSQL server.
export type { DatabasePlace } from './address.ts';
export { backUp, restore } from './backup/backup.ts';
export type { Database, Listener, Outcome, Work } from './database.ts';
export { deleteOld, type Keys, serversIn } from './delete-old.ts';
export { DatabaseError } from './failure.ts';
export { type Locks, openLocks } from './locks.ts';
export { openDatabase } from './open-database.ts';
export type { Person, PersonalData } from './personal-data.ts';
export type { Schema } from './schema.ts';
