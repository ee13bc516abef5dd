// Prints what CHANGELOG.md says of a version: `node scripts/release-notes.mjs 1.2.0`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [version] = process.argv.slice(2);
const changelog = readFileSync(join(import.meta.dirname, '..', 'CHANGELOG.md'), 'utf8');
const section = changelog.split(/^## /m).find((part) => part.split(/[ \n]/)[0] === version);
const notes = section?.slice(section.indexOf('\n')).trim();
if (!notes) {
  process.stderr.write(
    `CHANGELOG.md says nothing of version ${version}: write a section "## ${version} (DATE)".\n`,
  );
  process.exitCode = 1;
} else {
  process.stdout.write(`${notes}\n`);
}
