/** Catches a bug in drawing: says so in place of a blank window, and offers to draw anew. */

import { Component, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div role="alert" className="unexpected">
        <EmptyState
          title="Something unexpected went wrong"
          action={<Button onPress={() => this.setState({ error: null })}>Show it again</Button>}
        >
          Every change up to here is saved. Show this part again; where that does not help, reload the window. The error
          was: {error.message}
        </EmptyState>
      </div>
    );
  }
}
