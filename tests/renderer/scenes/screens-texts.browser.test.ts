/** Photographs the reports on words, on saturation and on the codebook. */

import { photographScenes } from './photograph-scenes.ts';
import { TEXT_SCENES } from './text-scenes.ts';

photographScenes({ ...TEXT_SCENES });
