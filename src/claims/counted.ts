import { caseWords } from "./counting-words.js";
import { isDocumentMark } from "./document-marks.js";
import { feesOf, isFeeAmount } from "./fees.js";
import type { Figure } from "./figure.js";
import type { Phrase } from "./phrase.js";
import type { Counted, Topic } from "./subject-rules.js";
import { subjectOf } from "./subjects.js";
import { turnedOver } from "./words/requests.js";
import type { Kind } from "./words.js";

const named = (subject: string): Counted => ({ subject, reading: null });
const toNewValue = /^(?:了|约|近|超过|超|幅度?为?|率为?|达到?|:)?$/;
const ofBoth = /各(?:为|有|自)?$|均为$/;

/** What the figure counts: as a rule one thing, two for `行政复议、行政诉讼各1件`. `main`: what the figure it is a part of counts. */
export function countedBy(
  text: string,
  figure: Figure,
  phrase: Phrase,
  topic: Topic | null,
  main: string | null,
): readonly Counted[] {
  const { kinds } = phrase;
  if (isChange(text, figure, phrase)) return [named("change")];
  if (figure.unit.endsWith("%"))
    return [named(/率[^,;。]{0,4}$/.test(text.slice(Math.max(0, figure.start - 8), figure.start)) ? "rate" : "share")];
  if (figure.unit.endsWith("百分点") || figure.unit === "倍") return [named("change")];
  if (figure.unit === "元") return [amountOf(text, figure, phrase, topic)];
  if (!Number.isInteger(figure.value)) return [named("other")];
  if (isPer(text, figure)) return [named("other")];
  if (isDocumentMark(text, figure, phrase)) return [named("documents")];
  const counted = subjectOf(kinds, topic);
  if (isNoFee(counted, figure)) return [named("other")];
  if (
    counted.subject === "hotline" &&
    main?.startsWith("requests.") &&
    boxes.test(text.slice(phrase.start, figure.start))
  )
    return [named("requestChannel")];
  if (main !== null && isPartlyPublished(main, kinds, counted)) return [named("published")];
  if (counted.subject === "published" && isBareGrant(text, figure, phrase, topic)) return [same("requests.granted")];
  if (
    counted.subject === "published" &&
    isOnlyNamed(kinds) &&
    (main?.startsWith("requests.") || isNotHeld(text, figure))
  )
    return [named("requestPart")];
  if (counted.subject === "other" && main !== null) return [partOf(main, kinds, counted)];
  if (counted.reading === null) return [counted];
  if (!caseWords.has(figure.unit)) return [named("other")];
  if (
    counted.subject === "requests.newlyReceived" &&
    main === counted.subject &&
    counted.reading !== "receivedAndClosed" &&
    !/新收|新增/.test(text.slice(phrase.start, phrase.end))
  )
    return [named("requestPart")];
  if (counted.subject === "reviewAndLitigation" && ofBoth.test(text.slice(phrase.start, figure.start)))
    return ["review", "litigation"].map((block) => same(`reviewAndLitigation.${block}`));
  return [counted];
}

/** `每百件申请中引发复议12件`, `平均每月收到申请8件`, `1人2次`: a rate, or somebody's, no count. */
const ofPerson = /[\d一二两三几]人$/;
const per = /每(?:[十百千万]|\d{1,5})?(?:[件宗人户个万月日天周季]|千人)[^,;。()]{0,16}$/;

function isPer(text: string, { start, unit }: Figure): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return per.test(before) || (unit === "次" && ofPerson.test(before));
}

/** What cases of a fee are counted by. */
const ofFees: ReadonlySet<string> = new Set(["", "件", "次", "件次", "人次", "笔", "起", "例", "宗"]);

/** `收费标准12条`, `收费项目9项`: what is told of charges, no fee. */
function isNoFee({ subject }: Counted, figure: Figure): boolean {
  if (subject === "disclosure.fees.amountWanYuan") return !isFeeAmount(figure);
  return subject === "administrativeFees" ? figure.value > 0 : subject === "processingFee" && !ofFees.has(figure.unit);
}

/** `收到申请13件，其中局长信箱收到2件`: a way in which requests came. */
const boxes = /信箱|来信|来访/;

/** `主动公开信息60条，其中行政许可9条`: items published, not decisions made. */
function isPartlyPublished(main: string, kinds: ReadonlySet<Kind>, { subject }: Counted): boolean {
  return (
    main === "published" && /^disclosure\.(?:licensing|penalties|coercion)$/.test(subject) && !kinds.has("decision")
  );
}

/** Characters around a figure among which its fellows stand. */
const NEAR = 60;
const fellows = /部分公开|不予公开|无法提供|信息不存在|不掌握/;

/** `公开12件，部分公开3件`, of requests: what the table calls 予以公开. */
function isBareGrant(text: string, figure: Figure, phrase: Phrase, topic: Topic | null): boolean {
  if (topic?.area !== "requests" || !topic.strong || text.slice(phrase.start, figure.start) !== "公开") return false;
  return (
    "件宗份起".includes(figure.unit || "无") &&
    fellows.test(text.slice(Math.max(0, phrase.start - NEAR), figure.end + NEAR))
  );
}

/** `信息不存在3件`: what became of requests, in words of its own. */
function isNotHeld(text: string, { start }: Figure): boolean {
  return /信息不存在(?:的?有?|共)?$|非(?:本机关|政府)信息$/.test(text.slice(Math.max(0, start - 10), start));
}

/** Information is named, and nothing said of its being published: a part of requests may be of some information. */
function isOnlyNamed(kinds: ReadonlySet<Kind>): boolean {
  return !kinds.has("publish") && !kinds.has("activePublish");
}

function amountOf(text: string, figure: Figure, phrase: Phrase, topic: Topic | null): Counted {
  const { kinds } = phrase;
  if (kinds.has("processingFee")) return named("processingFee");
  if (kinds.has("otherFee")) return named("administrativeFees");
  if (kinds.has("administrativeFee")) return feesOf(text, figure, phrase);
  if (kinds.has("fee")) return named("processingFee");
  return kinds.has("procurement") || topic?.block === "procurement"
    ? same("disclosure.procurement.amountYuan")
    : named("other");
}

/** What a part is that names nothing known itself: of published items another, of disputes those over disclosure. */
function partOf(main: string, kinds: ReadonlySet<Kind>, counted: Counted): Counted {
  if (main === "published") return named(main);
  return main.startsWith("reviewAndLitigation") && kinds.has("openness") ? same(main) : counted;
}

const same = (subject: string): Counted => ({ subject, reading: subject });

/** `同比增长12.9%`, `较上年减少3件`: a difference, not a count. `增加到30件` is a count. */
function isChange(text: string, figure: Figure, { tokens, kinds }: Phrase): boolean {
  const trend = tokens.findLast((token) => token.type === "word" && token.kind === "trend");
  if (trend === undefined || trend.end > figure.start || !toNewValue.test(text.slice(trend.end, figure.start)))
    return false;
  return kinds.has("compare") || kinds.has("lastYear") || !caseWords.has(figure.unit) || trend.end === figure.start;
}

const tie = /^(?:数量|总量|总数|件数|数|量|情况)?(?:为|是|共|计|共计|合计|有|均为|各为|:)?$/;

/** A number without counting word states something only right behind the name of a row of a table: `办理数量为0`, `予以公开3`. */
export function isTiedToNoun(text: string, figure: Figure, phrase: Phrase, counted: readonly Counted[]): boolean {
  if (counted.every(({ reading }) => reading === null)) return false;
  const last = phrase.tokens.at(-1);
  return (
    last !== undefined && !phrase.distant && last.end <= figure.start && tie.test(text.slice(last.end, figure.start))
  );
}

/** The kinds of a phrase, with a year beside `结转` read as the year before or after the report's. */
export function yearOfCarrying(text: string, { kinds, tokens }: Phrase, reportYear: number | null): ReadonlySet<Kind> {
  if (!kinds.has("carry") || reportYear === null) return kinds;
  const years = tokens.flatMap((token) => (token.type === "year" ? [token.value] : []));
  if (tokens.some(({ start, end }) => isTurnedOver(text.slice(start, end)))) return new Set([...kinds, "nextYear"]);
  if (years.includes(reportYear - 1)) return new Set([...kinds, "lastYear"]);
  return years.includes(reportYear + 1) ? new Set([...kinds, "nextYear"]) : kinds;
}

/** `转下年度`: the word itself says where to. */
const isTurnedOver = (word: string) => (turnedOver as readonly string[]).includes(word);
