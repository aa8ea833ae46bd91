/** The supervisor's packet: a document to be read, with places where comments can be written. */

import type { Document } from '../document.ts';

/** What a comment is about: the project, or something of it by its GUID. */
export interface CommentSubject {
  readonly kind: 'project' | 'code' | 'coding';
  /** The project's own for `project`. */
  readonly guid: string;
}

export interface CommentPlace {
  readonly subject: CommentSubject;
  /** What stands there, for the title of the memo: `Frequency`, a code's path. */
  readonly words: string;
}

export interface Packet {
  /** GUID of the project. */
  readonly project: string;
  readonly document: Document;
  /** By the place of a block: a comment can be written after it. */
  readonly places: ReadonlyMap<number, CommentPlace>;
}

/** What a packet exports, and the project imports. */
export interface CommentsFile {
  readonly format: 'themata-comments';
  readonly version: 1;
  /** GUID of the project. */
  readonly project: string;
  readonly reviewer: string;
  readonly comments: readonly Comment[];
}

export interface Comment extends CommentPlace {
  /** Made when the comment was begun: the same comment saved again replaces its memo. */
  readonly guid: string;
  readonly text: string;
  /** ISO 8601 in UTC, when it was last changed. */
  readonly at: string;
}
