import type { Language } from "../model/bilingual.js";

/** The outside world of a command: data goes to `out`, all else to `err`. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Standard input to its end, or to a little more than `limit` bytes. */
  readonly stdin: (limit: number) => Promise<Uint8Array>;
  /** Whether data is printed to a terminal that shows colours. */
  readonly color: boolean;
  /** Columns of the terminal; 100 when data goes elsewhere. */
  readonly width: number;
  /** Whether progress may be drawn on `err`. */
  readonly progress: boolean;
}

/** 0: nothing at or above `--fail-on`; 1: something; 2: the command could not do its job. */
export type ExitCode = 0 | 1 | 2;

/** A command with its arguments read, ready to run. */
export type Command = (io: Io, language: Language) => Promise<ExitCode>;

const DEFAULT_WIDTH = 100;

/** The process's own streams. `NO_COLOR` and `FORCE_COLOR` as https://no-color.org and https://force-color.org say. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  const forced = env.FORCE_COLOR;
  const color =
    forced !== undefined && forced !== ""
      ? forced !== "0" && forced !== "false"
      : !env.NO_COLOR && stdout.isTTY === true && env.TERM !== "dumb";
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    stdin: readStandardInput,
    color,
    width: stdout.isTTY === true && stdout.columns > 0 ? stdout.columns : DEFAULT_WIDTH,
    progress: stderr.isTTY === true,
  };
}

async function readStandardInput(limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks);
}
