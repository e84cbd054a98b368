import { parse } from "yaml";
import { z } from "zod";
import { sectionIds } from "../../model/report.js";
import { layoutNames } from "../layouts/layout.js";

const paragraphs = z.array(z.string().min(1));
const bySection = z.strictObject(Object.fromEntries(sectionIds.map((id) => [id, paragraphs.optional()])));
const headings = z.strictObject(Object.fromEntries(sectionIds.map((id) => [id, z.string().optional()])));
const finding = z.tuple([z.string(), z.string().nullable()]);
/** A row as printed: its cells from left to right, parted by spaces; `_` is a cell printed empty. */
const row = z.union([z.string(), z.number()]).transform((cells) => String(cells).split(" "));
const table = z.record(z.string(), row).default({});
const isoDate = z.iso.date();

const reportSchema = z.strictObject({
  year: z.int(),
  layout: z.enum(layoutNames),
  encoding: z.enum(["utf-8", "utf-8-bom", "utf-16le", "gb18030"]).default("utf-8"),
  lineEnd: z.enum(["lf", "crlf"]).default("lf"),
  /** When it appeared on the web, as a manifest has it. */
  published: isoDate,
  /** Where the text says so. */
  dated: z.enum(["byline", "signature", "nowhere"]).default("byline"),
  /** The byline, when it is not the usual one; a signature needs none. */
  byline: z.string().optional(),
  title: paragraphs.optional(),
  preamble: paragraphs.optional(),
  signature: paragraphs.optional(),
  template: z.enum(["2019", "2021"]).optional(),
  otherHandling: z.enum(["single", "split"]).optional(),
  /** What stands in a cell given as `_`. */
  blank: z.string().default(""),
  headings: headings.default({}),
  missing: z.array(z.enum(sectionIds)).default([]),
  withoutTables: z.array(z.enum(["disclosure", "requests", "reviewAndLitigation"])).default([]),
  withoutRows: z.array(z.string()).default([]),
  wordings: z.record(z.string(), z.string()).default({}),
  text: bySection,
  after: bySection.default({}),
  disclosure: table,
  requests: table,
  reviewAndLitigation: table,
  find: z.array(finding).default([]),
  findWithPrior: z.array(finding).default([]),
  mayFind: z.array(finding).default([]),
  silent: z.array(z.string()).default([]),
  sharesTextWith: z.array(z.string()).default([]),
});

const agencySchema = z.strictObject({
  agency: z.string(),
  /** Begins the names of its files. */
  file: z.string().regex(/^[a-z0-9-]+$/),
  region_code: z.string().regex(/^\d{6}$/),
  level: z.enum(["province", "prefecture", "county", "township"]),
  unit_type: z.enum(["department", "government", "other"]),
  reports: z.array(reportSchema).min(1),
});

/** An agency of the bundled corpus and its reports, as a file of `corpus/source` has them. */
export type AuthoredAgency = z.infer<typeof agencySchema>;
/** One report as it was authored: what it says, how it is printed, and what is wrong with it on purpose. */
export type AuthoredReport = AuthoredAgency["reports"][number];

/** The agency in a file of `corpus/source`. Throws what is wrong with it. */
export function readAuthored(yaml: string, path: string): AuthoredAgency {
  const result = agencySchema.safeParse(parse(yaml));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** The file a report is printed to, without folder and extension. */
export function fileOf(agency: AuthoredAgency, report: AuthoredReport): string {
  return `${agency.file}-${report.year}`;
}
