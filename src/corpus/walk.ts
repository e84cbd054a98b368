import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { refuse } from "../ingest/refusal.js";
import type { Refusal } from "../model/source.js";
import { compareText } from "../text/compare.js";

/** What a folder holds: files as paths relative to it (with `/`), and what could not be looked at. In no particular order. */
export interface Walk {
  readonly files: readonly string[];
  readonly refusals: readonly Refusal[];
}

/** Left by systems and editors: `.DS_Store`, `.git/`, `__MACOSX/`, `Thumbs.db`, `~$lock.docx`, `a.txt~`. */
const litter = /^(?:\..*|__MACOSX|Thumbs\.db|desktop\.ini|~\$.*|.*~)$/i;

/** True for a file or folder name that systems and editors leave behind, and for hidden ones. */
export function isLitter(name: string): boolean {
  return litter.test(name);
}

/**
 * All files below a folder, at any depth, but for hidden ones and what systems leave behind. Links are followed; a folder that several
 * ways lead to is entered once, by its own path if that lies inside, else by the first link in code point order. What is neither file
 * nor folder (a pipe, a device) is refused unopened. Throws only when the folder itself cannot be read.
 */
export function walk(root: string): Walk {
  const files: string[] = [];
  const refusals: Refusal[] = [];
  const entered = new Set([realpathSync(root)]);
  const folders: Folder[] = [{ path: "", entries: list(root) }];
  const linked: string[] = [];
  const enter = (path: string) => {
    const real = realpathSync(join(root, path));
    if (!entered.has(real)) folders.push({ path: `${path}/`, entries: list(real) });
    entered.add(real);
  };
  const look = (path: string, isLink: boolean) => {
    const found = statSync(join(root, path));
    if (found.isFile()) files.push(path);
    else if (!found.isDirectory()) refusals.push(notAFile(path));
    else if (isLink) linked.push(path);
    else enter(path);
  };
  const attempt = (path: string, act: () => void) => {
    try {
      act();
    } catch (error) {
      refusals.push(unreadable(path, (error as NodeJS.ErrnoException).code ?? String(error)));
    }
  };
  while (folders.length > 0 || linked.length > 0) {
    const folder = folders.pop();
    if (folder === undefined) {
      const link = linked.sort((a, b) => compareText(b, a)).pop() as string;
      attempt(link, () => enter(link));
    }
    for (const entry of folder?.entries ?? []) {
      const path = (folder as Folder).path + entry.name;
      if (isLitter(entry.name)) continue;
      if (entry.isFile()) files.push(path);
      else attempt(path, () => look(path, entry.isSymbolicLink()));
    }
  }
  return { files, refusals };
}

interface Folder {
  /** Relative to the root, with a `/` at its end; empty for the root. */
  readonly path: string;
  readonly entries: readonly Dirent[];
}

function list(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

function notAFile(path: string): Refusal {
  return refuse(
    path,
    "unreadable",
    "不是普通文件（管道或设备），请换成报告文件",
    "this is no regular file (a pipe or a device); replace it by the report's file",
  );
}

function unreadable(path: string, code: string): Refusal {
  return code === "ENOENT" || code === "ELOOP"
    ? refuse(path, "not-found", "链接指向的文件不存在，请修复或删除该链接", "the link leads nowhere; mend or remove it")
    : refuse(
        path,
        "unreadable",
        `文件夹无法读取（${code}），请检查权限`,
        `it cannot be read (${code}); check its permissions`,
      );
}
