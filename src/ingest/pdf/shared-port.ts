type Listener = (event: { readonly data: unknown }) => void;

/** A piece of a page's drawing on its way from the half of pdfjs that reads to the half that shows. */
interface Piece {
  readonly chunk?: { readonly fnArray?: readonly unknown[]; readonly argsArray?: readonly unknown[] } | null;
}

/**
 * The channel between the two halves of pdfjs, both of which run here. pdfjs's own copies every message whole; this one passes drawings,
 * which are most of what is said, as they are: their sender goes on with its lists, empty, but never changes what it put in them.
 */
export class SharedPort {
  private readonly listeners = new Set<Listener>();

  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void {
    const data =
      shared(message as Piece) ?? structuredClone(message, transfer ? { transfer: [...transfer] } : undefined);
    queueMicrotask(() => {
      for (const listener of this.listeners) listener({ data });
    });
  }

  addEventListener(_: string, listener: Listener, { signal }: { readonly signal?: AbortSignal } = {}): void {
    this.listeners.add(listener);
    signal?.addEventListener("abort", () => this.listeners.delete(listener));
  }

  removeEventListener(_: string, listener: Listener): void {
    this.listeners.delete(listener);
  }
}

/** The message with lists of its own that hold the same things; null when it is no piece of a drawing. */
function shared(message: Piece): Piece | null {
  const { fnArray, argsArray } = message.chunk ?? {};
  if (!Array.isArray(fnArray) || !Array.isArray(argsArray)) return null;
  return { ...message, chunk: { ...message.chunk, fnArray: fnArray.slice(), argsArray: argsArray.slice() } };
}
