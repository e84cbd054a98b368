import { disclosureCheck } from "./parts/disclosure-rule.js";
import { format2019 } from "./parts/generations.js";

/** What is disclosed in total is at least what was newly disclosed this year. Follows from the columns of the 2019 format. */
export const disclosureTotalBelowNew = disclosureCheck({
  id: "disclosure-total-below-new",
  severity: "error",
  templates: format2019,
  title: {
    zh: "规章、规范性文件：对外公开总数量不少于本年新公开数量",
    en: "Documents disclosed in total are at least those newly disclosed this year",
  },
  basis: {
    zh: "由国办公开办函〔2019〕60号所附表格“本年新公开数量、对外公开总数量”两栏的含义推得。",
    en: "Follows from two columns of the format of 国办公开办函〔2019〕60号: newly disclosed, disclosed in total.",
  },
  severityReason: {
    zh: "总数量包含本年新公开数量，小于后者即数据有误。",
    en: "The total includes this year's; if it is smaller, a figure is wrong.",
  },
  mend: {
    zh: "核对两栏：总数量为截至年末对外公开的累计数，含本年新公开的部分。",
    en: "Check both columns: the total counts everything disclosed by the end of the year, this year's included.",
  },
  example: "规范性文件：本年新公开 4，对外公开总数量 3",
  generation: "2019",
  rows: ["regulations", "normativeDocuments"],
  columns: ["disclosedTotal", "disclosed"],
  holds: ([total = 0, disclosed = 0]) => total >= disclosed,
  message: (row, [total, disclosed]) => ({
    zh: `“${row.zh}”对外公开总数量应不少于本年新公开数量 ${disclosed}，表中为 ${total}`,
    en: `"${row.en}": disclosed in total should be at least the ${disclosed} newly disclosed, but the table says ${total}`,
  }),
});
