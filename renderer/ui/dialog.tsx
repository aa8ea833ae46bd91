/** Dialogs: a title, what it is about, and at the end the buttons; a failure shows inside and keeps the dialog open. */

import { type FormEvent, type ReactNode, useState } from 'react';
import { Dialog as AriaDialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Failure } from '../../shared/api/failure.ts';
import { failureOf } from '../api/client.ts';
import { Button } from './button.tsx';
import { FailureMessage } from './failure-message.tsx';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** `very` for two panes beside each other. */
  readonly wide?: boolean | 'very';
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ReactNode;
}

/** Open for as long as it is rendered. Escape and a click beside it close it. */
export function Dialog({ title, onClose, wide = false, role = 'dialog', children }: DialogProps) {
  return (
    <ModalOverlay className="dialog-veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={`dialog-frame ${wide === 'very' ? 'dialog-very-wide' : wide ? 'dialog-wide' : ''}`}>
        <AriaDialog role={role} className="dialog">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface FormDialogProps extends DialogProps {
  /** Words of the button that does it. */
  readonly action: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** Enter does it at once. */
  readonly actionFocus?: boolean;
  /** Whether another dialog follows in its place once it is done. */
  readonly keepsOpen?: boolean;
  /** Does it; the dialog closes when it is done, and shows the failure where it could not be done. */
  readonly onSubmit: () => Promise<unknown>;
}

export function FormDialog({
  action,
  danger = false,
  disabled = false,
  actionFocus = danger,
  keepsOpen = false,
  onSubmit,
  children,
  ...frame
}: FormDialogProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || disabled) return;
    setBusy(true);
    try {
      await onSubmit();
      if (!keepsOpen) frame.onClose();
    } catch (error) {
      setFailure(failureOf(error));
      setBusy(false);
    }
  };
  return (
    <Dialog {...frame}>
      <Form className="dialog-form" onSubmit={submit}>
        <div className="dialog-body">{children}</div>
        {failure && <FailureMessage failure={failure} />}
        <div className="dialog-buttons">
          <Button onPress={frame.onClose}>Cancel</Button>
          {/* Not disabled while it is busy: it would lose the focus, and with it the keys of the dialog. */}
          <Button type="submit" kind={danger ? 'danger' : 'primary'} isDisabled={disabled} autoFocus={actionFocus}>
            {action}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
