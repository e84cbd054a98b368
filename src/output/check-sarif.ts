import { pathToFileURL } from "node:url";
import type { Language } from "../model/bilingual.js";
import type { Check } from "../model/check.js";
import type { Finding, Severity } from "../model/finding.js";
import type { Refusal, Source } from "../model/source.js";
import type { Span } from "../text/span.js";
import type { Checked, CheckFormat, CheckOptions, ShownFinding } from "./checked.js";
import { type Lines, linesOf } from "./lines.js";

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

/**
 * `check --format sarif`: one SARIF 2.1.0 log with one run. Regions go by line and column of the decoded text in UTF-16 units, and by offset too
 * where the file is that text to the byte (not where its lines end at CRLF, nor in containers); the fingerprint is the finding's id; dismissed
 * findings are suppressed results; unreadable files are notifications of the invocation.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifFormat(options: CheckOptions): CheckFormat {
  const { language, version, checks } = options;
  const ruleIndexes = new Map(checks.map((check, index) => [check.id, index]));
  const refusals: Refusal[] = [];
  let separator = "";
  const driver = {
    name: "mingjian",
    semanticVersion: version,
    language,
    rules: checks.map((check) => ruleOf(check, language)),
  };
  return {
    begin: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},` +
      `"columnKind":"utf16CodeUnits","results":[`,
    file: (checked) => {
      if (checked.kind === "refused") refusals.push(checked.refusal);
      const text = resultsOf(checked, ruleIndexes, language)
        .map((result, i) => `${i === 0 ? separator : ","}\n${JSON.stringify(result)}`)
        .join("");
      if (text !== "") separator = ",";
      return text;
    },
    end: () => `\n],"invocations":${JSON.stringify([invocationOf(refusals, language)])}}]}\n`,
  };
}

/** The text that findings point into, and whether offsets into it are offsets into the file. */
interface Place {
  readonly source: Source;
  readonly lines: Lines;
  readonly hasOffsets: boolean;
}

const BYTE_ORDER_MARK = 3;

/** Whether a file is its text to the byte but for a byte order mark: what else reading changes (CRLF, other line ends, NUL) changes its length. */
function isVerbatim({ format, encoding, bytes, text }: Source): boolean {
  const more = bytes - Buffer.byteLength(text);
  return format === "text" && encoding === "utf-8" && (more === 0 || more === BYTE_ORDER_MARK);
}

function ruleOf(check: Check, language: Language): object {
  const text = (message: { readonly zh: string; readonly en: string }) => ({ text: message[language] });
  return {
    id: check.id,
    name: check.id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: text(check.title),
    fullDescription: text(check.basis),
    help: text(check.mend),
    defaultConfiguration: { level: levels[check.severity] },
  };
}

function resultsOf(checked: Checked, ruleIndexes: ReadonlyMap<string, number>, language: Language): object[] {
  if (checked.kind === "refused") return [];
  const { source } = checked.assessment.report;
  const lines = linesOf(source.text);
  const hasOffsets = isVerbatim(source);
  return checked.findings.map((finding) =>
    resultOf(finding, { source, lines, hasOffsets }, ruleIndexes.get(finding.check) ?? -1, language),
  );
}

function resultOf(finding: ShownFinding, place: Place, ruleIndex: number, language: Language): object {
  const main = finding.evidence.find(({ role }) => role !== "related") ?? finding.evidence[0];
  const others = finding.evidence.filter((piece) => piece !== main);
  return {
    ruleId: finding.check,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: finding.message[language] },
    locations: [main === undefined ? { physicalLocation: artifactOf(place.source) } : locationOf(main, place)],
    ...(others.length === 0
      ? {}
      : {
          relatedLocations: others.map((piece, id) => ({
            id,
            message: { text: piece.path },
            ...locationOf(piece, place),
          })),
        }),
    partialFingerprints: { "mingjian/v1": finding.id },
    ...(finding.dismissed === null
      ? {}
      : { suppressions: [{ kind: "external", status: "accepted", justification: finding.dismissed }] }),
  };
}

function locationOf(piece: Finding["evidence"][number], place: Place): object {
  return {
    physicalLocation: { ...artifactOf(place.source), region: regionOf(piece.span, piece.quote, place) },
    logicalLocations: [{ fullyQualifiedName: piece.path }],
  };
}

function artifactOf(source: Source): object {
  return { artifactLocation: { uri: uriOf(source.path) } };
}

function regionOf([start, end]: Span, quote: string, { lines, hasOffsets }: Place): object {
  const from = lines.at(start);
  const to = lines.at(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    ...(hasOffsets ? { charOffset: start, charLength: end - start } : {}),
    snippet: { text: quote },
  };
}

function invocationOf(refusals: readonly Refusal[], language: Language): object {
  return {
    executionSuccessful: refusals.length === 0,
    toolExecutionNotifications: refusals.map(({ path, code, message }) => ({
      descriptor: { id: code },
      level: "error",
      message: { text: message[language] },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
    })),
  };
}

/** A relative path as a relative URI reference, an absolute one as a `file:` URI. */
function uriOf(path: string): string {
  if (path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path)) return pathToFileURL(path).href;
  return path.split(/[\\/]/).map(encodeURIComponent).join("/");
}
