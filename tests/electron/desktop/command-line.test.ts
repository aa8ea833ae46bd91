/** Rules of the desktop host's command line. */

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { projectNamedBy } from '../../../electron/desktop/command-line.ts';

test.each([
  [['.', '--project', 'a😀.themata'], 'a😀.themata'],
  [['.', '--no-sandbox', '--project=b.db'], 'b.db'],
  [['--inspect=0', '.', 'c.themata'], 'c.themata'],
  [['.', '--project', '/data/d.themata'], '/data/d.themata'],
  [['.', '--no-sandbox'], null],
  [['.', '--project'], null],
])('%j names the project %s', (parameters, project) => {
  expect(projectNamedBy(parameters, '/home')).toBe(project && resolve('/home', project));
});
