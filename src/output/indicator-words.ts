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

/** Why a dimension has no score, in words; null when its indicators give it one. */
export function dimensionReason(id: DimensionId, rows: readonly Row[], scheme: Scheme): Bilingual | null {
  let applicable = 0;
  let assessed = 0;
  for (const { indicator, status } of indicatorsOf(id, rows, scheme)) {
    const weight = scheme.indicators.get(String(indicator))?.weight ?? 0;
    if (status === "ok") assessed += weight;
    if (status === "ok" || status === "not_assessable") applicable += weight;
  }
  if (applicable === 0) return { zh: "没有适用于本报告的指标", en: "no indicator applies to this report" };
  const share = assessed / applicable;
  const least = scheme.availability.dimension;
  if (share >= least) return null;
  const percent = (part: number) => `${Math.round(part * 100)}%`;
  return {
    zh: `可评指标仅占权重 ${percent(share)}，方案要求至少 ${percent(least)}`,
    en: `only ${percent(share)} of its weight could be assessed, the scheme asks for ${percent(least)}`,
  };
}

const unitNames: Readonly<Record<string, string>> = { days: "天", problems: "个", "per 1000 Han": "处/千字" };

/** An indicator's raw figure with its unit; shares as percentages. */
export function naturalFigure(raw: number, spec: IndicatorSpec | undefined, language: Language): string {
  if (spec?.unit === "share") return `${Math.round(raw * 1000) / 10}%`;
  const unit = spec?.unit ?? "";
  return `${Math.round(raw * 100) / 100} ${language === "zh" ? (unitNames[unit] ?? unit) : unit}`;
}
