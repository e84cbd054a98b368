import { refuse } from "../ingest/refusal.js";
import type { Refusal } from "../model/source.js";

/** The result of some work on one file; a bug in it costs that file alone, as an `internal-error`. */
export function guarded<T>(path: string, work: () => T): T | Refusal {
  try {
    return work();
  } catch (error) {
    return internalError(path, error);
  }
}

/** The refusal of a file on which this error struck. */
export function internalError(path: string, error: unknown): Refusal {
  const detail = error instanceof Error ? error.message : String(error);
  return refuse(
    path,
    "internal-error",
    `处理时发生内部错误（${detail}），请将该文件反馈给开发者`,
    `an internal error occurred (${detail}); please report it with the file`,
  );
}
