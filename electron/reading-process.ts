/** A process that reads files for a core. */

import { READINGS } from './reading/readings.ts';
import { serveReadings } from './reading/serve-readings.ts';

serveReadings(READINGS, import.meta.url);
