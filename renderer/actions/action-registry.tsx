/** The actions that the window offers now: whoever can do something names it here while it is on screen. */

import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { reaches } from './reach.ts';
import { isMac, isPressed, type WindowAction } from './window-action.ts';

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
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const isOnItsWay = event.eventPhase === Event.CAPTURING_PHASE;
      const found = registry.all().find(
        ({ keys, within = 'window', isEnabled = true }) =>
          // The tree takes some keys whatever is held with them: its actions come before it.
          (within === 'codes') === isOnItsWay &&
          keys &&
          isEnabled &&
          isPressed(keys, event, isMac()) &&
          reaches(within, event),
      );
      if (!found) return;
      event.preventDefault();
      if (isOnItsWay) event.stopPropagation();
      found.run();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('keydown', onKeyDown, true);
    };
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
