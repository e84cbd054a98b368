import type { Language } from "../model/bilingual.js";
import { UserError } from "../model/user-error.js";
import { printable } from "../output/printable.js";
import type { ExitCode, Io } from "./io.js";
import { readArguments } from "./read-arguments.js";

/** The exit code of one run of mingjian with these arguments. Whatever goes wrong is one sentence on `io.err` and code 2. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv);
  try {
    const { command, output } = await readArguments(argv, language, io.width);
    if (command !== null) return await command(io, language);
    io.out(`${output}\n`);
    return 0;
  } catch (error) {
    io.err(`mingjian: ${printable(sentenceOf(error, language))}\n`);
    return 2;
  }
}

/** The language asked for, before anything else is read, so that even a wrong argument is explained in it. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf("--lang");
  return argv.includes("--lang=en") || (at >= 0 && argv[at + 1] === "en") ? "en" : "zh";
}

/** Errors of the file system that its owner can mend, and no programmer. */
const ofTheDisk: ReadonlySet<string> = new Set([
  "EACCES",
  "EDQUOT",
  "EISDIR",
  "EMFILE",
  "ENOSPC",
  "ENOTDIR",
  "EPERM",
  "EROFS",
]);

function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof UserError) return error.bilingual[language];
  const { code, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  if (code !== undefined && ofTheDisk.has(code)) {
    const file = dest ?? path ?? "";
    return {
      zh: `${file} 无法写入或读取（${code}），请检查路径、权限和磁盘空间`,
      en: `${file} cannot be written or read (${code}); check the path, its permissions and the space on the disk`,
    }[language].trimStart();
  }
  const detail = error instanceof Error ? error.message : String(error);
  return {
    zh: `内部错误，请将此句连同所用文件反馈给开发者：${detail}`,
    en: `internal error, please report this sentence with the files in use: ${detail}`,
  }[language];
}
