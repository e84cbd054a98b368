import type { Claim } from "../../model/claim.js";
import type { Evidence } from "../../model/finding.js";
import type { Report } from "../../model/report.js";
import type { TableName } from "../../model/template.js";
import { isQuotation, partAt, proseOf, quoteProse } from "./prose.js";

/** Words that exclude a number above 0 in some cells. Everything is matched within one sentence. */
export interface SweepingStatement {
  readonly unit: string;
  readonly says: RegExp;
  /** The sentence must name all of these, and must not name that. */
  readonly about: readonly RegExp[];
  readonly notAbout: RegExp;
  readonly table: TableName;
  /** Rows and columns that hold 0 if the statement is true. */
  readonly excluded: readonly (readonly [row: string, column: string])[];
}

/** Sentences about other business, or another time, say nothing about the agency's own tables. */
const foreignMatter = /建议|提案|热线|留言|工单|信访|信箱|去年|上年度?(?!结转)|截至|目前/;
/** Nor do those about others, unless a figure of theirs is the agency's own. */
const otherBodies = /全市|全区|全县|全省|全镇|全系统|各部门|各单位|各县|各区|各镇/;

/** Disputes of other kinds need not be in table four. */
const overDisclosure = /信息公开|政务公开|公开申请|依申请/;

const litigation = ["litigationDirect", "litigationAfterReview"] as const;
const corrected = (rows: readonly string[]) => rows.map((row) => [row, "corrected"] as const);
const allUpheld =
  /(?:均|全部|都)(?:被|予|获|获得|予以|得到|为|是|作出|判决|决定|裁定|结果)*维持|维持率(?:为|达到?|保持)?(?:100%|百分之百)/;
const noneCorrected =
  /(?:(?<!有)无|未出现|未发生|没有|未)[^,;。\n]{0,12}?(?:纠正|纠错|败诉|撤销)(?!率)|(?:纠错|纠正)率(?:均|保持)?(?:为|是)?(?:0|零)(?![.\d])/;
const noneLost =
  /(?:(?<!有)无|未出现|未发生|没有|未)[^,;。\n]{0,12}?(?:纠正|纠错|败诉)(?!率)|(?:零|0)败诉|败诉率(?:均|保持)?(?:为|是)?(?:0|零)(?![.\d])/;

/** Statements such as `均已办结`, `均获维持`, `无败诉`, with the cells that contradict them. Source: method.md §2. */
const statements: readonly SweepingStatement[] = [
  {
    unit: "requests",
    says: /(?:均已?|全部|都已?|均已经)(?:予以|依法|依规|规范|完成|妥善)*(?:办结|办理完毕|处理完毕)|(?:均已|全部|均已经)(?:予以|依法|依规|规范|完成)*答复/,
    about: [],
    notAbout:
      /(?<!上年|上年度|去年|上一年|上一年度)结转|结转的|结转[^,;。]{0,10}(?:均|全部|都)|到期|应办|应答|按期|按时|期限|率|除|其余|剩余|尚未/,
    table: "requests",
    excluded: [["carriedOver", "total"]],
  },
  {
    unit: "reviewAndLitigation.review",
    says: allUpheld,
    about: [/复议/],
    notAbout: /诉讼|应诉|除|其余|剩余/,
    table: "reviewAndLitigation",
    excluded: corrected(["review"]),
  },
  {
    unit: "reviewAndLitigation.litigation",
    says: allUpheld,
    about: [/诉讼|应诉/],
    notAbout: /复议|除|其余|剩余/,
    table: "reviewAndLitigation",
    excluded: corrected(litigation),
  },
  {
    unit: "reviewAndLitigation",
    says: allUpheld,
    about: [/复议/, /诉讼/],
    notAbout: /;|除|其余|剩余/,
    table: "reviewAndLitigation",
    excluded: corrected(["review", ...litigation]),
  },
  {
    unit: "reviewAndLitigation.review",
    says: noneCorrected,
    about: [/复议/],
    notAbout: /诉讼|应诉|除|其余/,
    table: "reviewAndLitigation",
    excluded: corrected(["review"]),
  },
  {
    unit: "reviewAndLitigation.litigation",
    says: noneLost,
    about: [/诉讼|应诉|败诉/],
    notAbout: /复议|除|其余/,
    table: "reviewAndLitigation",
    excluded: corrected(litigation),
  },
];

/** A statement found in the prose, with its words and where they stand. */
export interface StatementFound {
  readonly statement: SweepingStatement;
  readonly words: string;
  readonly quote: Evidence;
}

/**
 * The sweeping statements a report makes about its own requests and disputes, in reading order. A sentence speaks of requests by its words, or by a
 * figure that is the table's number of new requests.
 */
export function* sweepingStatements(report: Report, claims: readonly Claim[]): Iterable<StatementFound> {
  const prose = proseOf(report);
  const received = claims.filter(isReceived);
  let start = 0;
  for (const { 0: sentence } of prose.text.matchAll(/[^。!?\n]*[。!?\n]?/g)) {
    const first = prose.offsets[start] ?? 0;
    const last = prose.offsets[start + sentence.length - 1] ?? 0;
    const counted = received.some(({ valueSpan }) => valueSpan[0] >= first && valueSpan[1] <= last);
    const own = counted || partAt(prose, start) === "reviewAndLitigation" || overDisclosure.test(sentence);
    if (own && !foreignMatter.test(sentence) && (counted || !otherBodies.test(sentence))) {
      for (const statement of statements) {
        const found = statement.says.exec(sentence);
        if (found === null || !statement.about.every((one) => one.test(sentence)) || statement.notAbout.test(sentence))
          continue;
        if (statement.table === "requests" && !counted && !/信息公开申请|依申请公开|公开申请/.test(sentence)) continue;
        const from = start + found.index;
        if (isQuotation(prose, from)) continue;
        yield { statement, words: found[0], quote: quoteProse(prose, from, from + found[0].length) };
      }
    }
    start += sentence.length;
  }
}

/** A number of new requests that the table confirms. */
function isReceived({ subject, scope, verdict }: Claim): boolean {
  return (
    subject === "requests.newlyReceived" && scope === "own" && verdict !== "no-counterpart" && verdict !== "disagrees"
  );
}
