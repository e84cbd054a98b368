import type { Grid } from "./grid.js";

/** How the bytes of a source were read. */
export type SourceFormat = "text" | "html" | "docx" | "doc" | "rtf" | "pdf" | "ofd";

/** One document, decoded once. Every span anywhere points into {@link text}, which never changes after ingestion. */
export interface Source {
  /** First 12 hex digits of {@link sha256}: the report's id everywhere. */
  readonly id: string;
  /** As the user named it, or relative to the corpus folder. */
  readonly path: string;
  /** Of the original bytes, lower-case hex. */
  readonly sha256: string;
  readonly format: SourceFormat;
  /** The encoding the bytes were decoded from, as the WHATWG Encoding Standard names it (`utf-8`, `gb18030`, `utf-16le`, `big5`). */
  readonly encoding: string;
  /** Length of the original in bytes. */
  readonly bytes: number;
  /** Decoded text: byte order mark and NUL removed, CRLF, CR, Word's manual and Unicode's line breaks turned to LF. */
  readonly text: string;
  /** The tables whose geometry the container states, in the order of the text; empty for plain text. */
  readonly grids: readonly Grid[];
  /** What the container states beside its text (a web page's `meta` elements), in its order; empty for plain text. */
  readonly metadata: readonly MetadataField[];
}

/** One statement of a container beside its text. */
export interface MetadataField {
  /** As the container names it: `PubDate`, `ArticleTitle`. */
  readonly name: string;
  readonly value: string;
}

/** Why a file is not scored. Codes are stable; the message names the file's trouble and the mend, never a stack trace. */
export type RefusalCode =
  | "not-found"
  | "is-a-directory"
  | "unreadable"
  | "empty"
  | "too-large"
  | "not-text"
  | "unsupported-format"
  | "encrypted"
  | "damaged"
  | "attachment-only"
  | "no-text-layer"
  | "garbled-text"
  | "not-a-report"
  | "duplicate"
  | "published-later"
  | "took-too-long"
  | "internal-error";

/** A file that could not be read as a report. Refusals are values; only bugs are exceptions. */
export interface Refusal {
  readonly path: string;
  readonly code: RefusalCode;
  readonly message: import("./bilingual.js").Bilingual;
}

/** Whether a value is a {@link Refusal} rather than what was asked for. */
export function isRefusal(value: object): value is Refusal {
  return "code" in value && "message" in value;
}
