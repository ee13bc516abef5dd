// Run with every test file, so that test files which share a process leave no folders behind either.
import { afterAll } from 'vitest';
import { removeFolders } from './e2e/folder.ts';

afterAll(removeFolders);
