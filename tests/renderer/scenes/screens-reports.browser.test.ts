/** Photographs the reports on codings, each and in pairs. */

import { COOCCURRENCE_SCENES } from './cooccurrence-scenes.ts';
import { FREQUENCY_SCENES } from './frequency-scenes.ts';
import { photographScenes } from './photograph-scenes.ts';

photographScenes({ ...FREQUENCY_SCENES, ...COOCCURRENCE_SCENES });
