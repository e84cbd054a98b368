import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { isArchive, type Member, memberBytes, membersOf } from "../ingest/archive.js";
import { maxBytes } from "../ingest/ingest.js";
import { refuse } from "../ingest/refusal.js";
import { isRefusal, type Refusal } from "../model/source.js";
import { compareText } from "../text/compare.js";
import { isLitter } from "./walk.js";

/** An archive is read into memory as a whole. A folder of ten thousand reports packs into a tenth of this. */
const maxArchiveBytes = 256 * 1024 * 1024;
/** Archives in archives: agencies pack their units' archives once more; deeper than this is a bomb. */
const MAX_DEPTH = 3;

/** What an archive holds: files by their path below it, and what cannot be looked at. Sorted by path. */
export interface Unpacked {
  readonly files: readonly string[];
  readonly refusals: readonly Refusal[];
}

/** The archive read last: the files of one archive are asked for one after the other. */
let lastArchive: {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly members: readonly Member[] | Refusal;
} | null = null;

/** True when the file begins as a ZIP archive of files does, whatever it is called; false when it cannot be read. */
export function isArchiveFile(file: string): boolean {
  try {
    const descriptor = openSync(file, "r");
    try {
      const start = new Uint8Array(4);
      if (readSync(descriptor, start, 0, 4, 0) < 4 || start[0] !== 0x50 || start[1] !== 0x4b) return false;
    } finally {
      closeSync(descriptor);
    }
    return statSync(file).size <= maxBytes ? isArchive(readFileSync(file)) : !/\.(?:docx|ofd|xlsx|pptx)$/i.test(file);
  } catch {
    return false;
  }
}

/** The files in an archive at `file`, called `path` in what is printed, those in archives within it included. */
export function unpackedFiles(file: string, path: string): Unpacked {
  const files: string[] = [];
  const refusals: Refusal[] = [];
  const look = (inside: string, bytes: Uint8Array, members: readonly Member[] | Refusal, depth: number) => {
    if (isRefusal(members)) return void refusals.push(members);
    for (const member of members) {
      const name = `${inside}/${member.name}`;
      if (member.name.split("/").some(isLitter)) continue;
      const inner = startsAsZip(member) ? memberBytes(name, member, maxBytes) : bytes;
      if (inner === bytes || isRefusal(inner) || !isArchive(inner)) files.push(name);
      else if (depth === MAX_DEPTH) refusals.push(tooDeep(name));
      else look(name, inner, membersOf(name, inner), depth + 1);
    }
  };
  const archive = open(file, path);
  if (isRefusal(archive)) refusals.push(archive);
  else look(path, archive.bytes, archive.members, 1);
  return { files: files.sort(compareText), refusals };
}

/** A member that may be an archive itself: only such are unpacked to look into them. */
function startsAsZip({ name, entry }: Member): boolean {
  return /\.zip$/i.test(name) || (entry.method === 0 && entry.compressed[0] === 0x50 && entry.compressed[1] === 0x4b);
}

/** The bytes of a file in an archive, by a path that leads through the archive (`年报.zip/a/b.html`); null when no part of it is an archive. */
export function bytesWithin(file: string, path: string): Uint8Array | Refusal | null {
  const archivePath = enclosingFile(file);
  if (archivePath === null || !isArchiveFile(archivePath)) return null;
  const archive = open(archivePath, path);
  if (isRefusal(archive)) return archive;
  return find(archive.members, file.slice(archivePath.length + 1), path);
}

function find(members: readonly Member[] | Refusal, rest: string, path: string): Uint8Array | Refusal | null {
  if (isRefusal(members)) return members;
  for (const member of members) {
    if (rest !== member.name && !rest.startsWith(`${member.name}/`)) continue;
    const bytes = memberBytes(path, member, maxBytes);
    if (rest === member.name || isRefusal(bytes)) return bytes;
    return isArchive(bytes) ? find(membersOf(path, bytes), rest.slice(member.name.length + 1), path) : null;
  }
  return null;
}

/** The nearest part of a path that is a file; null when there is none. */
function enclosingFile(file: string): string | null {
  for (let each = dirname(file); each !== dirname(each); each = dirname(each)) {
    const found = look(each);
    if (found === "file") return each;
    if (found === "folder") return null;
  }
  return null;
}

function look(path: string): "file" | "folder" | null {
  try {
    return statSync(path).isFile() ? "file" : "folder";
  } catch {
    return null;
  }
}

function open(file: string, path: string): NonNullable<typeof lastArchive> | Refusal {
  const { size, mtimeMs } = statSync(file);
  if (size > maxArchiveBytes) return tooLarge(path, size);
  const key = `${file}\0${size}\0${mtimeMs}`;
  if (lastArchive?.key === key) return lastArchive;
  const bytes = readFileSync(file);
  lastArchive = { key, bytes, members: membersOf(path, bytes) };
  return lastArchive;
}

function tooLarge(path: string, size: number): Refusal {
  const [has, most] = [Math.ceil(size / 1024 / 1024), maxArchiveBytes / 1024 / 1024];
  return refuse(
    path,
    "too-large",
    `压缩包有 ${has} MB，超过 ${most} MB 的上限。请先解压，再给出解压后的文件夹`,
    `the archive has ${has} MB, more than the limit of ${most} MB; unpack it and name the folder`,
  );
}

function tooDeep(path: string): Refusal {
  return refuse(
    path,
    "too-large",
    `压缩包嵌套超过 ${MAX_DEPTH} 层，不予打开。请先解压`,
    `archives are packed in archives more than ${MAX_DEPTH} deep and not opened; unpack them first`,
  );
}
