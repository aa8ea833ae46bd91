/** What can be taken away as a file, in which formats, and who reads each of them. */

export const EXPORTED = [
  { value: 'quotations', label: 'Quotations' },
  { value: 'codebook', label: 'Codebook' },
  { value: 'project', label: 'Project' },
  { value: 'everything', label: 'Everything' },
] as const;

export type Exported = (typeof EXPORTED)[number]['value'];

interface FormatWords {
  readonly label: string;
  readonly ending: string;
  /** Who reads it, and what for. */
  readonly line: string;
}

export interface QuotationFormat extends FormatWords {
  readonly format: 'xlsx' | 'csv' | 'docx' | 'html' | 'jsonl' | 'annotations';
}

export const QUOTATION_FORMATS: readonly QuotationFormat[] = [
  {
    format: 'docx',
    ending: 'docx',
    label: 'Word (DOCX)',
    line: 'To read and to quote from: each marked in its context',
  },
  {
    format: 'html',
    ending: 'html',
    label: 'Web page (HTML)',
    line: 'The same for any browser, without network; prints well',
  },
  { format: 'xlsx', ending: 'xlsx', label: 'Excel (XLSX)', line: 'A row for each coding, to sort and to filter' },
  { format: 'csv', ending: 'csv', label: 'Table (CSV)', line: 'The same for R, SPSS, Python and any spreadsheet' },
  {
    format: 'jsonl',
    ending: 'jsonl',
    label: 'JSON Lines',
    line: 'For programs of your own: an object for each coding',
  },
  {
    format: 'annotations',
    ending: 'jsonld',
    label: 'Web Annotations',
    line: 'For annotation tools that read the W3C standard',
  },
];

export interface CodebookFormat extends FormatWords {
  readonly format: 'docx' | 'csv' | 'qdc';
}

export const CODEBOOK_FORMATS: readonly CodebookFormat[] = [
  {
    format: 'docx',
    ending: 'docx',
    label: 'Word (DOCX)',
    line: 'To read: the tree with counts and a quotation of each code',
  },
  { format: 'csv', ending: 'csv', label: 'Table (CSV)', line: 'For any spreadsheet; Themata reads it back' },
  { format: 'qdc', ending: 'qdc', label: 'REFI-QDA (QDC)', line: 'For NVivo, ATLAS.ti, MAXQDA and other programs' },
];

export interface OtherFormat extends FormatWords {
  readonly format: 'qdpx' | 'zip';
}

export const PROJECT_FORMATS: readonly OtherFormat[] = [
  {
    format: 'qdpx',
    ending: 'qdpx',
    label: 'REFI-QDA (QDPX)',
    line: 'For NVivo, ATLAS.ti, MAXQDA and other programs: texts, codes, codings, memos',
  },
];

export const EVERYTHING_FORMATS: readonly OtherFormat[] = [
  {
    format: 'zip',
    ending: 'zip',
    label: 'Archive (ZIP)',
    line: 'To keep, or to hand in: every form above with texts, memos, cases and history',
  },
];

export const FORMATS_OF = {
  quotations: QUOTATION_FORMATS,
  codebook: CODEBOOK_FORMATS,
  project: PROJECT_FORMATS,
  everything: EVERYTHING_FORMATS,
} as const satisfies Readonly<Record<Exported, readonly FormatWords[]>>;
