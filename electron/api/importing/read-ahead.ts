/** Files are read side by side, and dealt with one after the other. */

/**
 * What `read` gives for each item, in the order of the items. So many readings as `ahead` are under way or wait to be dealt with
 * at a time: no more than that is held in memory. `read` may not reject.
 */
export async function* readAhead<Item, Read>(
  items: readonly Item[],
  ahead: number,
  read: (item: Item) => Promise<Read>,
): AsyncGenerator<Read> {
  const begun: Promise<Read>[] = [];
  for (let place = 0; place < items.length; place++) {
    while (begun.length < ahead && place + begun.length < items.length) begun.push(read(items[place + begun.length]!));
    yield await begun.shift()!;
  }
}
