/** Writes a supervisor's packet: one HTML file. */

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { ExportedFile } from '../../shared/api/results.ts';
import { packetHtml } from '../../shared/report/packet/packet-html.ts';
import { PACKET_SCRIPT } from '../../shared/report/packet/packet-script.ts';
import { replaceFile } from '../export/replace-file.ts';
import { refuseToReplaceProject } from '../store/file-header.ts';
import type { Context } from './context.ts';
import { gatherPacket } from './packet/gather-packet.ts';

export async function exportPacket(context: Context, wanted: ValidParams<'exports.packet'>): Promise<ExportedFile> {
  const { path } = wanted;
  refuseToReplaceProject(path);
  const packet = await gatherPacket(context, wanted);
  if (context.signal.aborted) fail('cancelled', 'The export was cancelled; no file was written.');
  const html = packetHtml(packet, createHash('sha256').update(PACKET_SCRIPT).digest('base64'));
  return { path, bytes: replaceFile(path, (unfinished) => writeFileSync(unfinished, html)), rows: null };
}
