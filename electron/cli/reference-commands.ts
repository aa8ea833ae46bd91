/** Commands on references. */

import type { Command } from 'commander';
import type { MatchedReference } from '../../shared/api/methods/references.ts';
import { pathFromHere, tell } from './output.ts';
import { withCore } from './with-core.ts';

interface ReferenceOptions {
  readonly overwrite?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function addReferenceCommands(program: Command): void {
  program
    .command('references <project> <file>')
    .description('give sources the attributes that a bibliography has of them (.bib, .ris, .nbib, .enw, CSL .json)')
    .option('--overwrite', 'replace what a source says already')
    .option('--dry-run', 'tell what it would do, and do nothing')
    .option('--json')
    .action((project: string, file: string, { overwrite = false, dryRun, json }: ReferenceOptions) =>
      withCore(project, async (call) => {
        const params = { file: { path: pathFromHere(file) }, overwrite };
        const done = await call(dryRun ? 'references.preview' : 'references.import', params);
        tell(json, done, () => done.references.map(referenceLine).join('\n'));
      }),
    );
}

function referenceLine({ title, by, sources }: MatchedReference): string {
  if (by === null) return `no source   ${title}`;
  return sources
    .map(({ name, values, others }) => {
      const given = Object.keys(values).join(', ') || 'nothing new';
      const differing = Object.keys(others).filter((attribute) => !(attribute in values));
      const kept = differing.length > 0 ? `; kept: ${differing.join(', ')}` : '';
      return `by ${by}  ${title} -> "${name}": ${given}${kept}`;
    })
    .join('\n');
}
