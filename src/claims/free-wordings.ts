import type { Report } from "../model/report.js";
import { caseWords } from "./counting-words.js";
import type { Figure } from "./figure.js";
import { judge } from "./judge.js";
import type { Counted, Topic } from "./subject-rules.js";

/** Words of one's own for a row or column of the requests table. */
interface FreeWording {
  readonly subject: string;
  readonly says: RegExp;
}

const row = (key: string, says: RegExp): FreeWording => ({ subject: `requests.${key}`, says });

/** Why a request was not granted, in other words than the table's. */
const causes: readonly FreeWording[] = [
  row("refused.stateSecret", /国家秘密|国家机密|涉密/),
  row(
    "refused.thirdPartyRights",
    /隐私|商业秘密|第三[方人]|涉及(?:他人|其[他它][^,;。]{1,6})(?:的|合法|利益|权益|信息|成绩|档案)/,
  ),
  row("refused.legallyProhibited", /(?:法律|法规|依法|明文)[^,;。]{0,8}(?:禁止|不得)公开/),
  row("refused.securityStability", /(?:危及|影响|涉及)[^,;。]{0,4}(?:安全|社会稳定)/),
  row("refused.internalAffairs", /内部(?:事务|管理|人事|信息|工作流程)|人事管理|后勤管理/),
  row("refused.processInformation", /过程[性稿]|讨论记录|磋商信函|请示报告|会议纪要/),
  row("refused.enforcementFiles", /执法案卷|案卷/),
  row("refused.administrativeInquiry", /行政查询|查询事项|登记资料|登记信息查询/),
  row(
    "unavailable.notHeld",
    /掌握|信息不存在|不存在(?:$|[^在])|不属于?(?:本|我|该)[局机单部办委镇街]|非本[机单部]|本[机单部][^,;。]{0,4}(?:未|没有)(?:制作|获取|保存)|向[^,;。]{0,8}(?:机关|部门|单位|学校|局)(?:申请|了解|咨询|查询|提出)/,
  ),
  row("unavailable.notReadyMade", /另行(?:制作|加工|汇总)|重新(?:制作|加工)|加工[、和]?(?:分析|汇总)|没有现成/),
  row("unavailable.stillUnclear", /(?:内容|指向|描述)(?:仍|仍然)?(?:不明|不清)/),
  row(
    "notProcessed.petition",
    /(?:作为?|按照?|属于?|转[为入]?|纳入)信访|信访[^,;。]{0,6}(?:处理|办理|渠道|类)|(?:属于?|系)(?:举报|投诉)/,
  ),
  row("notProcessed.repeat", /重复(?:提出|提交|申请)/),
  row("notProcessed.publication", /出版物/),
  row("otherHandling.noCorrection", /(?:未|不)(?:按期|按时|如期|在期限内)?(?:作出|进行)?补正|视为放弃/),
  row("otherHandling.feeUnpaid", /(?:未|不)(?:按期|按时)?缴(?:纳|费)/),
  row("otherHandling.other", /撤回|撤件|撤销[^,;。]{0,8}申请|(?:申请人|当事人|主动|自愿|自行)撤销/),
];

/** Who applied, in other words than the table's. */
const applicants: readonly FreeWording[] = [
  ["naturalPerson", "个人|公民|市民|村民|居民|群众|自然人"],
  ["business", "企业|公司"],
  ["legalService", "律师|律所|律师事务所|法律服务所"],
  ["research", "高校|大学|科研院所|研究院|研究所"],
  ["publicInterest", "社会组织|公益组织|协会"],
  ["organisations", "法人|法人单位|单位|组织机构"],
  ["otherOrg", "其他组织|其它组织|村委会|村民委员会|居委会"],
].map(([column, who]) =>
  row(
    `newlyReceived.${column}`,
    new RegExp(
      `^(?:申请)?(?:均|都|全部)?(?:来自于?|由|为|是|系|属于?)?(?:${who})(?:申请人?|提出|提交|递交)*的?(?:申请)?$|(?:^|[,、;(:]|其中)(?:来自于?|由|为|是|系)?(?:${who})(?:类|申请人?|提出|提交|递交)*的?(?:申请)?(?:共|有|为|:)*$`,
    ),
  ),
);

/** A clause longer than this on one side of its figure is not searched. */
const LONGEST_CLAUSE = 40;

const group = /^requests\.(?:refused|unavailable|notProcessed|otherHandling)$/;
/** What a figure may count by default and be a row or column in free words all the same. */
const byDefault =
  /^(?:other|requestPart|hotline|requestChannel|requests\.(?:newlyReceived|refused|unavailable|notProcessed|otherHandling|total))$/;

/**
 * What a figure counts where free words beside it name a row or column of the requests table (`1件因涉及其他考生成绩不予公开`, `来自企业的9件`)
 * and the table agrees; what it counts by default otherwise. Free words never make a contradiction.
 */
export function meantFreely(
  report: Report,
  text: string,
  figure: Figure,
  topic: Topic | null,
  counted: Counted,
): Counted {
  if (topic?.area !== "requests" || figure.value === 0 || !caseWords.has(figure.unit)) return counted;
  if (!byDefault.test(counted.subject)) return counted;
  const clause = clauseAround(text, figure);
  const isGroup = group.test(counted.subject);
  const rows = counted.subject === "requests.newlyReceived" ? [] : causes;
  for (const { subject, says } of [...rows, ...(isGroup ? [] : applicants)]) {
    if (isGroup && !subject.startsWith(`${counted.subject}.`)) continue;
    if (!clause.some((words) => says.test(words))) continue;
    if (judge(report, subject, figure, new Set(), false).verdict !== "no-counterpart")
      return { subject, reading: subject };
  }
  return counted;
}

/** The words of the figure's clause before and behind it; behind `不予公开的2件` all that the sentence says of them. */
function clauseAround(text: string, { start, end }: Figure): readonly [before: string, after: string] {
  const before = text.slice(Math.max(0, start - LONGEST_CLAUSE), start);
  const after = text.slice(end, end + LONGEST_CLAUSE);
  const explained = /的$/.test(before) ? /[。:!?()\n\d]/ : /[,;。:!?()、\n\d]/;
  const stop = before.search(/[,;。:!?()、\d][^,;。:!?()、\d]*$/);
  return [before.slice(stop < 0 ? 0 : stop + 1), after.split(explained, 1)[0] as string];
}
