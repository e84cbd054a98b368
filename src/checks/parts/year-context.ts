import { startAfter } from "./prose.js";

/** What a later year tells as done: work counted, not planned. */
const done = /(?:公开|发布|收到|受理|办结|答复|制发|开展|共|累计)[^。;]{0,30}\d/;
const planned = /将|拟|计划|下一步|继续|要|力争|争取|进一步|目标/;

/** Words that set another year beside this one. */
const comparing =
  /上年|去年|上一年|同比|相比|相较|较|比20|比上|增长|增加|下降|减少|翻番|持平|整改|回头看|反馈|指出|以前|当时|起(?:,|至)|至今|历年|连续|分别|获|荣获|评为|印发|出台|成立|组建|合并|改革|划转|挂牌|更名|试点|启动/;

/** `2023年收到的104件申请全部办结`: the year says which, not when. */
const saysWhich = /^20\d\d年度?(?:新收到?|收到|受理|结转|登记|制定|制发|印发|发布|公布)的\d/;

/** True when the year at this offset belongs to what is counted. */
export function isAttributive(text: string, at: number): boolean {
  return saysWhich.test(text.slice(at, at + 16));
}

const marks = "。;!?";
/** Two sentences are shorter than this; so no text costs more than its length. */
const longest = 600;

/** True when the sentence at this offset of a report's prose gives figures of work done, not planned. */
export function tellsDone(text: string, at: number): boolean {
  const sentence = /^[^。\n]{0,120}/.exec(text.slice(at, at + 120))?.[0] ?? "";
  return done.test(sentence) && !planned.test(sentence);
}

/** The sentence that ends right before this offset of its paragraph. */
function sentenceBefore(text: string, at: number): string {
  const end = marks.includes(text[at - 1] ?? "\n") ? at - 1 : at;
  return text.slice(startAfter(text, end, `${marks}\n`, longest / 4), end);
}

/** True when the sentence at this offset, or the one before or after it, names the report year or sets years side by side. */
export function setsYearsSideBySide(text: string, at: number, year: number): boolean {
  const [paragraph = ""] = text
    .slice(at, at + longest)
    .trimStart()
    .split("\n");
  const told = /同比|上年|去年|相比|上一年/;
  const [first = "", second = ""] = paragraph.split(/[。;!?]/).filter((sentence) => sentence !== "");
  return (
    first.includes(`${year}`) ||
    comparing.test(first) ||
    second.includes(`${year}`) ||
    told.test(second) ||
    told.test(sentenceBefore(text, at))
  );
}
