/** One choice out of several: a list that opens, and a few side by side. */

import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import './choice.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <Select className="choice" selectedKey={value} onSelectionChange={(key) => key !== null && onChange(key as Value)}>
      <Label className="choice-label">{label}</Label>
      <Button className="choice-button">
        <SelectValue className="choice-value">{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="floating" offset={2}>
        <ListBox className="menu" items={options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="menu-item">
              <Check size={14} aria-hidden className="menu-check" />
              <span className="menu-words">
                {option.label}
                {option.hint && <small>{option.hint}</small>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

export function Switcher<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <ToggleButtonGroup
      className="switcher"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => onChange([...keys][0] as Value)}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className="switch">
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
