import type { Says } from "./sentences.js";

const amount = "disclosure.fees.amountWanYuan";

/** Amounts of 行政事业性收费, in 元 and 万元, beside what is no such amount. The bureau's table has 356.2 万元, the county's none. */
export const sentencesOfFees: readonly Says[] = [
  {
    of: "bureau",
    section: "otherMatters",
    says: [
      ["全年行政事业性收费356.2万元。", `3562000元 ${amount} agrees`],
      ["2024年共收取行政事业性收费3562000元，未收取信息处理费。", `3562000元 ${amount} agrees; 0 other`],
      ["水土保持补偿费等行政事业性收费共收取356.2万元。", `3562000元 ${amount} agrees`],
      ["行政事业性收费总金额为356万元。", `3560000元 ${amount} agrees`],
      ["行政事业性收费三百五十六万元。", `3560000元 ${amount} agrees`],
      ["行政事业性收费约350万元。", `3500000元 ${amount} agrees about`],
      ["行政事业性收费362.5万元。", `3625000元 ${amount} disagrees`],
      ["全年收取行政事业性收费3526000元。", `3526000元 ${amount} disagrees`],
      ["本年度没有行政事业性收费。", `0 ${amount} none`],
      ["2023年行政事业性收费412万元。", `4120000元 ${amount} none other-year`],
      ["减免行政事业性收费310万元。", "3100000元 other"],
      ["代收行政事业性收费20万元。", "200000元 other"],
      ["行政事业性收费2项，收费标准12条。", "2项 other; 12条 other"],
      ["行政事业性收费较上年减少55.8万元。", "558000元 other"],
      ["水土保持补偿费等行政事业性收费310万元。", `3100000元 ${amount} none`],
      ["下属单位行政事业性收费12万元。", `120000元 ${amount} none wider`],
    ],
  },
  { of: "county", section: "overview", says: [["全县行政事业性收费1523.6万元。", `15236000元 ${amount} disagrees`]] },
  { of: "earlier", section: "overview", says: [["全年行政事业性收费120万元。", "1200000元 other"]] },
];
