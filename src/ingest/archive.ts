import { isUtf8 } from "node:buffer";
import type { Refusal } from "../model/source.js";
import { damaged, encrypted, holdsTooMuch } from "./container-refusals.js";
import { kindOfBytes } from "./file-kind.js";
import { unpack, type ZipEntry, zipEntries } from "./zip.js";

/** A file in an archive, by a name that is safe to print and to join to a path: relative, with `/`, without `.` and `..`. */
export interface Member {
  readonly name: string;
  readonly entry: ZipEntry;
}

const name = { zh: "压缩包（ZIP）", en: "the ZIP archive" };
const member = { zh: "压缩包中的文件", en: "the file in the archive" };
/** Twenty thousand reports of the usual size; more than this unpacked is no corpus but a bomb or a disk. */
const mostUnpacked = 2 * 1024 * 1024 * 1024;

/** True for a ZIP archive of files, as against a Word, OFD or Excel file, which are ZIP archives of their parts. */
export function isArchive(bytes: Uint8Array): boolean {
  return kindOfBytes(bytes)?.id === "zip";
}

/** The files of an archive in its order; folders left out, names that occur twice told apart by a number. Nothing is unpacked yet. */
export function membersOf(path: string, bytes: Uint8Array): readonly Member[] | Refusal {
  const entries = zipEntries(bytes);
  if (entries === null) return damaged(path, name);
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostUnpacked) return holdsTooMuch(path, name);
  const members: Member[] = [];
  const taken = new Set<string>();
  for (const entry of entries) {
    const plain = safeName(nameOf(entry));
    if (plain === "" || plain.endsWith("/")) continue;
    let unique = plain;
    for (let n = 2; taken.has(unique); n++) unique = `${plain} (${n})`;
    taken.add(unique);
    members.push({ name: unique, entry });
  }
  return members;
}

/** The bytes of a member called `path` in what is printed, or why they cannot be had. */
export function memberBytes(path: string, { entry }: Member, most: number): Uint8Array | Refusal {
  if (entry.isEncrypted) return encrypted(path, member);
  if (entry.size > most) return holdsTooMuch(path, member);
  return unpack(entry, most) ?? damaged(path, member);
}

/** Packers that do not say UTF-8 mostly write the system's encoding, which on Chinese systems is GBK; some write UTF-8 all the same. */
function nameOf(entry: ZipEntry): string {
  const encoding = entry.isUtf8 || isUtf8(entry.name) ? "utf-8" : "gb18030";
  return new TextDecoder(encoding).decode(entry.name);
}

/** Without drive, leading slashes, `.` and `..`: nothing is ever written under it, but it is printed and joined to paths. */
function safeName(name: string): string {
  const parts = name.replaceAll("\\", "/").replaceAll("\0", "").split("/");
  const isFolder = parts[parts.length - 1] === "";
  const kept = parts.filter((part) => part !== "" && part !== "." && part !== ".." && !/^[A-Za-z]:$/.test(part));
  return kept.length === 0 ? "" : `${kept.join("/")}${isFolder ? "/" : ""}`;
}
