import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { ingest, refuseBySize } from "../ingest/ingest.js";
import { refuse } from "../ingest/refusal.js";
import { isRefusal, type Refusal, type Source } from "../model/source.js";
import { bytesWithin } from "./archives.js";

/** How the bytes of a file become its document: at once, or watched (see `watchIngest`). */
export type Ingest = typeof ingest;

/**
 * The document in the file at `file`, called `path` in everything that is printed, or why it cannot be read. A path may lead through an
 * archive (`年报.zip/教育局.html`). Never throws.
 */
export async function readSource(file: string, path: string = file, read: Ingest = ingest): Promise<Source | Refusal> {
  try {
    const within = existsSync(file) ? null : bytesWithin(file, path);
    if (within !== null) return isRefusal(within) ? within : await read(path, within);
    const found = await stat(file);
    if (found.isDirectory()) return isDirectory(path);
    return refuseBySize(path, found.size) ?? (await read(path, await readFile(file)));
  } catch (error) {
    return unreadable(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

function isDirectory(path: string): Refusal {
  return refuse(
    path,
    "is-a-directory",
    `这是文件夹，不是文件。检查单份报告请给出其中的文件，评价整批报告请用 mingjian score ${path} --out 输出文件夹`,
    `this is a directory, not a file; name the files in it, or score all of them with mingjian score ${path} --out DIR`,
  );
}

function unreadable(path: string, code: string): Refusal {
  if (code === "ENOENT" && path.includes("\ufffd"))
    return refuse(
      path,
      "unreadable",
      "文件名不是 UTF-8 编码，无法打开，请改名后重试",
      "the file's name is not in UTF-8 and cannot be opened; give it another name",
    );
  if (code === "ENOENT" || code === "ENOTDIR")
    return refuse(path, "not-found", "没有这个文件，请核对路径", "there is no such file; check the path");
  return refuse(
    path,
    "unreadable",
    `文件无法读取（${code}），请检查权限和磁盘`,
    `the file cannot be read (${code}); check its permissions and the disk`,
  );
}
