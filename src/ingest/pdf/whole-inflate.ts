import { inflateSync } from "node:zlib";

/** No stream of a report unpacks to more; what does is left to pdfjs's own decoder, which works piece by piece. */
const MOST = 64 * 1024 * 1024;

interface WholeWriter {
  readonly ready: Promise<void>;
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Stands in for the platform's DecompressionStream where the whole input comes in one write and the whole output is awaited, as pdfjs
 * uses it: without streams and without another thread, which cost more than the unpacking.
 */
export class WholeInflate {
  readonly writable: { readonly getWriter: () => WholeWriter };
  readonly readable: AsyncIterable<Uint8Array>;

  /** Throws for formats other than `deflate`. */
  constructor(format: string) {
    if (format !== "deflate") throw new TypeError(`no ${format}`);
    const { promise, resolve, reject } = withResolvers<Uint8Array>();
    promise.catch(() => {});
    const write = async (bytes: Uint8Array) => {
      try {
        resolve(inflateSync(bytes, { maxOutputLength: MOST }));
      } catch (error) {
        reject(error);
        throw error;
      }
    };
    this.writable = { getWriter: () => ({ ready: Promise.resolve(), write, close: async () => {} }) };
    this.readable = {
      async *[Symbol.asyncIterator]() {
        yield await promise;
      },
    };
  }
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  return { promise, resolve, reject };
}
