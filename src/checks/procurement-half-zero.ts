import { disclosureCheck } from "./parts/disclosure-rule.js";
import { format2019 } from "./parts/generations.js";

/** Exactly one of procurement items and procurement amount is zero. A probable slip. */
export const procurementHalfZero = disclosureCheck({
  id: "procurement-half-zero",
  severity: "warning",
  templates: format2019,
  title: {
    zh: "政府集中采购：项目数量与总金额同时为零或同时不为零",
    en: "Procurement items and procurement amount are both zero or both above zero",
  },
  basis: {
    zh: "由国办公开办函〔2019〕60号所附表格“采购项目数量、采购总金额”两栏的含义推得。",
    en: "From the meaning of two columns of the format of 国办公开办函〔2019〕60号: procurement items, total amount.",
  },
  severityReason: {
    zh: "有采购即有金额；个别项目当年未支付、按四舍五入为零等情形除外。",
    en: "Whoever buys pays; exceptions are items not yet paid or an amount rounded to zero.",
  },
  mend: {
    zh: "补填为零的一栏；确无金额或项目的，核对另一栏。",
    en: "Fill in the one that is zero, or check the other.",
  },
  example: "政府集中采购：采购项目数量 3，采购总金额 0",
  generation: "2019",
  rows: ["procurement"],
  columns: ["amountYuan", "items"],
  holds: ([amount, items]) => (amount === 0) === (items === 0),
  message: (_row, [amount, items]) => ({
    zh: `政府集中采购的采购项目数量为 ${items}，采购总金额为 ${amount}，两者应同时为零或同时不为零`,
    en: `Procurement: ${items} items but an amount of ${amount}; both should be zero or both above zero`,
  }),
});
