import { closeSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { UserError } from "../model/user-error.js";

/** A folder whose files appear all at once when everything is written, or not at all. */
export interface OutputFolder {
  /** Adds text to a file of the folder, which is new in every run. */
  readonly append: (name: string, text: string) => void;
  /** Puts all files in their places, over those of an earlier run. */
  readonly commit: () => void;
  /** Removes what was written. */
  readonly discard: () => void;
}

const TEMPORARY = ".mingjian-partial";

/** The folder for a run's files, made if need be. A path that is no folder, cannot be written or lies inside the corpus is a `UserError`. */
export function outputFolder(path: string, corpus: string): OutputFolder {
  const folder = prepared(path);
  refuseInside(folder, corpus, path);
  const open = new Map<string, number>();
  const partial = (name: string) => join(folder, `${name}${TEMPORARY}`);
  const close = () => {
    for (const file of open.values()) closeSync(file);
  };
  return {
    append: (name, text) => {
      if (basename(name) !== name) throw new Error(`not a file of the output folder: ${name}`);
      const file = open.get(name) ?? openSync(partial(name), "w");
      open.set(name, file);
      if (text !== "") writeFileSync(file, text);
    },
    commit: () => {
      close();
      for (const name of open.keys()) renameSync(partial(name), join(folder, name));
    },
    discard: () => {
      close();
      for (const name of open.keys()) rmSync(partial(name), { force: true });
    },
  };
}

function prepared(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
    return realpathSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new UserError({
      zh: `--out ${path}：无法建立或写入这个文件夹（${code}），请换一个路径`,
      en: `--out ${path}: this folder cannot be made or written (${code}); choose another`,
    });
  }
}

/** Results inside the corpus would be read as reports by the next run. */
function refuseInside(folder: string, corpus: string, path: string): void {
  if (!statSync(corpus, { throwIfNoEntry: false })?.isDirectory()) return;
  const way = relative(realpathSync(corpus), folder);
  if (way !== ".." && !way.startsWith(`..${sep}`))
    throw new UserError({
      zh: `--out ${path} 位于语料文件夹之内，结果会被当作报告读入，请换一个路径`,
      en: `--out ${path} lies inside the corpus, where results would be read as reports; choose another`,
    });
}
