import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

/** Results of earlier work, by what they were made from: a run that was broken off finds here what it need not do again. */
export interface KeptResults {
  /** What was kept under this key; null when nothing was, or what was kept is damaged. */
  readonly get: (key: string) => unknown;
  /** Keeps plain data. What cannot be written is not kept: it will be done again. */
  readonly put: (key: string, value: unknown) => void;
}

/** The key of a result that depends on all of these, and on nothing else. */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** Results kept in a folder, a file each, which several processes may share. A file is complete or absent. */
export function keepResults(folder: string): KeptResults {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), key);
  return {
    get: (key) => {
      try {
        return deserialize(readFileSync(fileOf(key)));
      } catch {
        return null;
      }
    },
    put: (key, value) => {
      const file = fileOf(key);
      const partial = `${file}.${process.pid}`;
      try {
        mkdirSync(join(folder, key.slice(0, 2)), { recursive: true });
        writeFileSync(partial, serialize(value));
        renameSync(partial, file);
      } catch {
        // A full disk breaks the run off where it writes its tables, and says so there.
      }
    },
  };
}
