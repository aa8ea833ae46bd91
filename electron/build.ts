/** Builds what is stale into dist/: the window's page, and the scripts that Electron starts. */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

/** Files of this folder that Electron or the core starts, each built to one script: `main.ts` to `dist/main.js`. */
const MODULES = ['main', 'core-process', 'background-thread', 'reading-process'];

/** Packages that are not bundled: Electron is built in, the others find their binaries and data beside themselves. */
const EXTERNAL = ['electron', 'better-sqlite3', '@resvg/resvg-js', 'pdfjs-dist'];

export type TargetName = 'renderer' | 'electron';

interface Target {
  readonly name: TargetName;
  /** What the outputs are made from: folders and files, relative to the root. */
  readonly inputs: readonly string[];
  /** What has to be there for the target to count as built, relative to dist. */
  readonly outputs: readonly string[];
  readonly build: (folder: string) => Promise<void>;
}

const TARGETS: readonly Target[] = [
  {
    name: 'renderer',
    inputs: ['renderer', 'shared', 'package-lock.json'],
    outputs: ['renderer/index.html'],
    build: buildRenderer,
  },
  {
    name: 'electron',
    inputs: ['electron', 'shared', 'package-lock.json'],
    outputs: [...MODULES.map((name) => `${name}.js`), 'preload.cjs'],
    build: buildScripts,
  },
];

/** Builds those targets whose inputs changed since they were built, and returns their names. A fresh tree costs some 30 ms. */
export async function buildStale(
  names: readonly TargetName[] = ['renderer', 'electron'],
): Promise<readonly TargetName[]> {
  const built: TargetName[] = [];
  for (const target of TARGETS.filter(({ name }) => names.includes(name))) {
    const fingerprint = await fingerprintOf(target.inputs);
    if (await isFresh(target, fingerprint)) continue;
    await buildTarget(target, fingerprint);
    built.push(target.name);
  }
  return built;
}

async function isFresh(target: Target, fingerprint: string): Promise<boolean> {
  if (!target.outputs.every((output) => existsSync(join(DIST, output)))) return false;
  return (await readFile(stampOf(target), 'utf8').catch(() => '')) === fingerprint;
}

/** Builds beside the place and then renames, so that a host started meanwhile never sees half a build. */
async function buildTarget(target: Target, fingerprint: string): Promise<void> {
  await mkdir(DIST, { recursive: true });
  const staging = await mkdtemp(join(DIST, `.${target.name}-`));
  try {
    await target.build(staging);
    for (const entry of await readdir(staging)) {
      const place = join(DIST, entry);
      if (existsSync(place)) await rename(place, `${staging}.${entry}`);
      await rename(join(staging, entry), place);
      await rm(`${staging}.${entry}`, { recursive: true, force: true });
    }
    await writeFile(stampOf(target), fingerprint);
  } finally {
    await rm(staging, { recursive: true });
  }
}

function stampOf(target: Target): string {
  return join(DIST, `.${target.name}.stamp`);
}

/** Hash of names and contents of all files below the inputs. */
async function fingerprintOf(inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await filesBelow(join(ROOT, input))) {
      hash
        .update(`${file}\0`)
        .update(await readFile(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<readonly string[]> {
  if (basename(path).includes('.')) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function buildRenderer(folder: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    configFile: join(ROOT, 'renderer/vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: join(folder, 'renderer') },
  });
}

async function buildScripts(folder: string): Promise<void> {
  for (const name of MODULES) await buildScript(folder, name, 'es');
  await buildScript(folder, 'preload', 'cjs');
}

/** A dynamic import becomes a script beside its entry: the core process loads SQLite only when it opens a project. */
async function buildScript(folder: string, name: string, format: 'es' | 'cjs'): Promise<void> {
  const { build } = await import('vite');
  const extension = format === 'es' ? 'js' : 'cjs';
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: EXTERNAL },
    build: {
      ssr: join(ROOT, 'electron', `${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        output: { format, entryFileNames: `[name].${extension}`, chunkFileNames: `${name}.[name].${extension}` },
      },
    },
  });
}

if (import.meta.main) {
  const names = process.argv.slice(2) as TargetName[];
  const built = await buildStale(names.length === 0 ? undefined : names);
  console.log(built.length === 0 ? 'Everything is built.' : `Built ${built.join(' and ')}.`);
}
