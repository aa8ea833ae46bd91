/** Photographs the reports on codings. */

import { COMPARISON_SCENES } from './comparison-scenes.ts';
import { COOCCURRENCE_SCENES } from './cooccurrence-scenes.ts';
import { FREQUENCY_SCENES } from './frequency-scenes.ts';
import { photographScenes } from './photograph-scenes.ts';

photographScenes({ ...FREQUENCY_SCENES, ...COOCCURRENCE_SCENES, ...COMPARISON_SCENES });
