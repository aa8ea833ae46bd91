/** The bundled sample project. */

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../shared/api/failure.ts';
import { newProject, openCore } from './core.ts';
import { corpusFile } from './corpus-file.ts';
import { callerOf } from './transport/caller.ts';

/** Path of the sample project in `folder`; it is made there where it is absent, and else left as it is. */
export async function openSampleCopy(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'Themata sample.themata');
  if (!existsSync(file)) await newSample(file);
  return file;
}

/** Makes a project from the sample texts, codebook and codings, without a history. Never overwrites. */
export async function newSample(file: string): Promise<void> {
  if (existsSync(file)) fail('already-exists', `${file} exists already. Choose another name; nothing was changed.`);
  const unfinished = `${file}.${process.pid}.part`;
  try {
    newProject(unfinished, { coder: 'Coder A' });
    await fillSample(unfinished);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

async function fillSample(file: string): Promise<void> {
  const core = await openCore(file);
  try {
    const call = callerOf(core);
    await call('codebook.import', { file: { path: corpusFile('codebook.csv') } });
    const imported = await call('sources.import', {
      files: [],
      manifest: { path: corpusFile('samples', 'manifest.csv') },
    });
    const failed = imported.files.find((one) => one.failure);
    if (failed) throw new Error(`the sample text ${failed.file} cannot be imported: ${failed.failure?.message}`);
    for (const coder of ['coder-a', 'coder-b']) {
      await call('codings.import', { file: { path: corpusFile('samples', 'codings', `${coder}.csv`) } });
    }
    await call('project.purge', { confirm: true });
  } finally {
    await core.close();
  }
}
