/** The button that takes in the comments which a supervisor's packet saved. */

import { Inbox } from 'lucide-react';
import { useRef } from 'react';
import { useWorkbench } from '../api/workbench.tsx';
import { Button } from '../ui/button.tsx';
import { HiddenFileInput } from '../ui/hidden-file-input.tsx';
import { plural } from '../ui/words.ts';

export function ImportComments() {
  const { client, notices } = useWorkbench();
  const input = useRef<HTMLInputElement>(null);
  const importFile = async (file: File | undefined) => {
    if (!file) return;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { added, changed, present, homeless } = await client.call('memos.importComments', {
        file: { name: file.name, bytes },
      });
      const gone = homeless === 0 ? '' : `; what ${plural(homeless, 'comment')} was about is gone`;
      const words = `Comments: ${plural(added, 'memo')} added, ${changed} changed, ${present} there already${gone}`;
      notices.say(words, { undoable: added + changed > 0 });
    } catch (error) {
      notices.complain(error);
    }
  };
  return (
    <>
      <Button icon={Inbox} onPress={() => input.current?.click()}>
        Import comments
      </Button>
      <HiddenFileInput ref={input} label="Comments to import" accept=".json" onFiles={([file]) => importFile(file)} />
    </>
  );
}
