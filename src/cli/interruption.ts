import type { Language } from "../model/bilingual.js";
import type { Io } from "./io.js";
import type { OutputFolder } from "./output-folder.js";

const INTERRUPTED = 130;

/** Says, when Ctrl-C ends the process, how to go on; half-written tables are removed, results on the way stay. `end` stops listening. */
export function onInterruption(
  folder: OutputFolder,
  io: Pick<Io, "err">,
  language: Language,
): { readonly end: () => void } {
  const interrupted = () => {
    folder.discard();
    io.err(
      {
        zh: "\nmingjian: 已中断，未写出任何表格；加 --resume 重新运行，可从中断处继续\n",
        en: "\nmingjian: broken off, no table was written; run it again with --resume to go on from here\n",
      }[language],
    );
    process.exit(INTERRUPTED);
  };
  process.once("SIGINT", interrupted);
  return { end: () => void process.off("SIGINT", interrupted) };
}
