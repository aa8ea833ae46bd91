/** The actions that the window offers now: whoever can do something names it here while it is on screen. */

import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isTypedIn } from '../ui/text-field-focus.ts';
import { isPressed, type WindowAction } from './window-action.ts';

export interface ActionRegistry {
  /** In the order in which their owners came. */
  all(): readonly WindowAction[];
  /** Returns the way to take them back. */
  add(owner: () => readonly WindowAction[]): () => void;
}

const RegistryContext = createContext<ActionRegistry | null>(null);

function startingRegistry(): ActionRegistry {
  const owners = new Set<() => readonly WindowAction[]>();
  return {
    all: () => [...owners].flatMap((actions) => actions()),
    add(owner) {
      owners.add(owner);
      return () => owners.delete(owner);
    },
  };
}

/** Also listens to the keys of all actions. */
export function ActionsProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(startingRegistry);
  useEffect(() => {
    const isMac = navigator.platform.startsWith('Mac');
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const found = registry
        .all()
        .find(
          ({ keys, within = 'window', isEnabled = true }) =>
            keys && isEnabled && isPressed(keys, event, isMac) && reaches(within, event),
        );
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

export function useActionRegistry(): ActionRegistry {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error('no registry of actions above this component');
  return registry;
}

/** Offers these actions while the component is on screen. */
export function useActions(actions: readonly WindowAction[]): void {
  const registry = useActionRegistry();
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  useEffect(() => registry.add(() => latest.current), [registry]);
}

function reaches(within: 'window' | 'text', { target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return within === 'window';
  if (within === 'text') return target.closest('.reader-text') !== null;
  if (target.closest('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]')) return false;
  return !isTypedIn(target) || ctrlKey || metaKey;
}
