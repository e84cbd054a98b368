import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../model/user-error.js";

const LOCK = ".mingjian-lock";

/**
 * Takes a folder for this run alone and returns how to give it back. Another run that is writing there is a `UserError`; what a run left that is no
 * longer there is taken over. `path`: how the user named the folder.
 */
export function lockFolder(folder: string, path: string): () => void {
  const file = join(folder, LOCK);
  if (!leftMark(file)) {
    if (isRunning(Number(readFileSync(file, "utf8"))))
      throw new UserError({
        zh: `--out ${path}：另一次运行正在写入这个文件夹，请待其结束，或换一个路径；若确无其他运行，请删除其中的 ${LOCK}`,
        en: `--out ${path}: another run is writing to this folder; wait for its end, or choose another (if there is none, delete ${LOCK} in it)`,
      });
    writeFileSync(file, String(process.pid));
  }
  return () => rmSync(file, { force: true });
}

/** Whether the mark of this run could be left, for there was none. */
function leftMark(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
