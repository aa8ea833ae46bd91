/** Sources: imported, read, described, removed and searched. */

import { setAttributes } from '../store/attributes.ts';
import {
  listSources,
  readSource,
  readSourceText,
  removeSource,
  renameSource,
  restoreSource,
  sourceName,
} from '../store/sources.ts';
import type { Handlers } from './context.ts';
import { importSources } from './importing/import-sources.ts';
import { previewSources } from './importing/preview-sources.ts';

export const sourceMethods: Handlers<'sources'> = {
  'sources.list': ({ db }, p) => listSources(db, 'present', p.coder),
  'sources.read': ({ db }, p) => readSourceText(db, p.source),
  'sources.import': importSources,
  'sources.preview': previewSources,
  'sources.rename': ({ db, change }, p) => {
    change(`Rename ${readSource(db, p.source).name} to ${p.name}`, (db) => renameSource(db, p.source, p.name));
    return null;
  },
  'sources.remove': ({ db, change }, p) => {
    change(`Remove ${readSource(db, p.source).name}`, (db) => removeSource(db, p.source));
    return null;
  },
  'sources.restore': ({ db, change }, p) => {
    change(`Restore ${sourceName(db, p.source)}`, (db) => restoreSource(db, p.source));
    return null;
  },
  'sources.removed': ({ db }) => listSources(db, 'removed'),
  'sources.describe': ({ db, change }, p) => {
    change(`Describe ${readSource(db, p.source).name}`, (db) => setAttributes(db, p.source, p.attributes));
    return null;
  },
  // Loaded when they are first needed, as the readers of files are.
  'sources.previewCorrection': async (context, p) => (await import('./corrections.ts')).previewCorrection(context, p),
  'sources.planCorrection': async (context, p) => (await import('./corrections.ts')).planCorrection(context, p),
  'sources.correct': async (context, p) => (await import('./corrections.ts')).correctSourceText(context, p),
  'sources.corrected': async ({ db }, p) => (await import('./passages-to-review.ts')).passagesToReview(db, p),
};
