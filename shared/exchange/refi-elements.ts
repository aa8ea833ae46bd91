/** The elements of REFI-QDA project and codebook files: their attributes, and their children in the order that the standard demands. */

/** Of an attribute, or of the words of an element. */
export type ValueKind =
  | 'text'
  | 'guid'
  | 'path'
  | 'colour'
  | 'boolean'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'dateTime'
  | 'variable'
  | 'direction'
  | 'shape'
  | 'line';

export interface AttributeRule {
  readonly kind: ValueKind;
  readonly isRequired: boolean;
}

export interface ChildRule {
  /** Children with a lower one stand before those with a higher. */
  readonly rank: number;
  readonly isRequired: boolean;
  readonly mayRepeat: boolean;
}

export interface ElementRule {
  readonly attributes: ReadonlyMap<string, AttributeRule>;
  readonly children: ReadonlyMap<string, ChildRule>;
  /** What its words are; absent where it holds elements alone. */
  readonly words?: ValueKind;
}

/** In the order of the standard, after which these are named nowhere else. */
export const SOURCE_ELEMENTS = ['TextSource', 'PictureSource', 'PDFSource', 'AudioSource', 'VideoSource'] as const;

const STAMPS = 'creatingUser:guid creationDateTime:dateTime modifyingUser:guid modifiedDateTime:dateTime';
const MEDIUM = `guid:guid! name path:path currentPath:text ${STAMPS}`;
const SELECTION = `guid:guid! name ${STAMPS}`;
const TEXT = `guid:guid! name richTextPath:path plainTextPath:path ${STAMPS}`;
const CORNERS = 'firstX:integer! firstY:integer! secondX:integer! secondY:integer!';
const TEXT_PARTS = 'Description PlainTextContent PlainTextSelection* Coding* NoteRef* VariableValue*';
const SELECTION_PARTS = 'Description Coding* NoteRef*';
const REFERENCE = 'targetGUID:guid!';

/** Attributes and children by element; `!` is required, `*` may repeat, `A|B` are alternatives. */
const NOTATION: Readonly<Record<string, readonly [attributes: string, children: string]>> = {
  Project: [
    'name! origin creatingUserGUID:guid creationDateTime:dateTime modifyingUserGUID:guid modifiedDateTime:dateTime basePath',
    'Users CodeBook Variables Cases Sources Notes Links Sets Graphs Description NoteRef*',
  ],
  Users: ['', 'User*'],
  User: ['guid:guid! name id', ''],
  CodeBook: ['origin', 'Codes! Sets'],
  Codes: ['', 'Code*'],
  Code: ['guid:guid! name! isCodable:boolean! color:colour', 'Description NoteRef* Code*'],
  Variables: ['', 'Variable*'],
  Variable: ['guid:guid! name! typeOfVariable:variable!', 'Description'],
  VariableValue: ['', 'VariableRef! TextValue|BooleanValue|IntegerValue|FloatValue|DateValue|DateTimeValue'],
  Cases: ['', 'Case*'],
  Case: ['guid:guid! name', 'Description CodeRef* VariableValue* SourceRef* SelectionRef*'],
  Sources: ['', `${SOURCE_ELEMENTS.join('|')}*`],
  TextSource: [TEXT, TEXT_PARTS],
  Representation: [TEXT, TEXT_PARTS],
  TextDescription: [TEXT, TEXT_PARTS],
  Note: [TEXT, TEXT_PARTS],
  PlainTextSelection: [`${SELECTION} startPosition:integer! endPosition:integer!`, SELECTION_PARTS],
  PictureSource: [MEDIUM, 'Description TextDescription PictureSelection* Coding* NoteRef* VariableValue*'],
  PictureSelection: [`${SELECTION} ${CORNERS}`, SELECTION_PARTS],
  PDFSource: [MEDIUM, 'Description PDFSelection* Representation Coding* NoteRef* VariableValue*'],
  PDFSelection: [`${SELECTION} page:integer! ${CORNERS}`, 'Description Representation Coding* NoteRef*'],
  AudioSource: [MEDIUM, 'Description Transcript* AudioSelection* Coding* NoteRef* VariableValue*'],
  AudioSelection: [`${SELECTION} begin:integer! end:integer!`, SELECTION_PARTS],
  VideoSource: [MEDIUM, 'Description Transcript* VideoSelection* Coding* NoteRef* VariableValue*'],
  VideoSelection: [`${SELECTION} begin:integer! end:integer!`, SELECTION_PARTS],
  Transcript: [TEXT, 'Description PlainTextContent SyncPoint* TranscriptSelection* NoteRef*'],
  TranscriptSelection: [`${SELECTION} fromSyncPoint:guid toSyncPoint:guid`, SELECTION_PARTS],
  SyncPoint: ['guid:guid! timeStamp:integer position:integer', ''],
  Coding: ['guid:guid! creatingUser:guid creationDateTime:dateTime', 'CodeRef! NoteRef*'],
  Notes: ['', 'Note*'],
  Links: ['', 'Link*'],
  Link: ['guid:guid! name direction:direction color:colour originGUID:guid targetGUID:guid', 'NoteRef*'],
  Sets: ['', 'Set*'],
  Set: ['guid:guid! name!', 'Description MemberCode* MemberSource* MemberNote*'],
  Graphs: ['', 'Graph*'],
  Graph: ['guid:guid! name', 'Vertex* Edge*'],
  Vertex: [
    'guid:guid! representedGUID:guid name firstX:integer! firstY:integer! secondX:integer secondY:integer shape:shape color:colour',
    '',
  ],
  Edge: [
    'guid:guid! representedGUID:guid name sourceVertex:guid! targetVertex:guid! color:colour direction:direction lineStyle:line',
    '',
  ],
  ...Object.fromEntries(
    ['NoteRef', 'CodeRef', 'SourceRef', 'SelectionRef', 'VariableRef', 'MemberCode', 'MemberSource', 'MemberNote'].map(
      (name) => [name, [REFERENCE, '']],
    ),
  ),
};

const WORDS: Readonly<Record<string, ValueKind>> = {
  Description: 'text',
  PlainTextContent: 'text',
  TextValue: 'text',
  BooleanValue: 'boolean',
  IntegerValue: 'integer',
  FloatValue: 'decimal',
  DateValue: 'date',
  DateTimeValue: 'dateTime',
};

export const REFI_ELEMENTS: ReadonlyMap<string, ElementRule> = new Map([
  ...Object.entries(NOTATION).map(([name, [attributes, children]]): [string, ElementRule] => [
    name,
    { attributes: attributeRules(attributes), children: childRules(children) },
  ]),
  ...Object.entries(WORDS).map(([name, words]): [string, ElementRule] => [
    name,
    { attributes: new Map(), children: new Map(), words },
  ]),
]);

function attributeRules(notation: string): Map<string, AttributeRule> {
  return new Map(
    partsOf(notation).map((part) => {
      const [name, kind = 'text'] = part.replace('!', '').split(':') as [string, ValueKind?];
      return [name, { kind, isRequired: part.endsWith('!') }];
    }),
  );
}

function childRules(notation: string): Map<string, ChildRule> {
  return new Map(
    partsOf(notation).flatMap((part, rank) =>
      part
        .replace(/[!*]/, '')
        .split('|')
        .map((name) => [name, { rank, isRequired: part.endsWith('!'), mayRepeat: part.endsWith('*') }] as const),
    ),
  );
}

function partsOf(notation: string): string[] {
  return notation.split(' ').filter(Boolean);
}
