/** Says below the name of the source whose codings are seen, where that is not a matter of course, and whose colour is whose. */

import { EyeOff } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useActions } from '../actions/action-registry.tsx';
import { Swatch } from '../codebook/code-name.tsx';
import { coderColour } from './coder-colours.ts';
import { useShownCoders } from './coder-settings.ts';
import { useCoderActions } from './use-coder-actions.ts';
import './coders.css';

export function CoderLine() {
  const { coders, shown, current, isBlind, colourBy } = useShownCoders();
  const actions = useCoderActions();
  const several = coders.length > 1;
  const hidden = coders.filter((coder) => !shown.includes(coder));
  const now = coders.find(({ id }) => id === current);
  useActions([
    {
      id: 'coders.blind',
      title: isBlind ? 'Stop coding blind: reveal what others coded' : 'Code blind: hide what others coded',
      section: 'Coders',
      keys: ['Ctrl+Shift+O'],
      isEnabled: several || isBlind,
      run: actions.toggleBlind,
    },
    {
      id: 'coders.colour-by',
      title: colourBy === 'code' ? 'Colour codings by coder' : 'Colour codings by code',
      section: 'Coders',
      keys: ['Ctrl+Shift+L'],
      isEnabled: several,
      run: actions.toggleColours,
    },
    {
      id: 'coders.show-all',
      title: 'Show the codings of all coders',
      section: 'Coders',
      isEnabled: hidden.length > 0 && !isBlind,
      run: actions.showAll,
    },
    {
      id: 'coders.show-current',
      title: `Show only the codings of ${now?.name ?? 'the coder'}`,
      section: 'Coders',
      isEnabled: several && !isBlind,
      run: () => now && actions.showOnly(now.id),
    },
  ]);
  if (hidden.length === 0 && colourBy === 'code' && !isBlind) return null;
  return (
    <section className="coder-line" aria-label="Coders shown">
      {colourBy === 'coder' && (
        <ul className="coder-legend">
          {coders.map((coder, index) =>
            shown.includes(coder) ? (
              <li key={coder.id}>
                <Swatch colour={coderColour(index)} />
                {coder.name}
              </li>
            ) : null,
          )}
        </ul>
      )}
      <p className="coder-state ellipsis">
        {isBlind && <EyeOff size={14} aria-hidden />}
        {isBlind ? `Blind: only the codings of ${now?.name} are shown` : hiddenWords(hidden.map(({ name }) => name))}
      </p>
      {isBlind && (
        <Button className="link-button" onPress={actions.toggleBlind}>
          Reveal
        </Button>
      )}
      {!isBlind && hidden.length > 0 && (
        <Button className="link-button" onPress={actions.showAll}>
          Show all
        </Button>
      )}
    </section>
  );
}

function hiddenWords(names: readonly string[]): string {
  if (names.length === 0) return '';
  return `Hidden: ${names.join(', ')}`;
}
