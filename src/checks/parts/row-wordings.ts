import { type TableName, tableNames } from "../../model/template.js";
import { template2019 } from "../../model/template-2019.js";
import { template2021 } from "../../model/template-2021.js";
import { blocksOf } from "./labels.js";

/** A shorter beginning may be that of another row. */
const FEWEST = 4;

const accepted = new Map<string, ReadonlySet<string>>();
for (const { id } of [template2019, template2021])
  for (const name of tableNames)
    for (const { rows } of blocksOf(name, id))
      for (const row of rows) {
        const own = [row.label, ...row.aliases].map(labelWords);
        const grouped = own.map((label) => labelWords(row.groups.at(-1) ?? "") + label);
        accepted.set(`${id} ${name} ${row.key}`, new Set([row.label, ...row.aliases, ...own, ...grouped]));
      }

/** What may be printed as the label of a row, the official wording first, whole and reduced by {@link labelWords}; null when the format has no such row. */
export function officialWordings(template: "2019" | "2021", table: TableName, row: string): ReadonlySet<string> | null {
  return accepted.get(`${template} ${table} ${row}`) ?? null;
}

/** True for the beginning of an official label, as a narrow column or a converter leaves it. */
export function isCutShort(label: string, official: ReadonlySet<string>): boolean {
  if (label.length < FEWEST) return false;
  for (const whole of official) if (labelWords(whole).startsWith(label)) return true;
  return false;
}

/** True for an official label with one stretch of its words left out, as reading lines of a wrapped label in between others leaves it. */
export function lacksWords(label: string, official: ReadonlySet<string>): boolean {
  if (label.length < FEWEST) return false;
  for (const whole of official) {
    const words = labelWords(whole);
    let same = 0;
    while (same < label.length && label[same] === words[same]) same++;
    if (label.length < words.length && words.endsWith(label.slice(same))) return true;
  }
  return false;
}

/** A label without numbering, explanation in brackets (an unclosed one too), punctuation and white space. */
export function labelWords(label: string): string {
  return label
    .replaceAll("其它", "其他")
    .replace(/[（(][^）)]{0,40}(?:[）)]|$)/g, "")
    .replace(/^[一二三四五六七八九十]+[、.．]/, "")
    .replace(/[^\u3400-\u9fff]/g, "");
}
