/** Photographs the window in which texts are read, coded and searched, and what stands around it. */

import { COMFORT_SCENES } from './comfort-scenes.ts';
import { IMPORT_SCENES } from './import-scenes.ts';
import { MERGE_SCENES } from './merge-scenes.ts';
import { photographScenes } from './photograph-scenes.ts';
import { READING_SCENES } from './reading-scenes.ts';
import { RETRIEVAL_SCENES } from './retrieval-scenes.ts';
import { SEARCH_SCENES } from './search-scenes.ts';
import { WINDOW_SCENES } from './window-scenes.ts';

photographScenes({
  ...COMFORT_SCENES,
  ...IMPORT_SCENES,
  ...MERGE_SCENES,
  ...READING_SCENES,
  ...WINDOW_SCENES,
  ...RETRIEVAL_SCENES,
  ...SEARCH_SCENES,
});
