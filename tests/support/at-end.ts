/** What is still to be done when a test file has ended. */

type End = () => Promise<unknown>;

const ends: End[] = [];

/** Also where it is called within a test: what is shared by tests lasts as long as their file. */
export function atEnd(end: End): void {
  ends.push(end);
}

/** Ends all, what was begun last first. */
export async function endAll(): Promise<void> {
  for (const end of ends.splice(0).reverse()) await end();
}
