/**
 * The results of some work on every item, in the items' order, with at most `width` of them under way or waiting to be taken. The work
 * must not reject.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = [];
  for (const item of items) {
    waiting.push(work(item));
    if (waiting.length >= width) yield await (waiting.shift() as Promise<R>);
  }
  for (const result of waiting) yield await result;
}
