/** Retrieval: queries, kept or not, and the passages that they yield. */

export const retrievalMethods = {} as const;
