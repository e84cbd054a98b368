import type { Bilingual } from "../model/bilingual.js";
import { type FeatureCode, featureCodes } from "../model/narrative.js";
import type { Scheme } from "../score/scheme.js";
import { featureNames } from "./feature-names.js";
import { reuseTables } from "./reuse-tables.js";
import { runTables } from "./run-tables.js";
import type { ColumnSpec, Row, TableSpec } from "./table-spec.js";

/** The codebook's rows: every column of every table of a run, every feature of the prose, and every indicator with its goalposts. */
export function codebookRows(scheme: Scheme): readonly Row[] {
  const features = Object.entries(featureCodes).map(([name, en], i) => ({
    table: `${runTables.features.file}#feature`,
    position: i + 1,
    name,
    type: "number",
    zh: featureNames[name as FeatureCode],
    en,
    note: null,
  }));
  const indicators = [...scheme.indicators].map(([name, spec], i) => ({
    table: `${runTables.indicators.file}#indicator`,
    position: i + 1,
    name,
    type: "number",
    zh: spec.zh,
    en: spec.en,
    note: `${spec.reference}; ${spec.dimension}; ${spec.unit}; ${spec.direction} is better; goalposts ${spec.lower}–${spec.upper}${spec.provisional ? " (provisional)" : ""}; weight ${spec.weight}`,
  }));
  return [...columnRows([...Object.values(runTables), ...Object.values(reuseTables)]), ...features, ...indicators];
}

/** The codebook of a comparison alone: every column of its tables, and of the codebook. */
export function reuseCodebookRows(): readonly Row[] {
  return columnRows([...Object.values(reuseTables), runTables.codebook]);
}

function columnRows(tables: readonly TableSpec[]): readonly Row[] {
  return tables.flatMap((table) =>
    table.columns.map(({ name, type, zh, en }, i) => ({
      table: table.file,
      position: i + 1,
      name,
      type,
      zh,
      en,
      note: null,
    })),
  );
}

const renamed = Object.fromEntries(Object.entries(reuseTables).map(([name, table]) => [`reuse-${name}`, table]));

const fieldOf = ({ name, type, zh, en }: ColumnSpec) => ({ name, type, title: zh, description: en });

/** `datapackage.json`: a Frictionless Data Package v2 descriptor of a run's tables. */
export function dataPackage(scheme: Scheme, version: string): string {
  return describe({ ...runTables, ...renamed }, "mingjian-run", scheme.name, version);
}

/** The same of a comparison alone. */
export function reuseDataPackage(version: string): string {
  const title = { zh: "报告文字比对", en: "Text shared between annual reports" };
  return describe({ ...renamed, codebook: runTables.codebook }, "mingjian-reuse", title, version);
}

function describe(
  tables: Readonly<Record<string, TableSpec>>,
  name: string,
  title: Bilingual,
  version: string,
): string {
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title: title.zh,
    description: title.en,
    version,
    resources: Object.entries(tables).map(([resource, table]) => ({
      $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
      name: resource.toLowerCase(),
      path: table.file,
      type: "table",
      title: table.zh,
      description: table.en,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: { fields: table.columns.map(fieldOf), missingValues: [""] },
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
