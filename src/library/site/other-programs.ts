// Programs that are told by a file or folder of theirs, and of whose settings nothing is read.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type OtherProgram =
  | 'Quarto'
  | 'Jupyter Book'
  | 'MyST'
  | 'VitePress'
  | 'VuePress'
  | 'Quartz'
  | 'Dendron'
  | 'Logseq'
  | 'GitHub wiki';

/** In the order in which they are looked for: notes may be published by another program than they are written with. */
const SIGNS: readonly (readonly [program: OtherProgram, names: readonly string[]])[] = [
  ['Quarto', ['_quarto.yml', '_quarto.yaml']],
  ['Jupyter Book', ['_toc.yml']],
  ['MyST', ['myst.yml']],
  ['VitePress', ['.vitepress', 'docs/.vitepress']],
  ['VuePress', ['.vuepress', 'docs/.vuepress', 'src/.vuepress']],
  ['Quartz', ['quartz.config.ts']],
  ['Dendron', ['dendron.yml']],
  ['Logseq', ['logseq/config.edn']],
  ['GitHub wiki', ['_Sidebar.md', '_Footer.md']],
];

/** The program that a folder was written for, with the file or folder that tells; undefined where none does. */
export function findOtherProgram(folder: string): { kind: OtherProgram; file: string } | undefined {
  for (const [kind, names] of SIGNS) {
    const file = names.find((name) => existsSync(join(folder, name)));
    if (file !== undefined) return { kind, file };
  }
  return undefined;
}
