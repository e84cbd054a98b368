import { createHash } from "node:crypto";
import { kindOf } from "../../ingest/file-kind.js";
import { isRefusal, type Source } from "../../model/source.js";
import type { Ingest } from "../read-source.js";
import { type KeptResults, keyOf } from "./kept-results.js";

/** Reads a container once and keeps its text and tables; plain text is read as quickly as it is looked up. Refusals are not kept: a limit may have been widened. */
export function keptIngest(ingest: Ingest, kept: KeptResults, version: string): Ingest {
  return async (path, bytes) => {
    if (kindOf(bytes) === null) return ingest(path, bytes);
    const key = keyOf("source", version, path, createHash("sha256").update(bytes).digest("hex"));
    const known = kept.get(key);
    if (known !== null) return known as Source;
    const source = await ingest(path, bytes);
    if (!isRefusal(source)) kept.put(key, source);
    return source;
  };
}
