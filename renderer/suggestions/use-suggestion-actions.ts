/** The actions on suggestions: ask for them, and switch them off and on. */

import { useActions } from '../actions/action-registry.tsx';
import { useSetting } from '../api/settings.ts';
import { SUGGESTIONS } from './suggestion-setting.ts';

/** `onAsk` shows the codes suggested for the selection. Returns whether codes are suggested. */
export function useSuggestionActions(onAsk: () => void): boolean {
  const [isOn, setOn] = useSetting(SUGGESTIONS);
  useActions([
    {
      id: 'suggestions.ask',
      title: 'Suggest codes for the selection',
      section: 'Coding',
      keys: ['g'],
      within: 'text',
      isEnabled: isOn,
      run: onAsk,
    },
    {
      id: 'suggestions.switch',
      title: isOn ? 'Suggest no codes any more' : 'Suggest codes again',
      section: 'Coding',
      run: () => setOn(!isOn),
    },
  ]);
  return isOn;
}
