import type { Says } from "./sentences.js";

/** Sentences whose figures are of several years, by their place among others, and denials that only describe somebody. */
export const sentencesOfYears: readonly Says[] = [
  {
    of: "county",
    section: "overview",
    says: [
      [
        "2022年、2023年、2024年分别收到政府信息公开申请81件、104件、92件。",
        "81件 requests.newlyReceived none other-year; 104件 requests.newlyReceived none other-year; 92件 requests.newlyReceived agrees",
      ],
      [
        "2023年和2024年分别收到政府信息公开申请104件和95件。",
        "104件 requests.newlyReceived none other-year; 95件 requests.newlyReceived none",
      ],
      ["2022年至2024年分别收到政府信息公开申请81件、104件、95件。", "81件 ?; 104件 other; 95件 other"],
      [
        "2023年度和2024年度分别收到政府信息公开申请104件、92件。",
        "104件 requests.newlyReceived none other-year; 92件 requests.newlyReceived agrees",
      ],
      [
        "收到政府信息公开申请92件（2023年104件），办结90件（2023年101件）。",
        "92件 requests.newlyReceived agrees; 104件 ?; 90件 requests.total agrees; 101件 ?",
      ],
      ["收到政府信息公开申请（2023年）104件。", "104件 requests.newlyReceived none other-year"],
      ["2024年1—11月收到政府信息公开申请85件。", "85件 requests.newlyReceived none"],
      ["2024年7-12月收到政府信息公开申请49件。", "49件 requests.newlyReceived none"],
      ["2024年1-12月收到政府信息公开申请93件。", "93件 requests.newlyReceived disagrees"],
    ],
  },
  {
    of: "county",
    section: "requests",
    says: [
      [
        "与去年相比，予以公开由41件减少到34件，部分公开由2023年的5件上升为9件。",
        "41件 requests.granted none other-year; 34件 requests.granted agrees; 5件 requests.partiallyGranted none other-year; 9件 requests.partiallyGranted agrees",
      ],
      ["部分公开由5件增加到8件。", "5件 requests.partiallyGranted none other-year; 8件 requests.partiallyGranted none"],
    ],
  },
  {
    of: "county",
    section: "reviewAndLitigation",
    says: [
      ["行政复议15件（2023年）、11件（2024年）。", "15件 reviewAndLitigation.review none other-year; 11件 other"],
      ["行政复议12件（2024年度）。", "12件 reviewAndLitigation.review disagrees"],
    ],
  },
  {
    of: "department",
    section: "overview",
    says: [
      ["没有收到政府信息公开申请的直属单位21家。", "21家 other"],
      ["未发生行政复议、行政诉讼的科室5个。", "5个 ?"],
    ],
  },
];
