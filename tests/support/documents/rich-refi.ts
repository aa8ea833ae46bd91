/** A REFI-QDA project with everything that the standard has. */

import { guidNumber as g, qdpxOf } from './refi.ts';

const ref = (name: string, n: number) => `<${name} targetGUID="${g(n)}"/>`;
const coding = (n: number) => `<Coding guid="${g(n)}" creatingUser="${g(1)}">${ref('CodeRef', 3)}</Coding>`;
const value = (n: number, inner: string) => `<VariableValue>${ref('VariableRef', n)}${inner}</VariableValue>`;
const note = (n: number, inner: string) => `<Note guid="${g(n)}" name="N" creatingUser="${g(1)}">${inner}</Note>`;

/** Everything that the standard has, here and there in another order than it demands. */
const RICH = `<Project xmlns="urn:QDA-XML:project:1.0" name="Rich" origin="NVivo 14" basePath="x" creatingUserGUID="{${g(1)}}">
<Users><User guid="${g(1)}" name="Ann" id="AL"/></Users>
<CodeBook><Codes><Code guid="${g(2)}" name="Top" isCodable="false" color="#F00"><Code guid="${g(3)}" name="Leaf" isCodable="true"/></Code></Codes></CodeBook>
<Variables>${['Text', 'Boolean', 'Integer', 'Float', 'Date', 'DateTime'].map((type, i) => `<Variable guid="${g(10 + i)}" name="V${type}" typeOfVariable="${type}"><Description>On it</Description></Variable>`).join('')}</Variables>
<Cases><Case guid="${g(20)}" name="Anna">${ref('SelectionRef', 41)}${ref('CodeRef', 3)}${value(11, '<BooleanValue>true</BooleanValue>')}${value(12, '<IntegerValue>41</IntegerValue>')}${value(13, '<FloatValue>1.50</FloatValue>')}${value(14, '<DateValue>2024-02-29</DateValue>')}${value(15, '<DateTimeValue>2024-02-29T10:00:00Z</DateTimeValue>')}${ref('SourceRef', 40)}</Case></Cases>
<Sources>
<VideoSource guid="${g(30)}" name="Film" path="internal://film.mp4" modifyingUser="${g(1)}"><Description>A film</Description>
<VideoSelection guid="${g(31)}" begin="0" end="900">${coding(32)}</VideoSelection>
<Transcript guid="${g(33)}" name="Words" plainTextPath="internal://words.txt"><SyncPoint guid="${g(34)}" timeStamp="0" position="0"/><SyncPoint guid="${g(35)}" timeStamp="1200" position="5"/>
<TranscriptSelection guid="${g(36)}" fromSyncPoint="${g(34)}" toSyncPoint="${g(35)}">${coding(37)}</TranscriptSelection></Transcript></VideoSource>
<TextSource guid="${g(40)}" name="Talk" plainTextPath="internal://talk.txt" richTextPath="internal://talk.docx" modifiedDateTime="2024-01-01T00:00:00Z"><PlainTextSelection guid="${g(41)}" startPosition="0" endPosition="3">${coding(42)}</PlainTextSelection></TextSource>
<PDFSource guid="${g(50)}" name="Paper" path="internal://paper.pdf"><Representation guid="${g(51)}" plainTextPath="internal://paper.txt"><PlainTextSelection guid="${g(52)}" startPosition="0" endPosition="5">${coding(53)}</PlainTextSelection></Representation>
<PDFSelection guid="${g(54)}" page="1" firstX="1" firstY="2" secondX="3" secondY="4">${coding(55)}<Vendor/></PDFSelection>${ref('NoteRef', 60)}</PDFSource>
<PictureSource guid="${g(56)}" name="Map" path="internal://map.png"><PictureSelection guid="${g(57)}" firstX="1" firstY="1" secondX="2" secondY="2">${coding(58)}</PictureSelection></PictureSource>
<AudioSource guid="${g(59)}" name="Tape" path="relative:///tape.mp3"/>
</Sources>
<Notes>${note(60, '<Description>About</Description><PlainTextContent>On the paper</PlainTextContent>')}</Notes>
<Links><Link guid="${g(70)}" name="see" direction="Bidirectional" color="#00FF00" originGUID="${g(41)}" targetGUID="${g(52)}"/><Link guid="${g(71)}" originGUID="${g(30)}" targetGUID="${g(56)}"/></Links>
<Sets><Set guid="${g(80)}" name="Mixed">${ref('MemberSource', 40)}${ref('MemberCode', 3)}</Set><Set guid="${g(81)}" name="Wave 1">${ref('MemberSource', 40)}</Set></Sets>
<Graphs><Graph guid="${g(90)}" name="Plan"><Edge guid="${g(93)}" sourceVertex="${g(91)}" targetVertex="${g(92)}" lineStyle="dashed"/><Vertex guid="${g(91)}" firstX="0" firstY="0" shape="Oval"/><Vertex guid="${g(92)}" firstX="9" firstY="9" shape="Hexagon"/></Graph></Graphs>
<Description>On all of it</Description><Vendor secret="1"><Inner>kept</Inner></Vendor></Project>`;

const FILES = {
  'Sources/film.mp4': new Uint8Array([1, 2, 3]),
  'Sources/words.txt': 'Hello 😀 there',
  'Sources/talk.txt': 'One\r\ntwo',
  'Sources/talk.docx': new Uint8Array([4, 5]),
  'Sources/paper.txt': 'Paper of words',
  'Sources/paper.pdf': new Uint8Array([6]),
  'Sources/map.png': new Uint8Array([7]),
  'notes.bin': new Uint8Array([8]),
};

export function richProject(): Uint8Array {
  return qdpxOf({ 'project.qde': RICH, ...FILES });
}
