/** What a document holds, before it is imported: its facts, what it says of itself, and how its text begins. */

import { useState } from 'react';
import type { SourcePreview } from '../../../shared/api/results.ts';
import { CHOSEN_ENCODINGS, type ChosenEncoding } from '../../../shared/model/source.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Switcher } from '../../ui/choice.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { plural } from '../../ui/words.ts';
import { TextStart } from '../text-start.tsx';
import { blockWords, ENCODING_WORDS, formatWords, isPlainText } from './document-names.ts';
import type { WantedDocument } from './import-documents.ts';
import type { PreviewOf } from './use-document-previews.ts';

export interface DocumentPreviewProps {
  readonly document: WantedDocument;
  readonly preview: ReturnType<PreviewOf>;
  readonly onEncoding: (encoding: ChosenEncoding) => void;
  /** Absent where it is the only one. */
  readonly onLeaveOut: (() => void) | undefined;
}

export function DocumentPreview({ document, preview, onEncoding, onLeaveOut }: DocumentPreviewProps) {
  const sources = preview?.data?.sources;
  const first = sources?.[0];
  return (
    <>
      <header className="document-heading">
        <h3 className="ellipsis" title={document.path}>
          {sources?.length === 1 ? first!.name : document.path}
        </h3>
        {onLeaveOut && (
          <Button kind="quiet" onPress={onLeaveOut}>
            Leave it out
          </Button>
        )}
      </header>
      {!preview && <p className="document-waiting">Reading…</p>}
      {preview?.failure && <FailureMessage failure={preview.failure} />}
      {first && <Facts sources={sources} />}
      {isPlainText(document.file.name) && preview && (
        <Choice
          label="Encoding"
          value={document.encoding ?? foundEncoding(first)}
          options={CHOSEN_ENCODINGS.map((value) => ({ value, label: ENCODING_WORDS[value] }))}
          onChange={onEncoding}
        />
      )}
      {first && (sources.length > 1 ? <Parts sources={sources} /> : <WholeText source={first} />)}
    </>
  );
}

function foundEncoding(source: SourcePreview | undefined): ChosenEncoding {
  const found = source?.encoding;
  return CHOSEN_ENCODINGS.find((each) => each === found) ?? 'utf-8';
}

function Facts({ sources }: { readonly sources: readonly SourcePreview[] }) {
  const [{ format, blocks }] = sources as [SourcePreview];
  const sum = (countOf: (source: SourcePreview) => number) => sources.reduce((all, one) => all + countOf(one), 0);
  const pages = sum((source) => source.pages ?? 0);
  const comments = sum((source) => source.comments);
  const facts = [
    formatWords(format),
    plural(
      sum(({ words }) => words),
      'word',
    ),
    plural(
      sum(({ characters }) => characters),
      'character',
    ),
    pages > 0 && plural(pages, 'page'),
    comments > 0 && plural(comments, 'comment'),
    ...(sources.length === 1 ? blocks.map(({ kind, count }) => blockWords(kind, count)) : []),
  ];
  return (
    <p className="document-facts">
      {facts
        .flatMap((fact) => fact || [])
        .map((fact) => fact.replaceAll(' ', '\u00a0'))
        .join(' · ')}
    </p>
  );
}

/** The chapters of a book. */
function Parts({ sources }: { readonly sources: readonly SourcePreview[] }) {
  return (
    <section className="document-text" aria-label="Sources that it becomes">
      <p className="document-facts">{plural(sources.length, 'source')}</p>
      <ol>
        {sources.map(({ name, words, present }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: chapters may have one name, and the list never changes
          <li key={place} className="document-part">
            <span className="ellipsis" title={name}>
              {name}
            </span>
            <span className="count">{present === null ? plural(words, 'word') : `there already, as ${present}`}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function WholeText({ source }: { readonly source: SourcePreview }) {
  const { present, remarks, attributes } = source;
  return (
    <>
      {present !== null && <p className="document-present">The project has this text already, as {present}.</p>}
      {Object.keys(attributes).length > 0 && (
        <dl className="document-attributes">
          {Object.entries(attributes).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="ellipsis" title={value}>
                {value}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {remarks.length > 0 && (
        <ul className="document-remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <TextOrHeadings source={source} />
    </>
  );
}

function TextOrHeadings({ source }: { readonly source: SourcePreview }) {
  const [shown, setShown] = useState<'text' | 'headings'>('text');
  if (source.headings.length === 0) return <TextStart source={source} />;
  return (
    <>
      <Switcher
        label="Shown of it"
        value={shown}
        options={[
          { value: 'text', label: 'How it begins' },
          { value: 'headings', label: 'Headings' },
        ]}
        onChange={setShown}
      />
      {shown === 'text' ? <TextStart source={source} /> : <Headings source={source} />}
    </>
  );
}

function Headings({ source: { headings } }: { readonly source: SourcePreview }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard
    <section className="text-start" aria-label="Headings" tabIndex={0}>
      <ul>
        {headings.map(({ level, words }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: headings may have the same words, and the list never changes
          <li key={place} className="document-part-heading" data-level={level}>
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
