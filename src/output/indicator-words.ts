import type { Bilingual, Language } from "../model/bilingual.js";
import type { DimensionId } from "../model/score.js";
import type { IndicatorSpec, Scheme } from "../score/scheme.js";
import type { Row } from "./table-spec.js";

/** Why an indicator has no figure, in words, by its status. */
export const statusNames: Readonly<Record<string, Bilingual>> = {
  not_applicable: { zh: "不适用", en: "not applicable" },
  not_assessable: { zh: "无法评定", en: "not assessable" },
  vacuous: { zh: "无可核对", en: "vacuous" },
};

/** The indicators of one dimension, in the scheme's order. */
export function indicatorsOf(id: DimensionId, rows: readonly Row[], scheme: Scheme): readonly Row[] {
  return [...scheme.indicators].flatMap(([code, { dimension }]) =>
    dimension === id ? rows.filter(({ indicator }) => indicator === code) : [],
  );
}

const unitNames: Readonly<Record<string, string>> = { days: "天", problems: "个", "per 1000 Han": "处/千字" };

/** An indicator's raw figure with its unit; shares as percentages. */
export function naturalFigure(raw: number, spec: IndicatorSpec | undefined, language: Language): string {
  if (spec?.unit === "share") return `${Math.round(raw * 1000) / 10}%`;
  const unit = spec?.unit ?? "";
  return `${Math.round(raw * 100) / 100} ${language === "zh" ? (unitNames[unit] ?? unit) : unit}`;
}
