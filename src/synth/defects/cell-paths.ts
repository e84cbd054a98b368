import type { RowSpec } from "../../model/template.js";
import { template2019 } from "../../model/template-2019.js";
import { template2021 } from "../../model/template-2021.js";
import {
  otherHandlingSingle,
  otherHandlingSplit,
  requestRowsAfterOtherHandling,
  requestRowsBeforeOtherHandling,
} from "../../model/template-common.js";

/** The paths of all cells of tables two and three as they are printed. */
export function blocksPaths(template: "2019" | "2021", otherHandling: "single" | "split"): readonly string[] {
  const format = template === "2019" ? template2019 : template2021;
  const rows: readonly RowSpec[] = [
    ...requestRowsBeforeOtherHandling,
    ...(otherHandling === "single" ? otherHandlingSingle : otherHandlingSplit),
    ...requestRowsAfterOtherHandling,
  ];
  return [
    ...format.disclosure.flatMap((block) =>
      block.rows.flatMap(({ key }) => block.columns.map((column) => `disclosure.${key}.${column.key}`)),
    ),
    ...rows.flatMap(({ key }) => format.requests.columns.map((column) => `requests.${key}.${column.key}`)),
  ];
}
