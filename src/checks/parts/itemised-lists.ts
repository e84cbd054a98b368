import type { Claim } from "../../model/claim.js";
import type { Report } from "../../model/report.js";
import { claimsByParagraph, isInexact, isRatio, textBetween } from "./stated.js";

/** A total stated in prose with the parts listed after it. */
export interface ItemisedList {
  readonly total: Claim;
  readonly parts: readonly Claim[];
  /**
   * How far the wording promises that nothing is left out. `whole`: a remainder (`其他7条`) or every kind is named, or a colon announces the list; `open`: it runs to the end
   * of the sentence and promises nothing; `unfinished`: another statement follows; `some`: the parts are examples (`主要包括`, `等`).
   */
  readonly form: "whole" | "open" | "unfinished" | "some";
  /** A figure is approximate, so the sum cannot be told. */
  readonly approximate: boolean;
  /** The parts are channels of publication; one thing may be published on several. */
  readonly mayOverlap: boolean;
  /** The parts tell who took part or what each touches: one thing is in several, and their sum says nothing. */
  readonly crossing: boolean;
}

/** No report lists more parts than this; a longer run is not prose. */
const MOST_PARTS = 60;

const opening =
  /^[^,;。:(]{0,20}[,。;:(]?(?:其中|分别为|分别是|分为|包括|包含|主要|:)[,:]?(?:主要|包括|包含|涉及|分别|有|是|为|:)*/;
const examples = /主要|包括|包含|重点|涉及|部分|等/;
const nested = /其中|包括|包含/;
const sentenceEnd = /[。!?]/;
const applicants = ["requests.newlyReceived.naturalPerson", "requests.newlyReceived.organisations"];
/** A label that opens with one of these starts another statement. */
const statement =
  /^(?:另|此外|同时|并|还|也|全年|共|累计|总|新增|回复|办理|开展|组织|举办|召开|收到|受理|处理|答复|办结|接待|参加|印发|编发|平均|较|比|同比|按|未|无|没有)/;
const channels = /网站|微信|微博|公众号|平台|新媒体|客户端|公开栏|公示栏|报纸|报刊|电视|渠道|通过/;
const takingPart = /出席|参加|参与|列席|主持|涉及|覆盖|惠及/;
const remainder = /其他|其它|其余/;
const otherCounts = /^(?:reviewAndLitigation|proposals|hotline|consultation|training|visits|meetings|processingFee)/;

/** The itemised lists of the prose (`共X条，其中a…，b…`), in reading order. */
export function itemisedLists(report: Report, claims: readonly Claim[]): readonly ItemisedList[] {
  const lists: ItemisedList[] = [];
  for (const paragraph of claimsByParagraph(report, claims)) {
    const counts = paragraph.claims.filter((claim) => !isRatio(claim));
    for (let at = 0; at + 1 < counts.length; at++) {
      const list = listAt(report, counts, at, paragraph.end);
      if (list !== null) lists.push(list);
    }
  }
  return lists;
}

function listAt(report: Report, counts: readonly Claim[], at: number, paragraphEnd: number): ItemisedList | null {
  const [total, first] = counts.slice(at, at + 2) as [Claim, Claim];
  const lead = textBetween(report, total, first);
  const open = opening.exec(lead)?.[0];
  if (open === undefined || total.unit === "" || /[元%倍]/.test(total.unit) || sharesItsList(report, counts, at))
    return null;
  const parts: Claim[] = [];
  let words = lead;
  let finished = true;
  for (let next = at + 1; next < Math.min(counts.length, at + MOST_PARTS); next++) {
    const part = counts[next] as Claim;
    const gap = next === at + 1 ? lead.slice(open.length) : textBetween(report, counts[next - 1] as Claim, part);
    if (sentenceEnd.test(gap)) break;
    if (nested.test(gap)) return null;
    words += gap;
    const separator = next === at + 1 ? -1 : gap.search(/[,、;]/);
    const label = gap.slice(separator + 1).replace(/^\d{1,2}[.、)]/, "");
    const apart = next > at + 1 && (separator < 0 || statement.test(label));
    finished = !apart && part.unit === total.unit && belongs(total, parts[0] ?? part, part);
    if (!finished) break;
    parts.push(part);
  }
  const last = parts.at(-1);
  if (last === undefined) return null;
  if (finished) words += textBetween(report, last, paragraphEnd).split(/[。!?]/, 1)[0] ?? "";
  const approximate = [total, ...parts].some((claim) => isInexact(report, claim));
  const mayOverlap = channels.test(words) && !total.subject.startsWith("request");
  const form = formOf(parts, words, finished, total.unit.length);
  return { total, parts, form, approximate, mayOverlap, crossing: takingPart.test(words) };
}

function formOf(parts: readonly Claim[], words: string, finished: boolean, unitLength: number): ItemisedList["form"] {
  const subjects = parts.map(({ subject }) => subject);
  if (applicants.every((subject) => subjects.includes(subject))) return "whole";
  if (examples.test(words)) return "some";
  if (!finished) return "unfinished";
  if (parts.length > 2 && words.startsWith(":", unitLength)) return "whole";
  return parts.length > 1 && (remainder.test(words) || words.includes("分别")) ? "whole" : "open";
}

/** `网站10条、微信20条，其中…`: the parts may be of both. */
function sharesItsList(report: Report, counts: readonly Claim[], at: number): boolean {
  const before = counts[at - 1];
  const total = counts[at] as Claim;
  return before !== undefined && before.unit === total.unit && !/[。;!?]/.test(textBetween(report, before, total));
}

/** Parts of requests are applicants or channels; parts of other figures are of their own kind. */
function belongs(total: Claim, first: Claim, part: Claim): boolean {
  const kind = ({ subject }: Claim) => subject.replace(/^(requests\.newlyReceived)\..*$/, "$1.applicant");
  if (total.subject.startsWith("requests.")) {
    return kind(part) === kind(first) && /^(?:requests\.newlyReceived\.applicant|requestChannel)$/.test(kind(part));
  }
  if (total.subject.startsWith("reviewAndLitigation")) {
    const outcome = part.subject.startsWith(`${total.subject}.`);
    return outcome && part.subject.split(".").length === first.subject.split(".").length;
  }
  return part.subject === total.subject || !(otherCounts.test(part.subject) || part.subject.startsWith("requests."));
}
