import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { UserError } from "../model/user-error.js";

/** Cuts a text into words that join back to it (a lone surrogate becomes U+FFFD, which is as long). */
export type Tokenize = (text: string) => readonly string[];

interface Jieba {
  readonly cut: (text: string, hmm: boolean) => string[];
  readonly insertWord: (word: string) => boolean;
  readonly DEFAULT_DICT: string;
  readonly DEFAULT_HMM_DICT: string;
}

const require = createRequire(import.meta.url);
const inserted = new Set<string>();
let jieba: Jieba | null = null;

/** What cuts texts into words, so that figures by words can be made again: its name, version, and the sha256 of its dictionaries. */
export interface Segmenter {
  readonly name: string;
  readonly version: string;
  readonly dictionary_sha256: string;
}

/** The segmenter of this installation. Words added to its dictionary are those of `lexicons/user-dictionary.tsv`. */
export function segmenter(): Segmenter {
  const { DEFAULT_DICT, DEFAULT_HMM_DICT } = installed();
  const hash = createHash("sha256");
  for (const path of [DEFAULT_DICT, DEFAULT_HMM_DICT]) hash.update(readFileSync(path));
  const { version } = require("nodejieba/package.json") as { readonly version: string };
  return { name: "nodejieba", version, dictionary_sha256: hash.digest("hex") };
}

/**
 * A tokenizer: jieba with its new-word model on and the given words added to its dictionary. Nothing is loaded before the first
 * text (loading takes about 0.9 s and 240 MB, once a process). The dictionary is the process's: words of an earlier tokenizer stay.
 * Throws a {@link UserError} on the first text when nodejieba's native part was never compiled.
 */
export function createTokenizer(words: readonly string[]): Tokenize {
  let ready: Jieba | null = null;
  return (text) => {
    ready ??= withWords(load(), words);
    return ready.cut(text, true);
  };
}

function withWords(loaded: Jieba, words: readonly string[]): Jieba {
  for (const word of words) {
    if (inserted.has(word)) continue;
    loaded.insertWord(word);
    inserted.add(word);
  }
  return loaded;
}

function load(): Jieba {
  if (jieba !== null) return jieba;
  const found = installed();
  found.cut("", true);
  jieba = found;
  return found;
}

/** The installed jieba; its dictionary is loaded by its first cut. */
function installed(): Jieba {
  try {
    const found = require("nodejieba") as Jieba;
    // A missing dictionary would abort the process without an exception.
    if (!existsSync(found.DEFAULT_DICT) || !existsSync(found.DEFAULT_HMM_DICT)) throw notInstalled();
    return found;
  } catch (error) {
    const code = (error as { code?: unknown } | null)?.code;
    if (code === "MODULE_NOT_FOUND") throw notInstalled();
    if (code === "BINDING_NOT_FOUND" || code === "ERR_DLOPEN_FAILED") throw notCompiled();
    throw error;
  }
}

function notInstalled(): UserError {
  return new UserError({
    zh: "分词组件 nodejieba 未安装或不完整：请先运行 `npm ci`。",
    en: "The word segmenter nodejieba is not installed or incomplete: run `npm ci` first.",
  });
}

function notCompiled(): UserError {
  return new UserError({
    zh: "分词组件 nodejieba 的本机部分尚未编译：请在项目目录运行 `npm run jieba`。",
    en: "The native part of the word segmenter nodejieba is not compiled: run `npm run jieba` in the project's directory.",
  });
}
