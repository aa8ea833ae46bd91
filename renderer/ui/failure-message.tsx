/** A failure in words: what happened and what to do next, with its details below. */

import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Failure } from '../../shared/api/failure.ts';
import './failure-message.css';

export function FailureMessage({ failure, children }: { readonly failure: Failure; readonly children?: ReactNode }) {
  return (
    <div className="failure" role="alert">
      <CircleAlert size={16} aria-hidden />
      <div>
        <p>{failure.message}</p>
        {failure.details && (
          <ul>
            {failure.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
      </div>
      {children}
    </div>
  );
}
