/** What is most often done with the code that is shown, as buttons. */

import { Ellipsis, Palette, TextCursorInput } from 'lucide-react';
import type { Code } from '../../../shared/model/code.ts';
import { usePins } from '../../coding/use-pins.ts';
import { usePlace } from '../../place.tsx';
import { IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { actionsOfCode } from '../code-actions.ts';
import { useCodeTasks } from '../code-tasks.tsx';
import { useShades } from '../use-shades.ts';

export function CodePageActions({ code, isGroup }: { readonly code: Code; readonly isGroup: boolean }) {
  const { start } = useCodeTasks();
  const pins = usePins();
  const shade = useShades();
  const { openHistory } = usePlace();
  return (
    <span className="code-page-actions">
      <IconButton icon={TextCursorInput} label="Rename" keys="F2" onPress={() => start({ kind: 'rename', code })} />
      <IconButton icon={Palette} label="Colour" onPress={() => start({ kind: 'recolour', chosen: [code] })} />
      <Menu label={code.name} actions={actionsOfCode(code, isGroup, { start, shade, pins, openHistory })}>
        <IconButton icon={Ellipsis} label={`More for ${code.name}`} />
      </Menu>
    </span>
  );
}
