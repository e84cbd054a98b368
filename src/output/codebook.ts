import type { Scheme } from "../score/scheme.js";
import { reuseTables } from "./reuse-tables.js";
import { runTables } from "./run-tables.js";
import type { ColumnSpec, Row } from "./table-spec.js";

/** The codebook's rows: every column of every table, and every indicator with its goalposts. */
export function codebookRows(scheme: Scheme): readonly Row[] {
  const columns = [...Object.values(runTables), ...Object.values(reuseTables)].flatMap((table) =>
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
  const indicators = [...scheme.indicators].map(([name, spec], i) => ({
    table: `${runTables.indicators.file}#indicator`,
    position: i + 1,
    name,
    type: "number",
    zh: spec.zh,
    en: spec.en,
    note: `${spec.reference}; ${spec.dimension}; ${spec.unit}; ${spec.direction} is better; goalposts ${spec.lower}–${spec.upper}${spec.provisional ? " (provisional)" : ""}; weight ${spec.weight}`,
  }));
  return [...columns, ...indicators];
}

const renamed = Object.fromEntries(Object.entries(reuseTables).map(([name, table]) => [`reuse-${name}`, table]));

const fieldOf = ({ name, type, zh, en }: ColumnSpec) => ({ name, type, title: zh, description: en });

/** `datapackage.json`: a Frictionless Data Package v2 descriptor of the run's tables. */
export function dataPackage(scheme: Scheme, version: string): string {
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "mingjian-run",
    title: scheme.name.zh,
    description: scheme.name.en,
    version,
    resources: Object.entries({ ...runTables, ...renamed }).map(([name, table]) => ({
      $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
      name: name.toLowerCase(),
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
