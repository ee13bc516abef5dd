// The thread that lays pages out which may take long.
import { serve } from '../../threads/index.ts';
import { runLayout } from './layout-task.ts';

// What is loaded with the first formula, and compiled with the first lines, is not the first page's time.
const SAMPLE =
  '## A **b**\n\n- $\\frac{a}{b}$ and [c](https://example.org/) `d`\n\n| e | f |\n| - | - |\n| g | h |\n';
runLayout({ title: 'Sample', answer: SAMPLE, url: '', looksUpLinks: false });

serve(runLayout);
