/** How the person likes the text to be set, remembered, with the actions that change it. */

import { useMemo } from 'react';
import { useActions } from '../actions/action-registry.tsx';
import type { WindowAction } from '../actions/window-action.ts';
import { type Setting, useSetting } from '../api/settings.ts';
import { useWorkbench } from '../api/workbench.tsx';
import {
  MEASURES,
  type Measure,
  sizeBeside,
  TYPE_SIZES,
  type TypeSetting,
  USUAL_SIZE,
} from '../reader/type-setting.ts';

const SIZE: Setting<number> = {
  key: 'reader.size',
  usual: USUAL_SIZE,
  read: (kept) => TYPE_SIZES.find((size) => size === kept),
};
const MEASURE: Setting<Measure> = {
  key: 'reader.measure',
  usual: 'usual',
  read: (kept) => MEASURES.find((measure) => measure === kept),
};
const NUMBERED: Setting<boolean> = { key: 'reader.numbered', usual: false, read: (kept) => kept === true };

export interface TypeActions {
  readonly type: TypeSetting;
  /** In the order in which a menu shows them. */
  readonly sizes: readonly WindowAction[];
  readonly numbers: WindowAction;
  setMeasure(measure: Measure): void;
}

export function useTypeSetting(): TypeActions {
  const { notices } = useWorkbench();
  const [size, setSize] = useSetting(SIZE);
  const [measure, setMeasure] = useSetting(MEASURE);
  const [isNumbered, setNumbered] = useSetting(NUMBERED);
  return useMemo(() => {
    const resize = (id: string, title: string, keys: readonly string[], next: number): WindowAction => ({
      id: `reader.${id}`,
      title,
      section: 'Reading',
      keys,
      isEnabled: next !== size,
      run() {
        setSize(next);
        notices.say(`Text size ${next} px`);
      },
    });
    return {
      type: { size, measure, isNumbered },
      sizes: [
        resize('larger', 'Larger text', ['Ctrl++', 'Ctrl+='], sizeBeside(size, 1)),
        resize('smaller', 'Smaller text', ['Ctrl+-'], sizeBeside(size, -1)),
        resize('usual-size', 'Usual text size', ['Ctrl+0'], USUAL_SIZE),
      ],
      numbers: {
        id: 'reader.numbers',
        title: isNumbered ? 'Hide paragraph numbers' : 'Show paragraph numbers',
        section: 'Reading',
        run() {
          setNumbered(!isNumbered);
          notices.say(isNumbered ? 'Paragraph numbers hidden' : 'Paragraph numbers shown');
        },
      },
      setMeasure,
    };
  }, [notices, size, measure, isNumbered, setSize, setMeasure, setNumbered]);
}

/** Offers them as actions of the window. */
export function useTypeKeys({ sizes, numbers, type, setMeasure }: TypeActions): void {
  const measures = MEASURES.map(
    (measure): WindowAction => ({
      id: `reader.measure.${measure}`,
      title: `Lines: ${measure}`,
      section: 'Reading',
      isEnabled: type.measure !== measure,
      run: () => setMeasure(measure),
    }),
  );
  useActions([...sizes, numbers, ...measures]);
}
