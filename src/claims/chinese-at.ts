import { parseNumeral } from "../text/numeral.js";
import { behindAt, figureFrom, type NumberRead, sideOf } from "./figure.js";

/** What Chinese numerals are written with, plain and formal (`叁拾陆件`). */
export const CHINESE_DIGITS = "〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟";

const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const chinese = new Set([...CHINESE_DIGITS]);
const neverCounted = new Set([..."第每统唯逐专同之单数几同上这那某任哪头年月旬整近"]);
/** What may stand right before a single Chinese digit that counts: `收到申请三件`, `召开会议一次`, `共五篇`. */
const countedAfter =
  /(?:请|议|讼|理|到|收|结|复|开|了|共|为|办|训|动|布|会|供|果|加|少|公开|处理|维持|纠正|转|文件|决定)$/;
/** Counting words that go with a single Chinese digit; `一个`, `一项`, `一批` say nothing of number. */
const plainlyCounted = new Set(["件", "宗", "起", "份", "条", "篇", "期", "场", "次", "例", "人次", ""]);

/** Before a unit without digit, these make it a number. */
const roughly = /(?:[逾近超过约上达破]|超过|将近|接近|突破)$/;
const bareUnit = /^[十百千万亿]{1,2}$/;

/** The number whose first Chinese digit is unit `at`. One digit alone counts only where nothing else is likely (`收到三件`, not `一件事`). */
export function chineseAt(text: string, at: number): NumberRead {
  if (text.startsWith("百分之", at)) return shareAt(text, at);
  let end = at;
  while (end - at <= 16 && chinese.has(text[end] as string)) end += 1;
  if (roughly.test(text.slice(Math.max(0, at - 2), at)) && bareUnit.test(text.slice(at, end)))
    return bareAt(text, at, end);
  if (neverCounted.has(text[at - 1] ?? "")) return { skipTo: end };
  const figure = figureFrom(text, at, end);
  if (figure === null || (figure.unit === "" && text.slice(at, end) !== "零")) return { skipTo: end };
  if (end - at === 1) {
    const near = countedAfter.test(text.slice(Math.max(0, at - 2), at));
    if (!near || !plainlyCounted.has(figure.unit)) return { skipTo: end };
  }
  return figure;
}

/** `逾百件`, `上千名`, `近万条`: no digit, and about one of its unit. */
function bareAt(text: string, at: number, end: number): NumberRead {
  const figure = figureFrom(text, at, end, "约");
  if (figure === null || figure.unit === "") return { skipTo: end };
  return figure.side === "exact" ? { ...figure, side: "above" } : figure;
}

/** `百分之三十五`, `百分之35`. */
function shareAt(text: string, at: number): NumberRead {
  let end = at + 3;
  while (
    end - at <= 16 &&
    (chinese.has(text[end] as string) || isDigit(text.charCodeAt(end)) || "点.".includes(text[end] ?? "|"))
  )
    end += 1;
  const numeral = parseNumeral(text.slice(at, end));
  if (numeral === null) return { skipTo: end };
  return {
    start: at,
    end,
    numeral: [at, end],
    value: numeral.value,
    unit: "%",
    side: sideOf(text, at, behindAt(text, end)),
    rounded: 0,
  };
}
