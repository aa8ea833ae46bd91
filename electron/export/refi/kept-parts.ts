/** What a project keeps for REFI-QDA files without knowing it, by where it is to be written. */

import { readPlace } from '../../../shared/exchange/refi-places.ts';
import type { Guid } from '../../../shared/model/ids.ts';
import type { ForeignPart } from '../../../shared/model/project-draft.ts';

export interface KeptElement {
  readonly name: string;
  readonly xml: string;
}

/** Elements around all things of a kind: what stands in them belongs to the project, whoever its owner was. */
const WHOLE = new Set(['Project', 'Users', 'Variables', 'Cases', 'Sources', 'Notes', 'Links', 'Sets', 'Graphs']);

export class KeptParts {
  readonly #elements = new Map<string, KeptElement[]>();
  readonly #values = new Map<string, Map<string, string>>();
  /** Owners of parts, in the order of these. */
  readonly owners: ReadonlySet<Guid>;

  constructor(parts: readonly ForeignPart[]) {
    this.owners = new Set(parts.map(({ owner }) => owner));
    for (const { owner, place, content } of parts) {
      const found = readPlace(place);
      if (!found) continue;
      const key = keyOf(owner, found.parent);
      if (found.kind === 'child') {
        this.#elements.set(key, [...(this.#elements.get(key) ?? []), { name: found.name, xml: content }]);
      } else {
        const values = this.#values.get(key) ?? new Map<string, string>();
        if (!values.has(found.name)) values.set(found.name, content);
        this.#values.set(key, values);
      }
    }
  }

  elementsIn(owner: Guid, parent: string): readonly KeptElement[] {
    return this.#elements.get(keyOf(owner, parent)) ?? [];
  }

  valuesOf(owner: Guid, element: string): ReadonlyMap<string, string> {
    return this.#values.get(keyOf(owner, element)) ?? NONE;
  }

  valueOf(owner: Guid, element: string, name: string): string | undefined {
    return this.valuesOf(owner, element).get(name);
  }
}

const NONE: ReadonlyMap<string, string> = new Map();

function keyOf(owner: Guid, parent: string): string {
  return WHOLE.has(parent) ? parent : `${owner} ${parent}`;
}
