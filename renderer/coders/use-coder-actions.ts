/** What can be done about showing coders, by name and key. */

import { useMemo } from 'react';
import type { CoderId } from '../../shared/model/ids.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { useShownCoders } from './coder-settings.ts';

export interface CoderActions {
  /** Hides what others coded, or reveals it. */
  toggleBlind(): void;
  showAll(): void;
  showOnly(coder: CoderId): void;
  toggleColours(): void;
}

export function useCoderActions(): CoderActions {
  const { notices } = useWorkbench();
  const shownCoders = useShownCoders();
  return useMemo(() => {
    const { coders, current, isBlind, colourBy, show, setBlind, setColourBy } = shownCoders;
    const nameOf = (coder: CoderId | undefined) => coders.find(({ id }) => id === coder)?.name ?? '';
    return {
      toggleBlind() {
        setBlind(!isBlind);
        notices.say(
          isBlind ? 'The codings of all coders are revealed' : `Only the codings of ${nameOf(current)} are shown`,
        );
      },
      showAll() {
        show(coders.map(({ id }) => id));
        notices.say('The codings of all coders are shown');
      },
      showOnly(coder) {
        show([coder]);
        notices.say(`Only the codings of ${nameOf(coder)} are shown`);
      },
      toggleColours() {
        const next = colourBy === 'code' ? 'coder' : 'code';
        setColourBy(next);
        notices.say(`Codings have the colour of their ${next}`);
      },
    };
  }, [shownCoders, notices]);
}
