/** A scene: a screen of the window in the state in which its look is judged, and how a person gets there. */

import type { TestWindow, WindowOptions } from '../open-window.ts';

export interface Scene extends Pick<WindowOptions, 'project'> {
  /** Goes on from the scene before it, in its window: to open one takes a third of the time of a scene. */
  readonly goesOn?: boolean;
  /** Goes there from a window that has just been opened, or from the scene before. */
  readonly show: (window: TestWindow) => Promise<void>;
}

/** Scenes by their names, which are also those of their pictures. */
export type Scenes = Readonly<Record<string, Scene>>;
