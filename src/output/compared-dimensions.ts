import type { Language } from "../model/bilingual.js";
import { dimensionIds } from "../model/score.js";
import type { Scheme } from "../score/scheme.js";
import type { Row } from "./table-spec.js";

/** Which dimensions a group is not ranked by, and why, from a row of its rankings; null when it is ranked by all that have a weight. */
export function leftOutWords({ compared }: Row, scheme: Scheme, language: Language): string | null {
  if (typeof compared !== "string") return null;
  const kept = compared.split(" ");
  const left = dimensionIds.filter((id) => scheme.weights[id] > 0 && !kept.includes(id));
  if (left.length === 0) return null;
  const names = left.map((id) => scheme.dimensions[id][language]);
  const least = `${Math.round(scheme.availability.common * 100)}%`;
  return {
    zh: `不计入本组排名得分：${names.join("、")}（组内可评的报告不足 ${least}）`,
    en: `not in this group's scores: ${names.join(", ")} (assessable for less than ${least} of its reports)`,
  }[language];
}
