/** The codebook as a tree: fold, filter, choose, drag into another place; Enter applies the code to the selection. */

import { ChevronRight } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Button, Collection, type Key, Tree, TreeItem, TreeItemContent, Virtualizer } from 'react-aria-components';
import type { Code } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { useObservable } from '../api/observable.ts';
import { usePlace } from '../place.tsx';
import { RowMenu } from '../ui/menu.tsx';
import { useRowLayout } from '../ui/row-layout.ts';
import { actionsOfCode } from './code-actions.ts';
import { CodeCount } from './code-count.tsx';
import { Swatch } from './code-name.tsx';
import type { CodeTask } from './code-task-dialog.tsx';
import { type CodeBranch, filterCodes, treeOfCodes } from './tree-of-codes.ts';
import { useCodeDrag } from './use-code-drag.ts';

export interface CodeTreeProps {
  readonly codes: readonly Code[];
  readonly filter: string;
  readonly onTask: (task: CodeTask) => void;
  readonly onApply: (code: Code) => void;
}

export function CodeTree({ codes, filter, onTask, onApply }: CodeTreeProps) {
  const place = usePlace();
  const chosen = useObservable(place.code);
  const [folded, setFolded] = useState<ReadonlySet<Key>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const layout = useRowLayout<CodeBranch>(list, codes.some(({ id }) => id === chosen) ? chosen : null);
  const branches = useMemo(() => treeOfCodes(filterCodes(codes, filter)), [codes, filter]);
  const parents = useMemo(
    () => new Set<Key>(codes.flatMap(({ parent }) => (parent === null ? [] : [parent]))),
    [codes],
  );
  const dragAndDropHooks = useCodeDrag(codes);
  const expanded = filter === '' ? without(parents, folded) : parents;
  return (
    <Virtualizer layout={layout}>
      <Tree
        ref={list}
        className="code-tree"
        aria-label="Codes"
        items={branches}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => place.code.set(([...keys][0] as CodeId | undefined) ?? null)}
        expandedKeys={expanded}
        onExpandedChange={(keys) => filter === '' && setFolded(without(parents, keys))}
        onAction={(key) => onApply(codes.find(({ id }) => id === key)!)}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="codebook-hint">No code matches.</p>}
      >
        {(branch) => <Branch branch={branch} onTask={onTask} />}
      </Tree>
    </Virtualizer>
  );
}

function without(keys: ReadonlySet<Key>, others: ReadonlySet<Key>): ReadonlySet<Key> {
  return new Set([...keys].filter((key) => !others.has(key)));
}

function Branch({ branch, onTask }: { readonly branch: CodeBranch; readonly onTask: (task: CodeTask) => void }) {
  const { code, children } = branch;
  return (
    <TreeItem id={code.id} textValue={code.name} className="row-with-actions code-row">
      <TreeItemContent>
        <Button slot="drag" className="visually-hidden">
          Move
        </Button>
        {children.length > 0 ? (
          <Button slot="chevron" className="code-chevron">
            <ChevronRight size={14} aria-hidden />
          </Button>
        ) : (
          <span className="code-chevron" />
        )}
        <Swatch colour={code.colour} />
        <span className="code-label ellipsis" title={code.definition || code.name}>
          {code.name}
        </span>
        <RowMenu label={code.name} actions={() => actionsOfCode(code, onTask)} />
        <CodeCount code={code} isGroup={children.length > 0} />
      </TreeItemContent>
      <Collection items={children}>{(child) => <Branch branch={child} onTask={onTask} />}</Collection>
    </TreeItem>
  );
}
