import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { type DimensionId, dimensionIds } from "../model/score.js";
import { UserError } from "../model/user-error.js";
import { indicators } from "./indicators/index.js";
import { groupKeys, type Scheme } from "./scheme.js";

const share = z.number().min(0).max(1);
const weight = z.number().min(0).finite();
const label = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const byDimension = <T extends z.ZodType>(value: T) =>
  z.strictObject(Object.fromEntries(dimensionIds.map((id) => [id, value])) as Record<DimensionId, T>);
const indicator = z
  .strictObject({
    reference: z.string().regex(/^D\d\.\d$/),
    dimension: z.enum(dimensionIds),
    zh: z.string().min(1),
    en: z.string().min(1),
    unit: z.string().min(1),
    direction: z.enum(["more", "less"]),
    lower: z.number().finite(),
    upper: z.number().finite(),
    provisional: z.boolean().default(false),
    weight,
  })
  .refine(({ lower, upper }) => lower < upper, { path: ["upper"], message: "upper must be greater than lower" });

const schema = z.strictObject({
  version: z.string().min(1),
  name: label,
  availability: z.strictObject({ dimension: share, total: share, common: share }),
  ranking: z.strictObject({
    decimals: z.int().min(0).max(6),
    groupBy: z.array(z.enum(groupKeys)).min(1),
    leastGroup: z.int().min(1),
    draws: z.int().min(1).max(100_000),
    weightSpread: share,
    tierCertainty: z.number().min(0.5).max(1),
    seed: z.int().min(0),
  }),
  presets: z.record(z.string(), byDimension(weight)),
  preset: z.string(),
  dimensions: byDimension(label),
  indicators: z.record(z.string(), indicator),
});

/**
 * The scheme of a YAML file. What is wrong with it is a {@link UserError} that names the file, the line, the entry and the mend; the
 * indicators it lists must be exactly those mingjian measures (a weight of 0 leaves one out).
 */
export function loadScheme(path: string): Scheme {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new UserError({
      zh: `无法读取评分方案 ${path}，请检查路径和权限`,
      en: `Cannot read the scheme ${path}: please check its path and permissions`,
    });
  }
  return parseScheme(path, bytes);
}

/** The scheme these bytes state. `path` is only named in errors. */
export function parseScheme(path: string, bytes: Buffer): Scheme {
  const lines = new LineCounter();
  const document = parseDocument(bytes.toString("utf8"), { lineCounter: lines });
  const syntax = document.errors[0];
  if (syntax !== undefined)
    throw bad(
      path,
      lines.linePos(syntax.pos[0]).line,
      "YAML",
      (syntax.message.split("\n")[0] as string).replace(/ at line \d+.*$/, ""),
    );
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 10 });
  } catch {
    throw bad(path, 1, "YAML", "too many aliases");
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0] as z.core.$ZodIssue;
    throw bad(path, lineOf(document, lines, issue.path), issue.path.join("."), issue.message);
  }
  const { presets, preset, indicators: listed, ...rest } = result.data;
  const weights = presets[preset];
  const at = (entry: string) => lineOf(document, lines, [entry]);
  if (weights === undefined) throw bad(path, at("preset"), "preset", `no preset is called ${preset}`);
  if (!Object.values(weights).some((w) => w > 0))
    throw bad(path, at("presets"), `presets.${preset}`, "every weight is 0");
  for (const { code } of indicators) {
    if (listed[code] === undefined)
      throw bad(path, at("indicators"), "indicators", `${code} is missing (give it weight 0 to leave it out)`);
  }
  for (const code of Object.keys(listed)) {
    if (!indicators.some((known) => known.code === code)) {
      throw bad(
        path,
        lineOf(document, lines, ["indicators", code]),
        `indicators.${code}`,
        "no indicator has this code",
      );
    }
  }
  return {
    ...rest,
    preset,
    presets,
    weights,
    indicators: new Map(Object.entries(listed)),
    source: bytes.toString("utf8"),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

/** The line of the innermost entry of the path that the document has. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth) as (string | number)[], true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function bad(path: string, line: number, entry: string, what: string): UserError {
  return new UserError({
    zh: `评分方案 ${path} 第 ${line} 行有误（${entry}：${what}），请对照 lexicons/scheme.yaml 更正`,
    en: `${path}, line ${line}: ${entry}: ${what}; please correct it after the pattern of lexicons/scheme.yaml`,
  });
}
