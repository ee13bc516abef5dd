// cli export: what people wrote on servers, as a library's maintainers can take it over.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exportPages, PATCH } from '../server-pages/index.ts';
import { counted } from '../terminal/index.ts';
import { type Arguments, UsageError } from './arguments.ts';

export async function exportAll({ words, config }: Arguments): Promise<number> {
  const [to, ...rest] = words;
  if (to === undefined || rest.length > 0) throw new UsageError('export takes the folder to write to.');
  if (existsSync(to) && readdirSync(to).length > 0) {
    process.stderr.write(`${to} is not empty; it is left as it is.\n`);
    return 1;
  }
  const { libraryDir: library, stateDir } = config;
  const { pages, aliased, byHand } = await exportPages({ pages: join(stateDir, 'pages'), library, to });
  process.stdout.write(`${counted(pages, 'page')} in ${to}.\n`);
  if (aliased > 0)
    process.stdout.write(
      `Other ways to ask for ${counted(aliased, 'page')} of ${library}: git apply ${join(to, PATCH)}, in that folder.\n`,
    );
  for (const { path, wordings } of byHand)
    process.stdout.write(`By hand: ${path}  aliases: ${wordings.join(' | ')}\n`);
  return 0;
}
