import type { TermHit } from "./matcher.js";
import { measureStarts, namesOnly, tellsMeasure } from "./mending.js";
import type { Piece } from "./pieces.js";

/** What the lexicons say of one piece of section five. */
export interface Reading {
  /** Announces problems: `存在的主要问题`. Not when it only refers back: `针对存在的问题`. */
  readonly problemLead: TermHit | null;
  /** Turns to measures, at the start of a clause: `下一步`, `改进措施`, `我局将`. */
  readonly remedyLead: TermHit | null;
  /** Where the last wording of that kind ends: what follows is the measure itself. */
  readonly remedyLeadEnd: number;
  readonly denial: TermHit | null;
  /** Speaks of last year's problems, or of this year's. */
  readonly time: "past" | "current" | null;
  /** Wordings of something that is wrong, outside leads and not about to be mended (`解决…不及时`). */
  readonly cues: readonly TermHit[];
  /** Wordings of measures, outside cues (`有待加强` announces nothing). */
  readonly acts: readonly TermHit[];
  /** Tells of something left undone or that does not work (`有5个未公布`, `只贴在镇上`) without a wording of the lexicon. */
  readonly tellsFault: boolean;
  /** Tells of a measure without a wording of the lexicon (`自5月起附检测数据`), and of nothing that is wrong. */
  readonly tellsMeasure: boolean;
  /** Takes up problems again: `本年度仍存在…的情况`. */
  readonly resumes: boolean;
  /** Speaks of what is to be done: `将`, `拟`, opens with the year after the report's or with what it handles. */
  readonly announces: boolean;
}

/** A clause that opens with `将` announces what will be done, unless something will come of itself (`将影响`). */
const announcement = /[,;](?=(?:20\d\d年度?,?)?(?:我们|我局)?将(?!会|影响|导致|造成|使|已))/g;
/**
 * Turns of plain speech that tell of a fault: what was not done, what is all there is, what came late, what cannot be done. Signs, not
 * proofs: they count only where section five may be expected to state problems. `未来`, `仅仅`, `只要`, `不断` and the like are none.
 */
const fault =
  /没有|没能|未(?![来雨必])|仍(?!将|要|需)|[只仅](?![要仅供])|[晚迟]于|(?:收|看|查|找|跟|对|赶)不[到上见懂清着]|不[一符全](?![般断味])|不得不|不知|无法|不能|才(?![能可])|没(?=[换人修上贴写给发回用领交到])|(?:约|连|联系|登录|用)不[上了]|失效|空号|停机|占线|过期|断档|崩溃|卡顿|闪退|黑屏|损坏|破损|模糊|褪色|脱落|[写印译贴]错|错译|[白多]跑|投诉|上访|偏[长慢简高低少多窄]|[度率](?:较|很|还|仍|普遍)?低|[度率]不(?:够|太)?高|无人(?![机驾])|长期(?:闲置|空置|空白)|存在[^,。;:]{1,24}(?:倾向|现象|漏洞|盲区|误区)|碎片化|同质化|重[^,。;:]{1,8}轻|(?:难度|压力)[加增较很]?大|不(?:了解|熟悉|清楚)|误[将把]|[尚略仍稍]显(?:不足|薄弱|滞后)/;
const stillExists =
  /(?:仍|还|尚|也)(?:然)?存在|(?:自查|抽查|检查|评估|排查|工作)中?,?(?:还|也|仍)?发现(?!的|问题|\d{1,5}[个项条]问题)/;
/** `去年的年度报告称…`: what a report says is no mark of time. */
const reportSays = /^的?(?:年度)?(?:工作)?(?:年度报告|年报|报告)(?:中|里)?(?:称|写|说|只)/;
/** `逾期的由办公室督办`: whoever is late, not that somebody was. */
const conditional = /^(?:超期|逾期)[^,。;]{0,4}的(?![有占问情现])/;
/** `对到期未公布的由执法大队督办`, `针对第一项`: a sentence that handles something. */
const handling = /^(?:对(?!于)|将|把|由(?!于)|针对|会同)/;
/** `拟于2024年…`, `2024年…`: the next year named within the first so many units announces. */
const nextYearOpens = 8;
/** A year that says when; `2018年以后的文件` does not, nor does a year long ago behind the word `问题`. */
const yearOf = /(20\d\d)年(?!以|[之]?[前后](?![一二三四半\d])|起|至|到|-|—)/g;
const cueCategories = new Set(["formula", "cue", "fact"]);
const references = /(?:针对|结合|围绕|对照|根据|对|就|聚焦|按照)[^,。;:]{0,12}$/;

/** Where a piece may turn to measures: the starts of clauses that begin with a remedy lead. `hits` are those of `problems`. */
export function turnsOf(text: string, hits: readonly TermHit[]): ReadonlySet<number> {
  const turns = new Set<number>();
  for (const hit of hits) {
    if (hit.entry.category !== "remedy-lead" || !opensRemedy(text, hit)) continue;
    const start = clauseOpenedBy(text, hit);
    if (start !== null) turns.add(start);
  }
  for (const { index } of text.matchAll(announcement)) if (!namesOnly(text, index)) turns.add(index + 1);
  for (const start of measureStarts(text)) turns.add(start);
  return turns;
}

/** `为此，我局…` turns to measures, `为此来电询问` does not. */
function opensRemedy(text: string, { entry, end }: TermHit): boolean {
  return !/^[为对]此$/.test(entry.term) || /[,:我本各全将区县市镇街局]/.test(text[end] ?? "");
}

function startsClause(text: string, at: number): boolean {
  return at === 0 || ",:;。!?\n".includes(text[at - 1] as string);
}

/** Wordings that say what will be done: whose, and in which year, may stand before them (`2024年我局将从以下…`). */
const verbal = /[将拟]|采取|以下/;
const whoAndWhen =
  /^(?:在?(?:20\d\d年度?|本年度?|今年|明年|来年|新的一年)[里中内]?|我[局委办厅院署镇乡县市区街校队会社中]?(?:道|心|单位|部门)?|我们|本(?:[局委办厅院街]|单位|机关|部门|街道|中心))*$/;
const LONGEST_OPENING = 16;

/** Where the clause starts that opens with a remedy lead, or with whose and when before it; null when it opens otherwise. */
function clauseOpenedBy(text: string, { start, entry }: TermHit): number | null {
  if (startsClause(text, start)) return start;
  if (!verbal.test(entry.term)) return null;
  let from = start;
  while (!startsClause(text, from) && start - from < LONGEST_OPENING) from -= 1;
  return startsClause(text, from) && whoAndWhen.test(text.slice(from, start)) ? from : null;
}

/** A short piece that ends with a remedy lead is its heading: `上年问题整改情况`. */
const LONGEST_HEADING = 16;

/** Reads one piece. `hits` are those of the lexicons `problems` and `remedies` within it, in order; `year` is the report's. */
export function readPiece(text: string, piece: Piece, hits: readonly TermHit[], year: number | null): Reading {
  const own = text.slice(piece.body, piece.end);
  const ofProblems = hits.filter((hit) => hit.entry.lexicon === "problems");
  const cues = ofProblems.filter(
    (hit) => isCue(hit) && !isCured(text, hit, ofProblems) && !conditional.test(text.slice(hit.start, hit.end + 8)),
  );
  const acts = hits.filter(
    (hit) =>
      hit.entry.lexicon === "remedies" &&
      !(hit.entry.term === "将" && (text[hit.end] === "已" || text[hit.start - 1] === "误")) &&
      !ofProblems.some((other) => covers(other, hit) && (isCue(other) || other.entry.category === "remedy-lead")),
  );
  const handles = cues.length === 0 && handling.test(own);
  const lead = (category: string, accept: (hit: TermHit) => boolean) =>
    ofProblems.find((hit) => hit.entry.category === category && accept(hit)) ?? null;
  const remedyLeads = ofProblems.filter((hit) => hit.entry.category === "remedy-lead");
  const opens = (hit: TermHit) =>
    opensRemedy(text, hit) &&
    (hit.start === piece.body ||
      clauseOpenedBy(text, hit) !== null ||
      piece.isHeading ||
      (endsAt(text, hit.end, piece.end) && own.length <= LONGEST_HEADING && cues.length === 0));
  return {
    problemLead: lead(
      "problem-lead",
      (hit) => !references.test(text.slice(Math.max(piece.body, hit.start - 16), hit.start)),
    ),
    remedyLead: lead("remedy-lead", opens),
    remedyLeadEnd: remedyLeads.at(-1)?.end ?? piece.body,
    denial: lead("denial", (hit) => !'"“‘「'.includes(text[hit.start - 1] ?? " ")),
    time: timeOf(text, piece, ofProblems, year),
    cues,
    acts,
    tellsFault: tellsFault(own) && !handles,
    resumes: remedyLeads.length === 0 && !handles && stillExists.test(own),
    tellsMeasure: cues.length === 0 && tellsMeasure(own),
    announces:
      handles ||
      acts.some((hit) => hit.entry.category === "future") ||
      (year !== null && own.slice(0, nextYearOpens).includes(`${year + 1}年`)),
  };
}

/** `上年问题整改情况：` ends with its last word. */
function endsAt(text: string, at: number, end: number): boolean {
  return at === end || (at === end - 1 && text[at] === ":");
}

/** Whether plain words tell of a fault: what was not done, what is all there is, what came late, what cannot be done. */
export function tellsFault(text: string): boolean {
  return fault.test(text);
}

function isCue(hit: TermHit): boolean {
  return cueCategories.has(hit.entry.category);
}

function covers(outer: TermHit, inner: TermHit): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A cue after `解决`, `避免`, `针对` in the same clause is what a measure is about. */
function isCured(text: string, cue: TermHit, hits: readonly TermHit[]): boolean {
  return hits.some(
    (hit) => hit.entry.category === "cure" && hit.end <= cue.start && !/[,。;:]/.test(text.slice(hit.end, cue.start)),
  );
}

/** Whose problems are spoken of: the last mark of time before the word `问题`, else any in the piece. */
function timeOf(text: string, piece: Piece, hits: readonly TermHit[], year: number | null): Reading["time"] {
  const own = text.slice(piece.body, piece.end);
  const named = /问题|不足|整改|薄弱|存在/.exec(own);
  if (named === null) return null;
  const marks = hits
    .filter(({ entry }) => entry.category === "past" || entry.category === "current")
    .filter(({ end }) => !reportSays.test(text.slice(end, end + 10)))
    .map(({ start, entry }) => ({ at: start - piece.body, time: entry.category as "past" | "current" }));
  if (year !== null) {
    for (const { 1: stated, index } of own.matchAll(yearOf)) {
      const before = year - Number(stated);
      if (before >= 0 && (before < 2 || index < named.index))
        marks.push({ at: index, time: before > 0 ? "past" : "current" });
    }
  }
  const before = marks.filter(({ at }) => at < named.index);
  if (before.length > 0) return before.reduce((last, mark) => (mark.at >= last.at ? mark : last)).time;
  return marks.find(({ time }) => time === "current")?.time ?? marks[0]?.time ?? null;
}
