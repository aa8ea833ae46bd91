/** Which files may import what: the layers of the code as a table. */

export interface ImportRule {
  /** Glob of the files that the rule is about; of several rules, the first that matches counts. */
  readonly files: string;
  /** Globs of the files that these may import besides those of their own folder. */
  readonly may: readonly string[];
  /** Packages that they may import; `type NAME` allows types alone, `node:` the modules of Node. */
  readonly packages: readonly string[];
}

const REACT = ['react', 'react-dom', 'react-aria-components', 'lucide-react'];
/** Parts of the window that a person sees; they are put together by the shell. */
const FEATURES =
  'renderer/{cases,code-sets,codebook,coders,coding,corrections,export,history,import,memos,reader,reading,reports,retrieval,search,sources,suggestions}/**';

export const IMPORT_RULES: readonly ImportRule[] = [
  { files: 'shared/text/**', may: [], packages: [] },
  { files: 'shared/model/**', may: ['shared/text/**'], packages: [] },
  { files: 'shared/analysis/**', may: ['shared/{text,model}/**'], packages: [] },
  {
    files: 'shared/report/figures/**',
    may: ['shared/{text,model,analysis,report}/**'],
    packages: ['d3-scale', 'd3-shape', 'd3-force'],
  },
  { files: 'shared/report/**', may: ['shared/{text,model,analysis}/**'], packages: [] },
  { files: 'shared/exchange/**', may: ['shared/{text,model,report}/**'], packages: [] },
  { files: 'shared/api/**', may: ['shared/{text,model,analysis,report,exchange}/**'], packages: ['zod'] },

  {
    files: 'electron/import/**',
    may: ['shared/**', 'electron/derived-guid.ts'],
    packages: [
      ...['node:', 'parse5', 'micromark', 'micromark-extension-gfm', 'csv-parse', 'diff', 'zod'],
      ...[
        'fflate',
        'saxes',
        'dingbat-to-unicode',
        'pdfjs-dist',
        'read-excel-file',
        '@mozilla/readability',
        'linkedom',
        'biblatex-csl-converter',
      ],
    ],
  },
  {
    files: 'electron/reading/**',
    may: ['shared/**', 'electron/{import,store/foreign}/**'],
    packages: ['node:'],
  },
  { files: 'electron/store/**', may: ['shared/**'], packages: ['node:', 'better-sqlite3'] },
  {
    files: 'electron/export/**',
    may: ['shared/**', 'electron/derived-guid.ts'],
    packages: ['node:', 'docx', 'fflate', 'write-excel-file', '@resvg/resvg-js'],
  },
  {
    files: 'electron/api/**',
    may: ['shared/**', 'electron/{import,reading,store,export}/**', 'electron/{corpus-file,program-version}.ts'],
    packages: ['node:'],
  },
  { files: 'electron/transport/ipc.ts', may: ['shared/api/**'], packages: ['type electron'] },
  {
    files: 'electron/transport/dispatch.ts',
    may: ['shared/api/**', 'electron/api/**', 'electron/store/**'],
    packages: ['node:', 'zod'],
  },
  { files: 'electron/transport/**', may: ['shared/api/**'], packages: ['node:', 'hono'] },
  {
    files: 'electron/desktop/**',
    may: ['shared/api/**', 'shared/model/document-extensions.ts', 'electron/transport/**'],
    packages: ['node:', 'type electron'],
  },
  {
    files: 'electron/cli/**',
    may: ['shared/**', 'electron/*.ts', 'electron/transport/**'],
    packages: ['node:', 'commander'],
  },
  {
    files: 'electron/{core,background-thread}.ts',
    may: ['shared/api/**', 'electron/transport/**', 'electron/reading/**', 'electron/store/**'],
    packages: ['node:'],
  },
  { files: 'electron/reading-process.ts', may: ['electron/reading/**'], packages: ['node:'] },
  { files: 'electron/preload.ts', may: ['shared/api/**', 'electron/transport/channels.ts'], packages: ['electron'] },
  {
    files: 'electron/main.ts',
    may: ['shared/api/**', 'electron/desktop/**', 'electron/transport/**'],
    packages: ['node:', 'electron'],
  },
  { files: 'electron/derived-guid.ts', may: ['shared/model/**'], packages: ['node:'] },
  {
    files: 'electron/*.ts',
    may: ['shared/api/**', 'electron/cli/**', 'electron/transport/**'],
    packages: ['node:', 'commander', '@hono/node-server', 'vite'],
  },

  { files: 'renderer/vite.config.ts', may: [], packages: ['vite', '@vitejs/plugin-react'] },
  { files: 'renderer/api/**', may: ['shared/**'], packages: ['react'] },
  { files: 'renderer/ui/**', may: ['shared/**', 'renderer/api/**'], packages: REACT },
  { files: 'renderer/actions/**', may: ['shared/**', 'renderer/{api,ui}/**'], packages: REACT },
  { files: 'renderer/reader/**', may: ['shared/**'], packages: ['react', 'lexical'] },
  {
    files: 'renderer/memos/editor/**',
    may: ['shared/**', 'renderer/{api,ui,actions}/**', 'renderer/place.tsx', FEATURES],
    packages: [
      ...REACT,
      'lexical',
      ...['history', 'link', 'list', 'rich-text', 'selection'].map((name) => `@lexical/${name}`),
    ],
  },
  {
    files: FEATURES,
    may: ['shared/**', 'renderer/{api,ui,actions}/**', 'renderer/place.tsx', FEATURES],
    packages: [...REACT, 'fuse.js'],
  },
  {
    files: 'renderer/shell/**',
    may: ['shared/**', 'renderer/{api,ui,actions}/**', 'renderer/place.tsx', FEATURES],
    packages: [...REACT, 'fuse.js'],
  },
  { files: 'renderer/*', may: ['shared/**', 'renderer/{api,ui,actions,shell}/**'], packages: REACT },
];
