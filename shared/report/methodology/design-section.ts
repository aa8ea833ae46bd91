/** The section on design and corpus: what was studied, of what, and by whom. */

import { codebookOf, withDescendants } from '../../model/codebook.ts';
import { counted } from '../../text/counted.ts';
import { type Block, heading, list, paragraph, tableBlock } from '../document.ts';
import type { Table } from '../table.ts';
import { listed } from './part-blocks.ts';
import type { MethodologyStudy } from './study.ts';

export function designSection(study: MethodologyStudy): Block[] {
  const { sources, coders, codings, filter } = study;
  const words = sources.reduce((sum, source) => sum + source.words, 0);
  const of = filter === '' ? '' : ` Only ${filter}.`;
  return [
    heading(1, 'Design and corpus'),
    paragraph(
      `This is a qualitative thematic analysis of ${counted(sources.length, 'source')} with ${counted(words, 'word')}. ` +
        `${counted(coders.length, 'coder')} applied ${counted(codings, 'coding')} from a codebook of ` +
        `${counted(study.codes.length, 'code')}.${of}`,
    ),
    paragraph('The codes stand in groups, each of which puts one question to the texts:'),
    list(questionsOf(study)),
    tableBlock(coderTable(study)),
  ];
}

function questionsOf({ groups, codes }: MethodologyStudy): string[] {
  const codebook = codebookOf(codes);
  const question = (words: string, group: keyof typeof groups): string[] => {
    const head = groups[group];
    if (!head) return [];
    const below = codes.filter(({ parent }) => parent === head.id).map(({ name }) => name);
    const all = withDescendants(codebook, head.id).length;
    return [`${words} ${head.name}: ${listed(below) || 'no codes yet'} (${counted(all, 'code')} in all).`];
  };
  return [
    ...question('Which theory makes sense of it?', 'lens'),
    ...question('What is it about?', 'theme'),
    ...question('Which case is compared?', 'case'),
    ...question('Who deals with whom?', 'relation'),
    ...question('In which manner?', 'mode'),
    ...question('What drives it?', 'driver'),
  ];
}

function coderTable({ coders }: MethodologyStudy): Table {
  return {
    title: 'Coders',
    statement: 'Codings and coded sources of each coder under the filter.',
    columns: [
      { key: 'coder', heading: 'coder', kind: 'text' },
      { key: 'codings', heading: 'codings', kind: 'count' },
      { key: 'sources', heading: 'sources coded', kind: 'count' },
    ],
    rows: coders.map(({ name, codings, sources }) => [name, codings, sources]),
    notes: [],
  };
}
