/** Photographs the window in which texts are read and coded, and what stands around it. */

import { DIALOG_SCENES } from './dialog-scenes.ts';
import { photographScenes } from './photograph-scenes.ts';
import { READING_SCENES } from './reading-scenes.ts';
import { WINDOW_SCENES } from './window-scenes.ts';

photographScenes({ ...READING_SCENES, ...WINDOW_SCENES, ...DIALOG_SCENES });
