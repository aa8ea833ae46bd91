/** Sources and the attributes they have. */

import { z } from 'zod';
import type { AttributeId } from '../../model/ids.ts';
import type { Attribute, Source, SourceText } from '../../model/source.ts';
import { command, query } from '../method.ts';
import { attribute, attributes, file, name, newAttributes, source, task } from '../parameters.ts';
import type { FileImport, SearchHit } from '../results.ts';

export const sourceMethods = {
  'sources.list': query<Source[]>()({}),
  'sources.read': query<SourceText>()({ source }),
  /** Without files, all that the manifest names are imported; a file's own name and attributes outweigh the manifest's. */
  'sources.import': command<{ files: FileImport[] }>()({
    files: z.array(z.strictObject({ file, name: name.optional(), attributes: attributes.default({}) })),
    manifest: file.optional(),
    task,
  }),
  'sources.rename': command<null>()({ source, name }),
  'sources.remove': command<null>()({ source }),
  'sources.restore': command<null>()({ source }),
  'sources.removed': query<Source[]>()({}),
  'sources.describe': command<null>()({ source, attributes: newAttributes }),
  'sources.search': query<SearchHit[]>()({
    text: z.string().min(1).max(500),
    limit: z.int().min(1).max(1000).default(200),
  }),
  'attributes.list': query<Attribute[]>()({}),
  'attributes.create': command<AttributeId>()({ name }),
  'attributes.rename': command<null>()({ attribute, name }),
  'attributes.delete': command<null>()({ attribute }),
} as const;
