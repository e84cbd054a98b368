import type { Bilingual } from "../model/bilingual.js";
import { type FeatureCode, featureCodes } from "../model/narrative.js";
import type { Scheme } from "../score/scheme.js";
import { featureNames } from "./feature-names.js";
import { indicatorFormulas } from "./indicator-formulas.js";
import { mayColumnBeEmpty } from "./may-be-empty.js";
import { reuseTables } from "./reuse-tables.js";
import { runTables } from "./run-tables.js";
import type { ColumnSpec, Row, TableSpec } from "./table-spec.js";
import { valueLists } from "./value-lists.js";

/** The codebook's rows: every column of every table of a run, the words a column may hold, every feature of the prose, and every indicator with its goalposts and formula. */
export function codebookRows(scheme: Scheme): readonly Row[] {
  const features = Object.entries(featureCodes).map(([name, en], i) => ({
    table: `${runTables.features.file}#feature`,
    position: i + 1,
    name,
    type: "number",
    zh: featureNames[name as FeatureCode],
    en,
    may_be_empty: true,
    note: null,
  }));
  const indicators = [...scheme.indicators].map(([name, spec], i) => ({
    table: `${runTables.indicators.file}#indicator`,
    position: i + 1,
    name,
    type: "number",
    zh: spec.zh,
    en: spec.en,
    may_be_empty: true,
    note: `${spec.reference}; ${spec.dimension}; ${spec.unit}; ${spec.direction} is better; goalposts ${spec.lower}–${spec.upper}${spec.provisional ? " (provisional)" : ""}; weight ${spec.weight}; ${indicatorFormulas[name]}`,
  }));
  return [...columnRows([...Object.values(runTables), ...Object.values(reuseTables)]), ...features, ...indicators];
}

/** The codebook of a comparison alone: every column of its tables, and of the codebook. */
export function reuseCodebookRows(): readonly Row[] {
  return columnRows([...Object.values(reuseTables), runTables.codebook]);
}

function columnRows(tables: readonly TableSpec[]): readonly Row[] {
  return tables.flatMap((table) =>
    table.columns.flatMap(({ name, type, zh, en }, i) => [
      {
        table: table.file,
        position: i + 1,
        name,
        type,
        zh,
        en,
        may_be_empty: mayColumnBeEmpty(table, name),
        note: valueLists[`${table.file}#${name}`] === undefined ? null : `one of ${table.file}#${name}`,
      },
      ...valueRows(`${table.file}#${name}`),
    ]),
  );
}

/** The words a column may hold. */
function valueRows(table: string): readonly Row[] {
  return Object.entries(valueLists[table] ?? {}).map(([name, { zh, en }], i) => ({
    table,
    position: i + 1,
    name,
    type: "value",
    zh,
    en,
    may_be_empty: false,
    note: null,
  }));
}

const renamed = Object.fromEntries(Object.entries(reuseTables).map(([name, table]) => [`reuse-${name}`, table]));

function fieldOf(table: TableSpec, { name, type, zh, en }: ColumnSpec): object {
  const list = valueLists[`${table.file}#${name}`];
  const constraints = {
    ...(mayColumnBeEmpty(table, name) ? {} : { required: true }),
    ...(list === undefined ? {} : { enum: Object.keys(list) }),
  };
  return { name, type, title: zh, description: en, constraints };
}

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
      schema: { fields: table.columns.map((column) => fieldOf(table, column)), missingValues: [""] },
      sortedBy: table.key,
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
