/** Agreement between coders: where they differ, and how that is settled. */

export const agreementMethods = {} as const;
