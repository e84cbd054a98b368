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

function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof UserError) return error.bilingual[language];
  const detail = error instanceof Error ? error.message : String(error);
  return {
    zh: `内部错误，请将此句连同所用文件反馈给开发者：${detail}`,
    en: `internal error, please report this sentence with the files in use: ${detail}`,
  }[language];
}
