export function FrequencyReport(_: object) { return null; }
