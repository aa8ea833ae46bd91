export function CooccurrenceReport(_: object) { return null; }
