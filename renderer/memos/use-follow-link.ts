/** Follows the links of a memo into the project. */

import { useCallback } from 'react';
import { linkOfAddress } from '../../shared/model/memo-link.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { usePlace } from '../place.tsx';

/** The returned function tells whether it led anywhere; what a dead link points to is said to be gone. */
export function useFollowLink(): (address: string) => Promise<boolean> {
  const { client, notices } = useWorkbench();
  const place = usePlace();
  return useCallback(
    async (address) => {
      const link = linkOfAddress(address);
      if (!link) return false;
      try {
        const target = await client.call('memos.followLink', { link });
        if (!target) {
          notices.say(`The ${link.kind} that this link points to is gone`);
          return false;
        }
        if (target.kind === 'coding') place.openPassage(target.source, target, target.coding);
        if (target.kind === 'source') place.openSource(target.source);
        if (target.kind === 'code') place.code.set(target.code);
        place.tab.set('read');
        return true;
      } catch (error) {
        notices.complain(error);
        return false;
      }
    },
    [client, notices, place],
  );
}
