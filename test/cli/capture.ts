import type { ExitCode, Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";
import type { Language } from "../../src/model/bilingual.js";

/** What one run of mingjian printed, and its exit code. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs mingjian in this process, as if its data went to a pipe. */
export async function mingjian(
  argv: readonly string[],
  given: { readonly stdin?: string; readonly language?: Language } = {},
): Promise<Outcome> {
  let out = "";
  let err = "";
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: async () => Buffer.from(given.stdin ?? ""),
    color: false,
    width: 100,
    progress: false,
  };
  const code = await run(given.language === undefined ? argv : [...argv, "--lang", given.language], io);
  return { code, out, err };
}
