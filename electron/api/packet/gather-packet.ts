/** Gathers what a supervisor's packet holds. */

import type { ValidParams } from '../../../shared/api/contract.ts';
import type { Code } from '../../../shared/model/code.ts';
import { type Block, heading, paragraph, tableBlock } from '../../../shared/report/document.ts';
import { partBlocks } from '../../../shared/report/methodology/part-blocks.ts';
import { isMissing } from '../../../shared/report/methodology/study.ts';
import type { CommentPlace, Packet } from '../../../shared/report/packet/packet.ts';
import { NameReplacer } from '../../../shared/report/packet/replace-names.ts';
import type { Table } from '../../../shared/report/table.ts';
import { counted } from '../../../shared/text/counted.ts';
import { readCodebook } from '../../store/codes.ts';
import { readCodingColumns } from '../../store/coding-rows.ts';
import { listChanges } from '../../store/history.ts';
import type { Context } from '../context.ts';
import { describeFilter } from '../filter-words.ts';
import { provenanceOf } from '../methodology/provenance.ts';
import { partOf, resultOf } from '../methodology/report-parts.ts';
import { resolveFilter } from '../resolve-filter.ts';
import { passageBlocks, sampleByCode } from './packet-passages.ts';

type Wanted = ValidParams<'exports.packet'>;

/** Changes that are listed at most; the packet says how many there were. */
const MOST_CHANGES = 1000;

export async function gatherPacket(context: Context, wanted: Wanted): Promise<Packet> {
  const names = new NameReplacer(wanted.names);
  const { project, guid, revision, madeAt, versions } = provenanceOf(context);
  const writer = new PacketWriter();
  const about = (words: string): CommentPlace => ({ subject: { kind: 'project', guid }, words });
  const filter = describeFilter(context.db, wanted.filter);
  const scope = filter === '' ? 'All sources, codes and coders.' : `Only ${names.text(filter)}.`;
  writer.add(
    paragraph(
      `Figures and passages of the project, to be read and commented on. ${scope} Comments are saved to a file, which ` +
        'the project takes in as memos.',
    ),
  );
  writer.add(
    paragraph(`${names.text(project)}, revision ${revision}, ${madeAt}, ${versions[0]!.join(' ')}.`),
    about('The project'),
  );
  for (const section of await figureSections(context, wanted, names)) {
    writer.add(heading(1, section.title));
    for (const [i, block] of section.blocks.entries()) {
      writer.add(block, i === section.blocks.length - 1 ? about(section.title) : undefined);
    }
  }
  addCodes(writer, context, wanted, names);
  addChanges(writer, context, wanted, names, about('Changes'));
  return {
    project: guid,
    document: { title: `${names.text(project)}: packet for the supervisor`, language: 'en', blocks: writer.blocks },
    places: writer.places,
  };
}

class PacketWriter {
  readonly blocks: Block[] = [];
  readonly places = new Map<number, CommentPlace>();

  add(block: Block, place?: CommentPlace): void {
    if (place) this.places.set(this.blocks.length, place);
    this.blocks.push(block);
  }
}

interface FigureSection {
  readonly title: string;
  readonly blocks: readonly Block[];
}

async function figureSections(context: Context, wanted: Wanted, names: NameReplacer): Promise<FigureSection[]> {
  const filter = wanted.filter as never;
  const frequency = await resultOf(context, 'reports.frequency', { withSubCodes: true, filter });
  context.progress(1, 3);
  const { unit, coders } = wanted;
  const meeting = await resultOf(context, 'reports.cooccurrence', { unit, coders, filter });
  context.progress(2, 3);
  // Pairs that meet suffice: a matrix of all codes would fill pages with nothing.
  const list = isMissing(meeting) ? meeting : partOf('reports.cooccurrence', names.data(meeting), { shape: 'list' });
  return [
    { title: 'Frequencies', blocks: partBlocks(partOf('reports.frequency', names.data(frequency))) },
    { title: 'Co-occurrence', blocks: partBlocks(list) },
  ];
}

/** The codebook, each code with its passages. */
function addCodes(writer: PacketWriter, { db }: Context, wanted: Wanted, names: NameReplacer): void {
  const most = wanted.passages === 'all' ? Number.POSITIVE_INFINITY : wanted.passages;
  const samples = sampleByCode(readCodingColumns(db, resolveFilter(db, wanted.filter)), most);
  const passageOf = passageBlocks(db, names);
  writer.add(heading(1, 'Codebook and passages'));
  for (const code of readCodebook(db).codes) {
    const { of, ids } = samples.get(code.id) ?? { of: 0, ids: [] };
    writer.add(heading(2, names.text(code.path)));
    for (const words of descriptionOf(code)) writer.add(paragraph(names.text(words)));
    const subject = { kind: 'code', guid: code.guid } as const;
    writer.add(paragraph(shownOf(of, ids.length)), { subject, words: names.text(code.path) });
    for (const id of ids) {
      const { block, place } = passageOf(id, code);
      writer.add(block, place);
    }
  }
}

function descriptionOf({ definition, include, exclude, example }: Code): string[] {
  return [
    definition,
    include && `Use: ${include}`,
    exclude && `Do not use: ${exclude}`,
    example && `Example: ${example}`,
  ].filter((words) => words !== '');
}

function shownOf(all: number, shown: number): string {
  if (all === 0) return 'Not applied.';
  const passages = all === 1 ? '1 passage' : `${all} passages`;
  if (shown === all) return `${passages}.`;
  return shown === 0
    ? `${passages}, left out here.`
    : `${passages}; ${shown} of them are shown, spread evenly over the texts.`;
}

function addChanges(
  writer: PacketWriter,
  { db }: Context,
  { since }: Wanted,
  names: NameReplacer,
  place: CommentPlace,
): void {
  if (since === undefined) return;
  const changes = listChanges(db, {}, { offset: 0, limit: 100_000 }).filter(({ at, undone }) => at >= since && !undone);
  const table: Table = {
    title: 'Changes',
    statement: `What was changed since ${since} and not undone: ${counted(changes.length, 'change')}, the newest first.`,
    columns: [
      { key: 'at', heading: 'when', kind: 'text' },
      { key: 'coder', heading: 'who', kind: 'text' },
      { key: 'label', heading: 'what', kind: 'text' },
    ],
    rows: changes.slice(0, MOST_CHANGES).map(({ at, coder, label }) => [at, names.text(coder), names.text(label)]),
    notes: changes.length > MOST_CHANGES ? [`The newest ${MOST_CHANGES} are listed.`] : [],
  };
  writer.add(heading(1, 'Changes'));
  writer.add(tableBlock(table), place);
}
