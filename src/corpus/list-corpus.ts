import { type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { refuse } from "../ingest/refusal.js";
import type { Refusal } from "../model/source.js";
import type { StatedFacts } from "../model/subject.js";
import { UserError } from "../model/user-error.js";
import { compareText } from "../text/compare.js";
import { bytesWithin, isArchiveFile, type Unpacked, unpackedFiles } from "./archives.js";
import { type Manifest, readManifest } from "./manifest.js";
import { walk } from "./walk.js";
import type { Dismissals } from "./without-dismissed.js";

/** A file that should hold a report. */
export interface CorpusEntry {
  /** Relative to the corpus folder, with `/`: what every table prints. */
  readonly path: string;
  readonly absolutePath: string;
  /** What the manifest states of it; empty without a manifest. */
  readonly stated: StatedFacts;
  /** Findings of its report that a person dismissed. */
  readonly dismissals?: Dismissals;
}

/** The files of a corpus, and what is in the way of reading others. Both sorted by code point of the path. */
export interface Corpus {
  readonly entries: readonly CorpusEntry[];
  readonly refusals: readonly Refusal[];
}

const manifestName = "manifest.csv";
/** What accompanies reports without being one, at the top of a corpus: its manifest, its gold, the source and the truth of a made corpus, a word about it. */
const companion =
  /^(?:manifest\.csv|truth\.json|gold\/.*|source\/.*\.ya?ml|readme(?:\.[\w.-]+)?|licen[cs]e(?:\.\w+)?)$/i;

/**
 * The reports of a folder, of an archive or of a manifest. A folder gives all files below it but hidden ones and companions (manifest.csv, gold/,
 * truth.json, README, LICENSE); files of every other kind are listed too, so that what cannot be read is named with its reason rather
 * than passed over. A `manifest.csv` in it states facts of its files; files it does not name are listed all the same. A manifest gives
 * the files it names, in its own folder. A file that a manifest names and that is not there is a refusal. Throws a {@link UserError} for a
 * path that does not exist, is neither folder, archive nor CSV file or cannot be read, for a bad manifest and for a corpus without any file.
 */
export function listCorpus(path: string): Corpus {
  const corpus = existing(path).isDirectory()
    ? folderCorpus(path)
    : isArchiveFile(path)
      ? corpusOf(dirname(path), [basename(path)], new Map(), [])
      : manifestCorpus(path);
  if (corpus.entries.length === 0 && corpus.refusals.length === 0)
    throw new UserError({
      zh: `${path} 中没有任何报告文件，请核对路径`,
      en: `there is no report file in ${path}; check the path`,
    });
  return corpus;
}

function existing(path: string): Stats {
  const found = readable(path, () => statSync(path));
  if (found.isDirectory() || (found.isFile() && (/\.csv$/i.test(path) || isArchiveFile(path)))) return found;
  throw new UserError({
    zh: `${path} 既不是文件夹、压缩包（.zip），也不是清单（.csv）。检查单份报告请用 mingjian check`,
    en: `${path} is neither a folder nor an archive (.zip) nor a manifest (.csv); to look at one report use mingjian check`,
  });
}

function readable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof UserError || code === undefined) throw error;
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new UserError({ zh: `没有 ${path}，请核对路径`, en: `there is no ${path}; check the path` });
    throw new UserError({
      zh: `${path} 无法读取（${code}），请检查权限`,
      en: `${path} cannot be read (${code}); check its permissions`,
    });
  }
}

function folderCorpus(folder: string): Corpus {
  const { files, refusals } = readable(folder, () => walk(folder));
  const file = join(folder, manifestName);
  const manifest: Manifest = files.includes(manifestName) ? readable(file, () => readManifest(file)) : new Map();
  return corpusOf(
    folder,
    files.filter((path) => !companion.test(path)),
    manifest,
    refusals,
  );
}

function manifestCorpus(file: string): Corpus {
  return corpusOf(
    dirname(file),
    [],
    readable(file, () => readManifest(file)),
    [],
  );
}

/** The found files and those the manifest names, each once; an archive stands for the files in it. */
function corpusOf(folder: string, found: readonly string[], manifest: Manifest, refusals: readonly Refusal[]): Corpus {
  const opened = openedArchives(folder, found);
  const paths = new Set(opened.files);
  const absent: Refusal[] = [...opened.refusals];
  for (const path of manifest.keys()) {
    if (paths.has(path) || found.includes(path)) continue;
    if (isFile(join(folder, path)) || bytesWithin(join(folder, path), path) !== null) paths.add(path);
    else absent.push(notThere(path));
  }
  const base = resolve(folder);
  return {
    entries: [...paths]
      .sort(compareText)
      .map((path) => ({ path, absolutePath: join(base, path), stated: manifest.get(path) ?? {} })),
    refusals: [...refusals, ...absent].sort((a, b) => compareText(a.path, b.path)),
  };
}

/** The files, with those in an archive in the archive's place. */
function openedArchives(folder: string, found: readonly string[]): Unpacked {
  const files: string[] = [];
  const refusals: Refusal[] = [];
  for (const path of found) {
    const file = join(folder, path);
    const unpacked = isArchiveFile(file) ? unpackedFiles(file, path) : { files: [path], refusals: [] };
    for (const each of unpacked.files) files.push(each);
    refusals.push(...unpacked.refusals);
  }
  return { files, refusals };
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function notThere(path: string): Refusal {
  return refuse(
    path,
    "not-found",
    "清单列有此文件，但文件不存在，请补充文件或删去该行",
    "the manifest names this file and it is not there; add the file or remove the row",
  );
}
