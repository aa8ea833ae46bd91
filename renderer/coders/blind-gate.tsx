/** Stands before a view that tells of everybody's work, while coding blind. */

import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useShownCoders } from './coder-settings.ts';

export interface BlindGateProps {
  /** What the view shows, as the start of a sentence. */
  readonly what: string;
  readonly children: ReactNode;
}

/** Revealing is what ends coding blind everywhere. */
export function BlindGate({ what, children }: BlindGateProps) {
  const { coders, isBlind, setBlind } = useShownCoders();
  if (!isBlind || coders.length < 2) return children;
  return (
    <EmptyState
      title="You are coding blind"
      action={<Button onPress={() => setBlind(false)}>Reveal what others coded</Button>}
    >
      {what} would show what others coded. It is hidden until you reveal it.
    </EmptyState>
  );
}
