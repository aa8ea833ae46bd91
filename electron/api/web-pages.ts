/** Pages of the web: fetched, looked at, and imported as they were looked at. */

import type { ValidParams } from '../../shared/api/contract.ts';
import type { WebImport } from '../../shared/api/methods/web.ts';
import type { SourcePreview } from '../../shared/api/results.ts';
import type { SourceDraft } from '../../shared/model/source-draft.ts';
import { previewOf } from '../import/preview-source.ts';
import { fetchPage } from '../import/web/fetch-page.ts';
import { isPublicAddress } from '../import/web/public-address.ts';
import type { ReadableDb } from '../store/database.ts';
import { createSource, sourceName, sourceWithText } from '../store/sources.ts';
import type { Context } from './context.ts';
import { proposedSource } from './importing/proposed-source.ts';

export async function previewPage(context: Context, params: ValidParams<'web.preview'>): Promise<SourcePreview> {
  const draft = await fetchDraft(context, params);
  seen.set(context.db, { address: params.address, draft });
  const { title: _title, sha256, ...preview } = previewOf(draft);
  const present = sourceWithText(context.db, sha256)?.name ?? null;
  return { ...preview, ...proposed(params.address, draft, {}), present };
}

/** The page that was previewed last in each open project. */
const seen = new WeakMap<ReadableDb, { readonly address: string; readonly draft: SourceDraft }>();

async function fetchDraft(
  { reading, signal }: Context,
  { address, allowPrivate }: Pick<ValidParams<'web.preview'>, 'address' | 'allowPrivate'>,
): Promise<SourceDraft> {
  const { bytes, ...page } = await fetchPage(address, {
    mayReach: (ip) => allowPrivate || isPublicAddress(ip),
    signal,
  });
  return await reading.read('webPage', [{ name: page.address, bytes }, page], signal);
}

export async function importPage(context: Context, params: ValidParams<'web.import'>): Promise<WebImport> {
  const last = seen.get(context.db);
  const draft = last?.address === params.address ? last.draft : await fetchDraft(context, params);
  return await context.inTurn(() => storePage(context, draft, params));
}

function storePage(context: Context, draft: SourceDraft, params: ValidParams<'web.import'>): WebImport {
  const present = sourceWithText(context.db, draft.sha256);
  if (present) return { source: present.id, name: present.name, status: 'present', remarks: draft.remarks };
  const { name, attributes } = proposed(params.address, draft, params);
  const source = context.change(`Import ${name}`, (db) => createSource(db, draft, name, attributes));
  return { source, name: sourceName(context.db, source), status: 'imported', remarks: draft.remarks };
}

/** Named by its title, else by its address. */
function proposed(
  address: string,
  draft: SourceDraft,
  given: Partial<Pick<ValidParams<'web.import'>, 'name' | 'attributes'>>,
) {
  const name = given.name ?? draft.title ?? address;
  const bytes = new Uint8Array();
  return proposedSource({ file: { name: address, bytes }, name, attributes: given.attributes ?? {} }, [draft], 0, []);
}
