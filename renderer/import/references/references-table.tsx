/** References and sources beside each other, with what each source gets and what differs. */

import { useState } from 'react';
import type { MatchedBy } from '../../../shared/model/reference.ts';
import { PAGE, PagedList } from '../../ui/pager.tsx';
import type { ReferencedLine } from './referenced-lines.ts';

const BY_WORDS: Readonly<Record<MatchedBy, string>> = { doi: 'DOI', title: 'title', 'file name': 'file name' };

export interface ReferencesTableProps {
  readonly lines: readonly ReferencedLine[];
  /** Whether what differs is replaced. */
  readonly overwrite: boolean;
}

export function ReferencesTable({ lines, overwrite }: ReferencesTableProps) {
  const [offset, setOffset] = useState(0);
  return (
    <PagedList
      of="references"
      total={lines.length}
      loading={false}
      onTurn={setOffset}
      className="references"
      {...{ offset }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard */}
      <table tabIndex={0}>
        <thead>
          <tr>
            <th scope="col">Reference</th>
            <th scope="col">Source</th>
            <th scope="col">Attribute</th>
            <th scope="col">Now</th>
            <th scope="col">The reference says</th>
          </tr>
        </thead>
        {lines.slice(offset, offset + PAGE).map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: references may have one title, and never move
          <ReferenceRows key={place} line={line} overwrite={overwrite} />
        ))}
      </table>
    </PagedList>
  );
}

/** A row for each attribute. */
function ReferenceRows({
  line: { title, by, source },
  overwrite,
}: {
  readonly line: ReferencedLine;
  readonly overwrite: boolean;
}) {
  const [first = null, ...others] = source ? valuesOf(source) : [];
  return (
    <tbody className={source ? '' : 'reference-alone'}>
      <tr>
        <th scope="rowgroup" rowSpan={others.length + 1}>
          {title || 'without title'}
        </th>
        <td rowSpan={others.length + 1}>
          {source?.name ?? 'none'}
          {by && <small>by {BY_WORDS[by]}</small>}
        </td>
        <ValueCells value={first} overwrite={overwrite} />
      </tr>
      {others.map((value) => (
        <tr key={value.attribute}>
          <ValueCells value={value} overwrite={overwrite} />
        </tr>
      ))}
    </tbody>
  );
}

interface ReferencedValue {
  readonly attribute: string;
  /** Empty where the source has no value. */
  readonly present: string;
  readonly referenced: string;
}

/** Only those in which source and reference are not at one. */
function valuesOf({ values, others }: NonNullable<ReferencedLine['source']>): ReferencedValue[] {
  const names = [...new Set([...Object.keys(values), ...Object.keys(others)])];
  return names.map((attribute) => ({
    attribute,
    ...(others[attribute] ?? { present: '', referenced: values[attribute]! }),
  }));
}

function ValueCells({ value, overwrite }: { readonly value: ReferencedValue | null; readonly overwrite: boolean }) {
  if (!value) return <td colSpan={3} />;
  const { attribute, present, referenced } = value;
  const isTaken = present === '' || overwrite;
  return (
    <>
      <td className="reference-attribute">{attribute}</td>
      <td>{isTaken ? <s>{present}</s> : present}</td>
      <td className={isTaken ? '' : 'reference-refused'}>
        {referenced}
        {!isTaken && <small>not taken</small>}
      </td>
    </>
  );
}
