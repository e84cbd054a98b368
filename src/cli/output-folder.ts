import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { UserError } from "../model/user-error.js";
import { compareText } from "../text/compare.js";
import { lockFolder } from "./lock-folder.js";
import { makeFolder } from "./make-folder.js";

/** A folder whose files appear all at once when everything is written, or not at all. */
export interface OutputFolder {
  /** Writes a file, which is new in every run. */
  readonly write: (name: string, text: string) => void;
  /** Adds a part to a file; the parts stand in the file in code point order of their keys, whatever the order they were added in. */
  readonly add: (name: string, key: string, text: string) => void;
  /** Takes a file of another folder as it is; nothing where there is none, or where it is this folder's own. */
  readonly copy: (name: string, from: string) => void;
  /** Puts all files in their places, over those of an earlier run. */
  readonly commit: () => void;
  /** Removes what was written, but for the {@link workFolder}. */
  readonly discard: () => void;
  /** The path of a folder for results on the way: as an earlier run that was broken off left it, or empty. It goes when the files are put in their places. */
  readonly workFolder: (resume: boolean) => string;
}

const TEMPORARY = ".mingjian-partial";
const WORK = ".mingjian-cache";

/** One file under way: parts as they came, and where each lies. */
interface OpenFile {
  readonly descriptor: number;
  readonly parts: { readonly key: string; readonly start: number; readonly length: number }[];
  size: number;
  closed: boolean;
}

/** The folder for a run's files, made if need be. A path that is no folder, cannot be written or lies inside the corpus is a `UserError`. */
export function outputFolder(path: string, corpus: string | null): OutputFolder {
  const folder = prepared(path);
  if (corpus !== null) refuseInside(folder, corpus, path);
  const unlock = lockFolder(folder, path);
  const open = new Map<string, OpenFile>();
  const partial = (name: string) => join(folder, `${name}${TEMPORARY}`);
  const opened = (name: string): OpenFile => {
    refuseFolder(join(folder, name));
    return { descriptor: openSync(partial(name), "w+"), parts: [], size: 0, closed: false };
  };
  const add = (name: string, key: string, text: string) => {
    if (basename(name) !== name) throw new Error(`not a file of the output folder: ${name}`);
    const file = open.get(name) ?? opened(name);
    open.set(name, file);
    const bytes = Buffer.from(text);
    file.parts.push({ key, start: file.size, length: bytes.length });
    file.size += bytes.length;
    writeFileSync(file.descriptor, bytes);
  };
  const end = (finish: (name: string, file: OpenFile) => void) => {
    for (const [name, file] of open) {
      if (file.closed) continue;
      finish(name, file);
      closeSync(file.descriptor);
      file.closed = true;
    }
  };
  return {
    write: (name, text) => add(name, "", text),
    add,
    copy: (name, from) => {
      const source = join(from, name);
      if (!existsSync(source) || realpathSync(from) === folder) return;
      refuseFolder(join(folder, name));
      copyFileSync(source, partial(name));
      open.set(name, { descriptor: -1, parts: [], size: 0, closed: true });
    },
    commit: () => {
      end((name, file) => inOrder(file, partial(name)));
      for (const name of open.keys()) renameSync(partial(name), join(folder, name));
      rmSync(join(folder, WORK), { recursive: true, force: true });
      unlock();
    },
    discard: () => {
      end(() => {});
      for (const name of open.keys()) rmSync(partial(name), { force: true });
      unlock();
    },
    workFolder: (resume) => {
      const work = join(folder, WORK);
      if (!resume) rmSync(work, { recursive: true, force: true });
      return work;
    },
  };
}

/** Rewrites a file whose parts did not come in order; one part at a time is in memory. */
function inOrder({ descriptor, parts }: OpenFile, path: string): void {
  const sorted = [...parts].sort((a, b) => compareText(a.key, b.key) || a.start - b.start);
  if (sorted.every((part, i) => part === parts[i])) return;
  const ordered = openSync(`${path}.ordered`, "w");
  for (const { start, length } of sorted) {
    const bytes = Buffer.alloc(length);
    readSync(descriptor, bytes, 0, length, start);
    writeFileSync(ordered, bytes);
  }
  closeSync(ordered);
  renameSync(`${path}.ordered`, path);
}

function prepared(path: string): string {
  try {
    makeFolder(path);
    accessSync(path, constants.W_OK | constants.X_OK);
    return realpathSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new UserError({
      zh: `--out ${path}：无法建立或写入这个文件夹（${code}），请换一个路径`,
      en: `--out ${path}: this folder cannot be made or written (${code}); choose another`,
    });
  }
}

/** A folder in a table's place would stop the run when half of its files are put in their places. */
function refuseFolder(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError({
      zh: `${file} 是文件夹，无法写入同名的表格，请移走该文件夹或换一个 --out`,
      en: `${file} is a folder, where a table of this name has to be written; move it, or choose another --out`,
    });
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
