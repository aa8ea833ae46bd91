/** The forms of a memo's words, one button each: a single stop for Tab, between them with the arrow keys. */

import {
  Bold,
  Heading,
  Italic,
  Link,
  List,
  ListIndentDecrease,
  ListIndentIncrease,
  ListOrdered,
  type LucideIcon,
  Quote,
} from 'lucide-react';
import { useRef } from 'react';
import {
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  ToggleButton,
  Toolbar,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { IconButton } from '../../ui/button.tsx';
import '../../ui/menu.css';
import type { BlockForm, MemoForms } from './block-forms.ts';
import { keysOfForm } from './form-keys.ts';
import { LinkPanel } from './link-panel.tsx';
import type { MemoEditor } from './memo-editor.ts';

export interface MemoToolbarProps {
  readonly editor: MemoEditor;
  readonly forms: MemoForms;
  readonly linking: boolean;
  readonly onLink: () => void;
  readonly onLinked: () => void;
}

const PARAGRAPH_FORMS = [
  { form: 'paragraph', words: 'Text' },
  { form: 'heading 1', words: 'Heading' },
  { form: 'heading 2', words: 'Heading within' },
  { form: 'heading 3', words: 'Smallest heading' },
] as const satisfies readonly { form: BlockForm; words: string }[];

export function MemoToolbar({ editor, forms, linking, onLink, onLinked }: MemoToolbarProps) {
  const link = useRef<HTMLSpanElement>(null);
  const { bold, italic, block, isLink } = forms;
  const isList = block === 'bullet' || block === 'number';
  return (
    <Toolbar className="memo-toolbar" aria-label="Form of the words">
      <ParagraphForm editor={editor} block={block} />
      <Separator className="memo-toolbar-line" orientation="vertical" />
      <Toggle icon={Bold} form="bold" words="Bold" isOn={bold} onPress={() => editor.toggle('bold')} />
      <Toggle icon={Italic} form="italic" words="Italics" isOn={italic} onPress={() => editor.toggle('italic')} />
      <Separator className="memo-toolbar-line" orientation="vertical" />
      <BlockToggle icon={List} form="bullet" words="List" editor={editor} block={block} />
      <BlockToggle icon={ListOrdered} form="number" words="Numbered list" editor={editor} block={block} />
      {isList && (
        <>
          <IconButton
            icon={ListIndentDecrease}
            label="Less deep"
            keys={keysOfForm('out')}
            onPress={() => editor.indent('out')}
          />
          <IconButton
            icon={ListIndentIncrease}
            label="Deeper"
            keys={keysOfForm('in')}
            onPress={() => editor.indent('in')}
          />
        </>
      )}
      <BlockToggle icon={Quote} form="quote" words="Quotation" editor={editor} block={block} />
      <Separator className="memo-toolbar-line" orientation="vertical" />
      <span ref={link}>
        <Toggle icon={Link} form="link" words="Link…" isOn={isLink} onPress={onLink} />
      </span>
      {linking && <LinkPanel editor={editor} isLink={isLink} beside={link} onClose={onLinked} />}
    </Toolbar>
  );
}

interface ToggleProps {
  readonly icon: LucideIcon;
  readonly form: Parameters<typeof keysOfForm>[0];
  readonly words: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

function Toggle({ icon: Icon, form, words, isOn, onPress }: ToggleProps) {
  return (
    <TooltipTrigger delay={500}>
      <ToggleButton className="icon-button" aria-label={words} isSelected={isOn} onPress={onPress}>
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {words}
        <kbd>{keysOfForm(form)}</kbd>
      </Tooltip>
    </TooltipTrigger>
  );
}

interface BlockToggleProps extends Omit<ToggleProps, 'isOn' | 'onPress'> {
  readonly form: BlockForm;
  readonly editor: MemoEditor;
  readonly block: BlockForm;
}

function BlockToggle({ editor, block, ...toggle }: BlockToggleProps) {
  return <Toggle {...toggle} isOn={block === toggle.form} onPress={() => editor.form(toggle.form)} />;
}

function ParagraphForm({ editor, block }: { readonly editor: MemoEditor; readonly block: BlockForm }) {
  const current = PARAGRAPH_FORMS.find(({ form }) => form === block);
  return (
    <MenuTrigger>
      <IconButton icon={Heading} label="Heading or text" />
      <Popover className="floating" placement="bottom start" offset={2}>
        <Menu
          className="menu"
          aria-label="Heading or text"
          selectionMode="single"
          selectedKeys={current ? [current.form] : []}
          onAction={(form) => form !== block && editor.form(form as BlockForm)}
        >
          {PARAGRAPH_FORMS.map(({ form, words }) => (
            <MenuItem key={form} id={form} textValue={words} className="menu-item">
              <span className="menu-words">{words}</span>
              <kbd>{keysOfForm(form)}</kbd>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
