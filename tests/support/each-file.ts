/** Runs at the start of each test file. Other modules do so only in the first that needs them: files share them. */

import { afterAll } from 'vitest';
import { endAll } from './at-end.ts';

afterAll(endAll);
