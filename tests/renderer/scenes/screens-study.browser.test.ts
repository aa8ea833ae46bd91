/** Photographs what describes a study and what is kept of its reports, most of it dialogs. */

import { CORRECTION_SCENES } from './correction-scenes.ts';
import { DIALOG_SCENES } from './dialog-scenes.ts';
import { DOCUMENT_SCENES } from './document-scenes.ts';
import { photographScenes } from './photograph-scenes.ts';
import { STUDY_SCENES } from './study-scenes.ts';

photographScenes({ ...CORRECTION_SCENES, ...DIALOG_SCENES, ...STUDY_SCENES, ...DOCUMENT_SCENES });
