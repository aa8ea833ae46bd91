/** The codebook as a tree: fold, filter, choose one or several, drag into another place; Enter does what its owner says. */

import { ChevronRight, GripVertical } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, Collection, type Key, Tree, TreeItem, TreeItemContent, Virtualizer } from 'react-aria-components';
import type { Code } from '../../shared/model/code.ts';
import { ancestorsOf, codebookOf } from '../../shared/model/codebook.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { useObservable } from '../api/observable.ts';
import { PinMark } from '../coding/pin-mark.tsx';
import { usePins } from '../coding/use-pins.ts';
import { usePlace } from '../place.tsx';
import { useRowLayout } from '../ui/row-layout.ts';
import { CodeCount } from './code-count.tsx';
import { CodeMenu, CodeMenuContext, useCodeMenu } from './code-menu.tsx';
import { Swatch } from './code-name.tsx';
import { useChosenCodes } from './code-tasks.tsx';
import { type CodeBranch, filterCodes, treeOfCodes } from './tree-of-codes.ts';
import { useCodeDrag } from './use-code-drag.ts';

export interface CodeTreeProps {
  readonly codes: readonly Code[];
  readonly filter: string;
  /** Enter, or a double press, on a code. */
  readonly onApply: (code: Code) => void;
}

export function CodeTree({ codes, filter, onApply }: CodeTreeProps) {
  const chosen = useObservable(usePlace().code);
  const [together, choose] = useChosenCodes(codes);
  const menuOf = useCodeMenu(together);
  const list = useRef<HTMLDivElement>(null);
  const layout = useRowLayout<CodeBranch>(list, codes.some(({ id }) => id === chosen) ? chosen : null);
  const shown = useMemo(() => filterCodes(codes, filter), [codes, filter]);
  const branches = useMemo(() => treeOfCodes(shown), [shown]);
  const dragAndDropHooks = useCodeDrag(codes);
  const [expandedKeys, onExpandedChange] = useFolding(codes, chosen, filter !== '');
  return (
    <CodeMenuContext value={menuOf}>
      <Virtualizer layout={layout}>
        <Tree
          ref={list}
          className="code-tree drawn-rows"
          aria-label="Codes"
          items={branches}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={together.map(({ id }) => id)}
          onSelectionChange={(keys) => choose(keys === 'all' ? shown.map(({ id }) => id) : ([...keys] as CodeId[]))}
          {...{ expandedKeys, onExpandedChange, dragAndDropHooks }}
          onAction={(key) => onApply(codes.find(({ id }) => id === key)!)}
          renderEmptyState={() => <p className="codebook-hint">No code matches.</p>}
        >
          {(branch) => <Branch branch={branch} />}
        </Tree>
      </Virtualizer>
    </CodeMenuContext>
  );
}

type Keys = ReadonlySet<Key>;

/** Everything is open but what was folded; under a filter all of it is. What the chosen code comes to lie in is opened. */
function useFolding(
  codes: readonly Code[],
  chosen: CodeId | null,
  isFiltered: boolean,
): [Keys, (keys: Set<Key>) => void] {
  const [folded, setFolded] = useState<Keys>(new Set());
  const parents = useMemo(
    () => new Set<Key>(codes.flatMap(({ parent }) => (parent === null ? [] : [parent]))),
    [codes],
  );
  const isThere = codes.some(({ id }) => id === chosen);
  const above = chosen === null || !isThere ? '' : ancestorsOf(codebookOf(codes), chosen).join(' ');
  useEffect(() => {
    if (above !== '') setFolded((before) => without(before, new Set(above.split(' ').map(Number))));
  }, [above]);
  const expanded = isFiltered ? parents : without(parents, folded);
  return [expanded, (keys) => !isFiltered && setFolded(without(parents, keys))];
}

function without(keys: Keys, others: Keys): Keys {
  return new Set([...keys].filter((key) => !others.has(key)));
}

function Branch({ branch }: { readonly branch: CodeBranch }) {
  const { code, children } = branch;
  const pins = usePins();
  return (
    <TreeItem id={code.id} textValue={code.name} className="row-with-actions code-row">
      <TreeItemContent>
        <Button slot="drag" className="code-drag">
          <GripVertical size={14} aria-hidden />
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
        <PinMark digit={pins.digitOf(code.id)} />
        <CodeMenu branch={branch} />
        <CodeCount code={code} isGroup={children.length > 0} />
      </TreeItemContent>
      <Collection items={children}>{(child) => <Branch branch={child} />}</Collection>
    </TreeItem>
  );
}
