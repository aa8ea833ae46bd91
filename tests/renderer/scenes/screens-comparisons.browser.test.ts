/** Photographs the reports that compare, and those on words and the codebook. */

import { COMPARISON_SCENES } from './comparison-scenes.ts';
import { photographScenes } from './photograph-scenes.ts';
import { TEXT_SCENES } from './text-scenes.ts';

photographScenes({ ...COMPARISON_SCENES, ...TEXT_SCENES });
