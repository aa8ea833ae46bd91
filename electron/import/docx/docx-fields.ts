/** The fields of a Word document: what they show is read, their code is not. */

import type { XmlTag } from '../xml.ts';

export class DocxFields {
  /** Open fields, each inside the one before. */
  #open: { inCode: boolean; box: boolean | undefined }[] = [];
  #codes = 0;

  /** Whether what comes is code, or the result of a field in a field's code. */
  get inCode(): boolean {
    return this.#codes > 0;
  }

  /** At a mark where a field begins, ends, or passes from its code to its result; answers with the box that it shows. */
  move({ attributes }: XmlTag): '' | '☒' | '☐' {
    const top = this.#open.at(-1);
    if (attributes.fldCharType === 'begin') {
      this.#open.push({ inCode: true, box: undefined });
      this.#codes++;
    } else if (top) {
      if (top.inCode) this.#codes--;
      top.inCode = false;
      if (attributes.fldCharType === 'end') {
        this.#open.pop();
        if (top.box !== undefined) return top.box ? '☒' : '☐';
      }
    }
    return '';
  }

  /** The field is a box to be checked. */
  openBox(): void {
    const top = this.#open.at(-1);
    if (top) top.box = false;
  }

  checkBox(isChecked: boolean): void {
    const top = this.#open.at(-1);
    if (top?.box !== undefined) top.box = isChecked;
  }

  /** At the end of a text of its own; tells whether fields were left open in their code. */
  end(): boolean {
    const { inCode } = this;
    this.#open = [];
    this.#codes = 0;
    return inCode;
  }
}
