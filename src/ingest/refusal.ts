import type { Refusal, RefusalCode } from "../model/source.js";

/** A refusal of the file at `path`. The sentences start after the file's name and end with the mend. */
export function refuse(path: string, code: RefusalCode, zh: string, en: string): Refusal {
  return { path, code, message: { zh: `${path}：${zh}`, en: `${path}: ${en}` } };
}
