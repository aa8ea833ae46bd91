/** A failure of something that was done directly, until it is dismissed or something else succeeds. */

import { X } from 'lucide-react';
import { useObservable } from '../api/observable.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { IconButton } from '../ui/button.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import './failure-bar.css';

export function FailureBar() {
  const { notices } = useWorkbench();
  const failure = useObservable(notices.failure);
  return (
    <div className="failure-bar">
      {failure && (
        <FailureMessage failure={failure}>
          <IconButton icon={X} label="Dismiss" onPress={() => notices.failure.set(null)} />
        </FailureMessage>
      )}
    </div>
  );
}
