import { pick, type Random, wholeBetween } from "../../stats/random.js";
import { type ReportPlan, withPage, withParagraphs } from "../plan.js";
import { problemParagraphs } from "../prose/problems.js";
import { type Defect, type Planter, proseOfFigures } from "./defect.js";

const problems = (plan: ReportPlan, unit: string, ...paragraphs: readonly string[]): Defect => ({
  plan: withParagraphs(plan, "problems", paragraphs),
  unit,
  where: paragraphs.join(""),
});

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A citizen identity number that no one need have, with the check digit GB 11643 asks for. */
function identityNumber(random: Random): string {
  const born = `19${wholeBetween(random, 50, 99)}0${wholeBetween(random, 1, 9)}${wholeBetween(random, 10, 28)}`;
  const body = `110101${born}${wholeBetween(random, 100, 999)}`;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body.charAt(at)), 0);
  return `${body}${"10X98765432".charAt(sum % 11)}`;
}

/** The first number before a counter in section one replaced by the blank of a form. */
function blanked(plan: ReportPlan, random: Random): Defect | null {
  const mark = pick(random, ["XX", "××", "__", "xx"]);
  const at = plan.paragraphs.overview.findIndex((text) => /[\u4e00-\u9fff]\d+(?=[件条次项])/.test(text));
  if (at < 0) return null;
  const paragraphs = plan.paragraphs.overview.map((text, i) =>
    i === at ? text.replace(/(?<=[\u4e00-\u9fff])\d+(?=[件条次项])/, mark) : text,
  );
  return { plan: withParagraphs(plan, "overview", paragraphs), unit: "overview", where: mark };
}

/** Below the report begins that of the year before. */
function followed(plan: ReportPlan): Defect {
  const title = `${plan.agency.name}${plan.year - 1}年政府信息公开工作年度报告`;
  const below = [title, "一、总体情况", `${plan.year - 1}年，${plan.agency.self}按季度公开了工作进展。`];
  return { plan: withPage(plan, { signature: [...plan.page.signature, ...below] }), unit: "file", where: title };
}

/** Defects of the prose that no table is needed for. */
export const textPlanters: readonly Planter[] = [
  { check: "further-report", plant: followed },
  { check: "placeholder-left", collateral: proseOfFigures, plant: blanked },
  {
    check: "no-current-problem",
    collateral: ["narrative-short"],
    plant: (plan, random) =>
      problems(
        plan,
        "problems",
        pick(random, [
          "本年度政府信息公开工作不存在问题。",
          `${plan.agency.self}${plan.year}年政府信息公开工作暂无问题。`,
          "经自查，没有发现问题。",
        ]),
      ),
  },
  {
    check: "only-past-problems",
    plant: (plan, random) => {
      const [one, two] = plan.problems.map(({ problem }) => problem);
      const words = pick(random, ["上一年度存在的主要问题：", "去年存在的问题主要是："]);
      return problems(
        plan,
        "problems",
        `${words}一是${one}；二是${two}。针对上述问题，${plan.agency.self}全年采取了以下措施：一是${plan.problems[0]?.remedy}；二是${plan.problems[1]?.remedy}。`,
      );
    },
  },
  {
    check: "problem-same-as-last-year",
    needsBefore: true,
    plant: (plan) =>
      plan.before === null
        ? null
        : problems(plan, "problems", ...problemParagraphs(plan.before.problems, plan.telling)),
  },
  {
    check: "problem-vague",
    collateral: ["narrative-short"],
    plant: (plan, random) =>
      problems(
        plan,
        "problems",
        pick(random, [
          "一是公开意识有待进一步提高；二是公开内容不够全面。下一步，一是加强业务学习，提高公开意识；二是丰富公开内容，完善公开制度。",
          "存在的主要问题：公开工作水平有待进一步提升，公开形式不够丰富。改进措施：进一步加强学习，不断创新公开形式。",
          "目前工作中还存在公开内容不够细化、人员业务能力有待加强等问题。今后将强化责任意识，细化公开内容，加强业务培训。",
        ]),
      ),
  },
  {
    check: "problem-without-remedy",
    collateral: ["problem-vague", "narrative-short"],
    plant: (plan) => {
      const [one, two] = plan.problems.map(({ problem }) => problem);
      return problems(plan, "problems", `存在的主要问题：一是${one}。二是${two}。`);
    },
  },
  {
    check: "narrative-short",
    collateral: ["aspect-missing", "accountability-missing", ...proseOfFigures],
    plant: (plan) => {
      const short = withParagraphs(plan, "overview", ["本年度按要求做好信息公开各项工作。"]);
      const one = plan.problems[0];
      const five = withParagraphs(short, "problems", [`${one?.problem}。下一步，${one?.remedy}。`]);
      return { plan: five, unit: "narrative", where: "overview" };
    },
  },
  {
    check: "personal-data",
    plant: (plan, random) => {
      const number = pick(random, [
        `手机号1${pick(random, ["38", "59", "86"])}${wholeBetween(random, 10000000, 99999999)}`,
        `身份证号${identityNumber(random)}`,
      ]);
      const words = `其中申请人张某（${number}）的申请经两次当面沟通后补正。`;
      const paragraphs = [...plan.paragraphs.overview, words];
      return { plan: withParagraphs(plan, "overview", paragraphs), unit: "overview", where: words };
    },
  },
];
