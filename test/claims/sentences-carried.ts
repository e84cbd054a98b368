import type { Says } from "./sentences.js";

/** What was carried from one year to the next, told without naming requests, and what is not yet due; other things carried over are no requests. */
export const sentencesCarried: readonly Says[] = [
  {
    of: "department",
    section: "overview",
    says: [
      ["加上年结转1件，共5件。", "1件 requests.carriedIn agrees; 5件 requests.newlyReceived agrees"],
      ["1件结转下年度办理。", "1件 requests.carriedOver agrees"],
      ["结转下年继续办理1件。", "1件 requests.carriedOver agrees"],
      [
        "上年度结转1件，本年度新收4件，本年度办结4件，结转下年度1件。",
        "1件 requests.carriedIn agrees; 4件 requests.newlyReceived agrees; 4件 requests.total agrees; 1件 requests.carriedOver agrees",
      ],
      ["结转下年度3件。", "3件 requests.carriedOver none"],
      ["上年度结转案件6件，本年立案12件。", "6件 other; 12件 other"],
      ["项目资金结转下年度3笔。", "3笔 other"],
      [
        "收到政府信息公开申请4件，在办结的4件中予以公开2件。",
        "4件 requests.newlyReceived agrees; 4件 requests.total agrees; 2件 requests.granted agrees",
      ],
      [
        "收到政府信息公开申请4件，另有1件未到答复期限。",
        "4件 requests.newlyReceived agrees; 1件 requests.carriedOver agrees",
      ],
      [
        "收到政府信息公开申请4件，1件尚在法定期限内。",
        "4件 requests.newlyReceived agrees; 1件 requests.carriedOver agrees",
      ],
    ],
  },
  {
    of: "government",
    section: "requests",
    says: [
      [
        "法律法规禁止公开0件，过程性信息4件。",
        "0件 requests.refused.legallyProhibited agrees; 4件 requests.refused.processInformation agrees",
      ],
    ],
  },
  {
    of: "government",
    section: "overview",
    says: [
      [
        "全年办理政府信息公开申请134件（新收126件，结转8件），结转下年度7件。",
        "134件 requests.newlyReceived agrees; 126件 requests.newlyReceived agrees; 8件 requests.carriedIn agrees; 7件 requests.carriedOver agrees",
      ],
    ],
  },
  {
    of: "government",
    section: "overview",
    says: [["4件申请人逾期不补正，视为放弃。", "4件 requests.otherHandling.noCorrection agrees"]],
  },
];
