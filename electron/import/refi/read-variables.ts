/** Variables of a REFI-QDA project and their values. */

import type { Guid } from '../../../shared/model/ids.ts';
import { FreeNames } from '../../../shared/model/merging/free-names.ts';
import { oneLine } from '../../../shared/model/name.ts';
import type { DraftAttribute } from '../../../shared/model/project-draft.ts';
import type { AttributeValues } from '../../../shared/model/source.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../xml.ts';
import type { Reading } from './reading.ts';

export class Variables {
  readonly attributes: DraftAttribute[] = [];
  readonly #names = new Map<Guid, string>();
  readonly #reading: Reading;

  constructor(reading: Reading, project: XmlElement) {
    this.#reading = reading;
    const free = new FreeNames((name) => name);
    const list = childOf(project, 'Variables');
    for (const [i, variable] of (list ? childrenOf(list, 'Variable') : []).entries()) {
      const given = oneLine(variable.attributes.name ?? '').slice(0, 500) || `Variable ${i + 1}`;
      const { guid } = reading.newGuid('variable', variable, given, i);
      const name = free.take(given);
      if (name !== given) reading.notes.add('changed', 'attributes', given);
      this.attributes.push({ guid, name });
      this.#names.set(guid, name);
      const isText = variable.attributes.typeOfVariable === 'Text';
      reading.keep(guid, variable, ['Description'], isText ? [] : ['typeOfVariable']);
    }
  }

  /** The values that an element gives to variables. */
  valuesOf(element: XmlElement): AttributeValues {
    const values = new Map<string, string>();
    for (const given of childrenOf(element, 'VariableValue')) {
      const variable = this.#reading.target(childOf(given, 'VariableRef'));
      const name = variable && this.#names.get(variable);
      const value = childrenOf(given).find((child) => child.name.endsWith('Value'));
      if (name === undefined) this.#reading.notes.add('dropped', 'missingVariable');
      else if (value && textOf(value) !== '') values.set(name, textOf(value));
    }
    return Object.fromEntries(values);
  }
}
