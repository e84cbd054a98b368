import yargs, { type Argv } from "yargs";
import type { Bilingual, Language } from "../model/bilingual.js";
import { UserError } from "../model/user-error.js";
import { commandSpecs } from "./command-specs.js";
import type { Command } from "./io.js";
import { version } from "./version.js";

/** What the arguments ask for: a command, or a text to print (help, version) when `command` is null. */
export interface Request {
  readonly command: Command | null;
  readonly output: string;
}

/** Reads the arguments. An unknown command or option, or a value that does not fit, is a {@link UserError} that names it. */
export async function readArguments(argv: readonly string[], language: Language, width: number): Promise<Request> {
  let command: Command | null = null;
  let output = "";
  let failure: string | null = null;
  const parser = yargs()
    .scriptName("mingjian")
    .locale(language === "zh" ? "zh_CN" : "en")
    .parserConfiguration({ "duplicate-arguments-array": false, "parse-positional-numbers": false })
    .usage(
      `mingjian ${version}  ${{ zh: "检查、度量并排名政府信息公开工作年度报告", en: "checks, measures and ranks government information-disclosure annual reports" }[language]}\n\n$0 ${{ zh: "命令", en: "COMMAND" }[language]} …`,
    )
    .option("lang", {
      choices: ["zh", "en"],
      default: "zh",
      requiresArg: true,
      describe: { zh: "提示语言", en: "language of messages" }[language],
    })
    .version(version)
    .alias("help", "h")
    .strictOptions()
    .showHelpOnFail(false)
    .exitProcess(false)
    .wrap(Math.min(width, 110))
    .fail((message: string | undefined, error: Error | undefined) => {
      throw error instanceof UserError ? error : wrongArgument(message ?? error?.message ?? "");
    });
  for (const spec of commandSpecs) {
    parser.command(
      spec.name,
      spec.describe[language],
      (options: Argv) =>
        options.usage(`$0 ${spec.name} ${spec.operands}\n\n${spec.describe[language]}`).options(spec.options(language)),
      (read) => {
        command = spec.command(read._.slice(1).map(String), read);
      },
    );
  }
  const read = await parser.parseAsync(
    [...argv],
    {},
    (error: Error | undefined | null, _read: unknown, text: string) => {
      if (error) failure = error.message;
      output = text;
    },
  );
  if (failure !== null) throw wrongArgument(failure);
  if (command === null && output === "") throw noCommand(read._[0]);
  return { command, output };
}

function wrongArgument(message: string): UserError {
  const flat = message
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
  return new UserError(withHelp({ zh: flat, en: flat }));
}

function noCommand(word: string | number | undefined): UserError {
  const names = commandSpecs.map((spec) => spec.name);
  return new UserError(
    withHelp(
      word === undefined
        ? {
            zh: `缺少命令，可用命令有 ${names.join("、")}`,
            en: `no command given; the commands are ${names.join(", ")}`,
          }
        : {
            zh: `没有“${word}”这个命令，可用命令有 ${names.join("、")}`,
            en: `there is no command "${word}"; the commands are ${names.join(", ")}`,
          },
    ),
  );
}

function withHelp({ zh, en }: Bilingual): Bilingual {
  return { zh: `${zh}（用 mingjian --help 查看用法）`, en: `${en} (see mingjian --help)` };
}
