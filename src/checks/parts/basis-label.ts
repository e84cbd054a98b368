import type { Bilingual } from "../../model/bilingual.js";
import type { Cell } from "../../model/report.js";
import type { TableName, Template } from "../../model/template.js";
import { cellLabel, columnLabel, rowLabel, specOf } from "./labels.js";

type Place = Pick<Cell, "table" | "row" | "column">;

const shortNames: Readonly<Record<TableName, Bilingual>> = {
  disclosure: { zh: "表二", en: "table two" },
  requests: { zh: "表三", en: "table three" },
  reviewAndLitigation: { zh: "表四", en: "table four" },
};

/** The cells a claim was held against, as people call them: `表三“一、本年新收政府信息公开申请数量”行“总计”列`, sums as `…之和`. */
export function basisLabel(basis: string, generation: Template["id"]): Bilingual {
  const places = basis.split(/ [+-] /).map(placeOf);
  const [first] = places as [Place, ...Place[]];
  const table = shortNames[first.table];
  const label = places.length === 1 ? cellLabel(first, generation) : sumLabel(basis, places, first, generation);
  return { zh: `${table.zh}${label.zh}`, en: `${table.en}, ${label.en}` };
}

function placeOf(path: string): Place {
  const [table = "", ...rest] = path.split(".");
  return { table: table as TableName, row: rest.slice(0, -1).join("."), column: rest.at(-1) ?? "" };
}

function sumLabel(basis: string, places: readonly Place[], first: Place, generation: Template["id"]): Bilingual {
  if (!basis.includes(" - ") && places.every(({ row }) => row === first.row)) {
    const row = rowLabel(first.table, generation, first.row);
    const columns = places.map(({ row, column }) => columnLabel(first.table, generation, row, column));
    return {
      zh: `“${row.zh}”行${columns.map(({ zh }) => `“${zh}”`).join("")}列之和`,
      en: `row "${row.en}", sum of columns ${columns.map(({ en }) => `"${en}"`).join(", ")}`,
    };
  }
  const group = specOf(first.table, generation, first.row)?.row.groups.at(-1);
  const prefix = `${first.row.split(".")[0]}.`;
  if (group !== undefined && first.row.includes(".") && places.every(({ row }) => row.startsWith(prefix))) {
    return { zh: `“${group}”各行之和`, en: `the rows of "${group}" together` };
  }
  const labels = places.map((place) => cellLabel(place, generation));
  const signs = basis.match(/ [+-] /g) ?? [];
  const joined = (lang: keyof Bilingual) =>
    labels.map((label, at) => `${at === 0 ? "" : signs[at - 1] === " - " ? "−" : "＋"}${label[lang]}`).join("");
  return { zh: joined("zh"), en: joined("en") };
}
