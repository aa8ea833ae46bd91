/** A choice that is made in a dialog: its label, and a button that says what is chosen. */

import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components';
import './choice.css';

export interface ChoiceButtonProps {
  readonly label: string;
  /** What is chosen. */
  readonly words: string;
  readonly onPress: () => void;
}

export function ChoiceButton({ label, words, onPress }: ChoiceButtonProps) {
  return (
    <>
      <span className="choice-label">{label}</span>
      <Button className="choice-button" aria-label={`${label}: ${words}`} onPress={onPress}>
        <span className="choice-value" title={words}>
          {words}
        </span>
        <ChevronDown size={14} aria-hidden />
      </Button>
    </>
  );
}
