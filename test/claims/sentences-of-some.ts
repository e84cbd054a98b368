import type { Says } from "./sentences.js";

/** Figures of some, of others or of a rate, in words that come close to naming a row of the table, and a denial that stresses its one. */
export const sentencesOfSome: readonly Says[] = [
  {
    of: "county",
    section: "overview",
    says: [
      ["收到申请92件，因本机关不掌握等原因无法提供的26件。", "92件 ?; 26件 requests.unavailable agrees"],
      ["收到申请92件，因本机关不掌握等原因无法提供的25件。", "92件 ?; 25件 requests.unavailable"],
      ["收到申请92件，因第三方合法权益、过程性信息等不予公开13件。", "92件 ?; 13件 requests.refused agrees"],
      ["主动公开行政规范性文件20件（含新制定9件、修改5件、废止6件）。", "20件 ?; 9件 ?; 5件 ?; 6件 ?"],
      ["每百件申请中引发复议12件。", "12件 other"],
      ["平均每月收到政府信息公开申请8件。", "8件 other"],
      ["县综合行政执法局作出行政处罚决定1862件。", "1862件 ?"],
      ["全县22个执法主体作出行政处罚决定5213件。", "22个 other; 5213件 disclosure.penalties agrees"],
      ["指导乡镇制定行政规范性文件46件。", "46件 ?"],
      ["14件制定的行政规范性文件均已备案。", "14件 ?"],
      ["全县作出行政处罚决定5231件。", "5231件 disclosure.penalties disagrees"],
    ],
  },
  {
    of: "bureau",
    section: "requests",
    says: [
      ["答复2023年度结转申请2件、2024年度新收申请10件。", "2件 requests.carriedIn agrees; 10件 ?"],
      ["年内办结新收申请10件、上年结转2件。", "10件 ?; 2件 ?"],
      ["全年接收申请13件，经甄别属于政府信息公开申请12件。", "13件 ?; 12件 ?"],
      ["收到申请12件，其中重复申请2件。", "12件 ?; 2件 ?"],
      ["不予处理2件，均为重复申请2件。", "2件 requests.notProcessed disagrees; 2件 requests.notProcessed.repeat"],
      ["收到并办结申请11件。", "11件 requests.newlyReceived disagrees"],
      ["办结上年结转1件、本年新收11件。", "1件 ?; 11件 ?"],
      ["建设处、规划处未收到政府信息公开申请。", "0 ?"],
      ["通过邮政EMS收到申请11件。", "11件 ?"],
      ["局属水文站、水库管理所未收到政府信息公开申请。", "0 ?"],
      ["水库管理所未收到政府信息公开申请。", "0 ?"],
      ["各社区均未收到政府信息公开申请。", "0 ?"],
      ["公开现行有效规范性文件17件、已废止规范性文件26件。", "17件 ?; 26件 ?"],
      ["全年废止规范性文件26件。", "26件 disclosure.normativeDocuments.repealed disagrees"],
      ["本年新收申请11件，上年结转1件。", "11件 requests.newlyReceived disagrees; 1件 requests.carriedIn disagrees"],
    ],
  },
  {
    of: "nothing",
    section: "overview",
    says: [
      ["未接到一起政府信息公开申请。", "0 requests.newlyReceived agrees"],
      ["全年没有1件政府信息公开申请。", "0 requests.newlyReceived agrees"],
    ],
  },
  {
    of: "government",
    section: "reviewAndLitigation",
    says: [
      [
        "行政诉讼6件，胜诉4件、败诉1件。",
        "6件 reviewAndLitigation.litigation agrees; 4件 reviewAndLitigation.litigation.upheld agrees; 1件 reviewAndLitigation.litigation.corrected agrees",
      ],
      ["行政诉讼6件，法院驳回原告诉讼请求3件。", "6件 ?; 3件 reviewAndLitigation.litigation.upheld"],
      ["行政复议15件，12件维持或其他结果。", "15件 ?; 12件 ?"],
      ["申请人撤回复议申请3件。", "3件 ?"],
      ["驳回复议请求5件。", "5件 ?"],
      ["1人2次对同一答复申请复议。", "1人 other; 2次 other"],
    ],
  },
];
