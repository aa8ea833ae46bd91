/** Photographs what a study holds beside its texts, what is retrieved, and what is kept of reports. */

import { DOCUMENT_SCENES } from './document-scenes.ts';
import { photographScenes } from './photograph-scenes.ts';
import { RETRIEVAL_SCENES } from './retrieval-scenes.ts';
import { STUDY_SCENES } from './study-scenes.ts';

photographScenes({ ...STUDY_SCENES, ...RETRIEVAL_SCENES, ...DOCUMENT_SCENES });
