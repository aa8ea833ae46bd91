/** Starts a real Chromium: the installed one, else the one that comes with the npm packages. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const INSTALLED_ON_MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Executable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The caller closes it. Fails where there is no installed Chromium and the packaged one does not run on the system. */
export async function launchChromium(): Promise<Browser> {
  const executable = installedChromium() ?? (await packagedChromium());
  return await chromium.launch({
    executablePath: executable.path,
    args: FLAGS,
    env: { ...process.env, ...executable.env },
  });
}

function installedChromium(): Executable | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...folders.flatMap((folder) => INSTALLED.map((name) => join(folder, name))), ...INSTALLED_ON_MAC];
  const path = candidates.find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : { path, env: {} };
}

/**
 * Unpacks the packaged Chromium once per version and machine, with the system libraries it brings for bare systems.
 * It is unpacked beside its place and then renamed, so that tests running at the same time never see half of it.
 */
async function packagedChromium(): Promise<Executable> {
  const root = join(import.meta.dirname, '../..');
  const manifest = await readFile(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const home = join(tmpdir(), `themata-chromium-${JSON.parse(manifest).version}-${process.getuid?.() ?? 'user'}`);
  if (!existsSync(home)) {
    const staging = await mkdtemp(`${home}-`);
    await unpackInto(staging, root);
    await writeFile(join(staging, 'fonts.conf'), fontsOf(home));
    await rename(staging, home).catch(() => rm(staging, { recursive: true }));
  }
  return {
    path: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') },
  };
}

/** The package's own font settings name folders of the systems it was made for: without others, text stays invisible. */
function fontsOf(home: string): string {
  const folders = [join(home, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/** The package unpacks into the temporary folder of its process, hence a process of its own. */
async function unpackInto(folder: string, root: string): Promise<void> {
  const program = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    env: {
      ...process.env,
      TMPDIR: folder,
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    },
  });
}
