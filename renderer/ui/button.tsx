/** Buttons: with words, or with an icon and a tooltip that says the words. */

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import './button.css';

export interface ButtonProps extends AriaButtonProps {
  readonly kind?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

export function Button({ kind = 'plain', icon: Icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`button button-${kind}`}>
      {Icon && <Icon size={15} aria-hidden />}
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps extends AriaButtonProps {
  readonly icon: LucideIcon;
  /** What it does: its name for everybody, its tooltip for those who see. */
  readonly label: string;
  /** `Ctrl+Z`. */
  readonly keys?: string;
}

export function IconButton({ icon: Icon, label, keys, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <AriaButton {...props} aria-label={label} className="icon-button">
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
