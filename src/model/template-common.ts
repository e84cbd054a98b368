import type { ColumnSpec, RowSpec } from "./template.js";

/** The seven applicant columns of the requests table, the same in both generations. The first six add up to the seventh. */
export const requestColumns: readonly ColumnSpec[] = [
  { key: "naturalPerson", label: "自然人", english: "natural persons", aliases: [] },
  { key: "business", label: "商业企业", english: "businesses", aliases: [] },
  { key: "research", label: "科研机构", english: "research institutions", aliases: [] },
  { key: "publicInterest", label: "社会公益组织", english: "public-interest organisations", aliases: ["社会公益机构"] },
  { key: "legalService", label: "法律服务机构", english: "legal-service institutions", aliases: [] },
  { key: "otherOrg", label: "其他", english: "other organisations", aliases: ["其它"] },
  { key: "total", label: "总计", english: "total", aliases: ["合计"] },
];

const results = "三、本年度办理结果";
const leaf = (
  groups: readonly string[],
  key: string,
  label: string,
  english: string,
  aliases: readonly string[] = [],
): RowSpec => ({ key, label, english, aliases, groups });

const refused = [results, "（三）不予公开"];
const unavailable = [results, "（四）无法提供"];
const notProcessed = [results, "（五）不予处理"];
const otherHandling = [results, "（六）其他处理"];

/** The rows of the requests table before （六）其他处理, the same in both generations. */
export const requestRowsBeforeOtherHandling: readonly RowSpec[] = [
  leaf([], "newlyReceived", "一、本年新收政府信息公开申请数量", "1. newly received this year"),
  leaf([], "carriedIn", "二、上年结转政府信息公开申请数量", "2. carried in from last year", [
    "二、上年度结转政府信息公开申请数量",
  ]),
  leaf([results], "granted", "（一）予以公开", "3(1) granted"),
  leaf(
    [results],
    "partiallyGranted",
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "3(2) partially granted",
    ["（二）部分公开"],
  ),
  leaf(refused, "refused.stateSecret", "1.属于国家秘密", "3(3)1 refused: state secret"),
  leaf(refused, "refused.legallyProhibited", "2.其他法律行政法规禁止公开", "3(3)2 refused: prohibited by other law", [
    "2.其他法律、行政法规禁止公开",
  ]),
  leaf(refused, "refused.securityStability", "3.危及“三安全一稳定”", "3(3)3 refused: security and stability", [
    "3.危及三安全一稳定",
  ]),
  leaf(refused, "refused.thirdPartyRights", "4.保护第三方合法权益", "3(3)4 refused: third-party rights"),
  leaf(refused, "refused.internalAffairs", "5.属于三类内部事务信息", "3(3)5 refused: internal affairs"),
  leaf(refused, "refused.processInformation", "6.属于四类过程性信息", "3(3)6 refused: process information"),
  leaf(refused, "refused.enforcementFiles", "7.属于行政执法案卷", "3(3)7 refused: enforcement files", [
    "7.属于行政执法案卷信息",
  ]),
  leaf(refused, "refused.administrativeInquiry", "8.属于行政查询事项", "3(3)8 refused: administrative inquiry", [
    "8.属于行政查询事项信息",
  ]),
  leaf(unavailable, "unavailable.notHeld", "1.本机关不掌握相关政府信息", "3(4)1 unavailable: not held"),
  leaf(unavailable, "unavailable.notReadyMade", "2.没有现成信息需要另行制作", "3(4)2 unavailable: not ready-made", [
    "2.没有现成信息需另行制作",
    "2.没有现成信息，需要另行制作",
  ]),
  leaf(
    unavailable,
    "unavailable.stillUnclear",
    "3.补正后申请内容仍不明确",
    "3(4)3 unavailable: still unclear after correction",
  ),
  leaf(notProcessed, "notProcessed.petition", "1.信访举报投诉类申请", "3(5)1 not processed: petition or complaint"),
  leaf(notProcessed, "notProcessed.repeat", "2.重复申请", "3(5)2 not processed: repeated"),
  leaf(notProcessed, "notProcessed.publication", "3.要求提供公开出版物", "3(5)3 not processed: asks for a publication"),
  leaf(
    notProcessed,
    "notProcessed.excessive",
    "4.无正当理由大量反复申请",
    "3(5)4 not processed: excessive without reason",
  ),
  leaf(
    notProcessed,
    "notProcessed.reconfirmation",
    "5.要求行政机关确认或重新出具已获取信息",
    "3(5)5 not processed: asks to confirm what was already given",
  ),
];

/** （六）其他处理 as the 2019 format prints it: one row. */
export const otherHandlingSingle: readonly RowSpec[] = [
  leaf([results], "otherHandling", "（六）其他处理", "3(6) other handling", ["（六）其它处理"]),
];

/** （六）其他处理 as the 2021 format prints it: three rows. */
export const otherHandlingSplit: readonly RowSpec[] = [
  leaf(
    otherHandling,
    "otherHandling.noCorrection",
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "3(6)1 other: not corrected in time",
    ["1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请"],
  ),
  leaf(
    otherHandling,
    "otherHandling.feeUnpaid",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "3(6)2 other: fee not paid in time",
    ["2.申请人逾期未按收费通知要求缴纳费用，行政机关不再处理其政府信息公开申请"],
  ),
  leaf(otherHandling, "otherHandling.other", "3.其他", "3(6)3 other", ["3.其它"]),
];

/** The two rows that close the requests table. */
export const requestRowsAfterOtherHandling: readonly RowSpec[] = [
  leaf([results], "total", "（七）总计", "3(7) total of results", ["（七）合计"]),
  leaf([], "carriedOver", "四、结转下年度继续办理", "4. carried over to next year"),
];

/** The five outcome columns of each block of table four. The first four add up to the fifth. */
export const outcomeColumns: readonly ColumnSpec[] = [
  { key: "upheld", label: "结果维持", english: "upheld", aliases: [] },
  { key: "corrected", label: "结果纠正", english: "corrected", aliases: [] },
  { key: "other", label: "其他结果", english: "other result", aliases: ["其它结果"] },
  { key: "pending", label: "尚未审结", english: "pending", aliases: ["尚未审理"] },
  { key: "total", label: "总计", english: "total", aliases: ["合计"] },
];

/** The three blocks of table four, which the page prints side by side. */
export const reviewBlocks: readonly RowSpec[] = [
  leaf([], "review", "行政复议", "administrative review"),
  leaf(["行政诉讼"], "litigationDirect", "未经复议直接起诉", "litigation without prior review"),
  leaf(["行政诉讼"], "litigationAfterReview", "复议后起诉", "litigation after review"),
];
