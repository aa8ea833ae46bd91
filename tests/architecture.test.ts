/** The layers of the code, and how its files are named and opened. */

import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join, matchesGlob } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { IMPORT_RULES, type ImportRule } from './support/import-rules.ts';

const ROOT = join(import.meta.dirname, '..');
const LONGEST_FILE = 250;

interface Import {
  /** As it is written. */
  readonly name: string;
  readonly typeOnly: boolean;
}

const layered = filesOf('{shared,electron,renderer}/**/*.{ts,tsx}');
const all = [...layered, ...filesOf('tests/**/*.{ts,tsx}')];

function filesOf(glob: string): readonly string[] {
  return globSync(glob, { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const { staticImports, staticExports, dynamicImports } = parseSync(file, source).module;
  return [
    ...staticImports.map(({ moduleRequest, entries }) => ({
      name: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ name: moduleRequest.value, typeOnly: isType }] : [])),
    ...dynamicImports.map(({ moduleRequest }) => ({
      name: source.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      typeOnly: false,
    })),
  ];
}

function ruleOf(file: string): ImportRule | undefined {
  return IMPORT_RULES.find(({ files }) => matchesGlob(file, files));
}

function allows(rule: ImportRule, file: string, { name, typeOnly }: Import): boolean {
  if (name.startsWith('.')) {
    const target = join(dirname(file), name).replaceAll('\\', '/');
    return [rule.files, ...rule.may].some((glob) => matchesGlob(target, glob)) || dirname(target) === dirname(file);
  }
  if (name.startsWith('node:')) return rule.packages.includes('node:');
  const packageName = name.split('/', name.startsWith('@') ? 2 : 1).join('/');
  return rule.packages.includes(packageName) || (typeOnly && rule.packages.includes(`type ${packageName}`));
}

describe('imports', () => {
  test.each(IMPORT_RULES.map((rule) => [rule.files, rule] as const))('%s imports only what it may', (_files, rule) => {
    const forbidden = layered
      .filter((file) => ruleOf(file) === rule)
      .flatMap((file) =>
        importsOf(file)
          .filter((imported) => !allows(rule, file, imported))
          .map(({ name }) => `${file} imports ${name}`),
      );
    const allowed = `${rule.files} may import its own folder, ${[...rule.may, ...rule.packages].join(', ')}`;
    expect(forbidden, allowed).toEqual([]);
  });

  test('every file has a rule', () => {
    expect(layered.filter((file) => ruleOf(file) === undefined)).toEqual([]);
  });

  test('the modules of Node are named with "node:"', () => {
    const bare = all.flatMap((file) =>
      importsOf(file)
        .filter(({ name }) => builtinModules.includes(name))
        .map(({ name }) => `${file} imports ${name}`),
    );
    expect(bare).toEqual([]);
  });

  test('a file of ours is named with its ending', () => {
    const endless = all.flatMap((file) =>
      importsOf(file)
        .filter(({ name }) => name.startsWith('.') && !/\.(ts|tsx|css|js|json)$/.test(name))
        .map(({ name }) => `${file} imports ${name}`),
    );
    expect(endless).toEqual([]);
  });
});

describe('files', () => {
  test('none is called after nothing in particular', () => {
    const vague = /^(utils?|helpers?|common|managers?|services?|misc)$/;
    expect(all.filter((file) => file.split('/').some((part) => vague.test(part.split('.')[0] ?? '')))).toEqual([]);
  });

  test('no index.ts hands on what others export', () => {
    const indexes = all.filter((file) => /^index\.tsx?$/.test(basename(file)));
    expect(indexes).toEqual([]);
  });

  test('each opens with what it is for', () => {
    const opens = /^\/\*\*\s[^@]*?\S[.:]\s/;
    expect(all.filter((file) => !opens.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  test(`none is longer than ${LONGEST_FILE} lines`, () => {
    const lengths = all.map((file) => [file, readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1] as const);
    expect(lengths.filter(([, length]) => length > LONGEST_FILE)).toEqual([]);
  });
});
