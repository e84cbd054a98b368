import { sample } from "../../stats/random.js";
import { oneOf, some, type Telling } from "./telling.js";

/** A shortcoming and what is done about it, without closing punctuation. */
export interface Problem {
  /** Which of the shortcomings it is: the same one in another year is told in nearly the same words. */
  readonly kind: number;
  readonly problem: string;
  readonly remedy: string;
}

type Pair = (telling: Telling) => Omit<Problem, "kind">;

const pairs: readonly Pair[] = [
  ({ agency: { field }, random }) => ({
    problem: `“${field.column}”栏目更新不及时，抽查发现有${some(random, 2, 9)}次超过规定时限，最长的迟了${some(random, 6, 40)}天`,
    remedy: `把“${field.column}”栏目的更新时限写进岗位职责，由办公室每周五核对栏目`,
  }),
  ({ agency: { field }, random, year }) => ({
    problem: `${field.topics[1]}方面的解读形式单一，${some(random, 20, 40)}篇解读中只有${some(random, 2, 9)}篇配了图表`,
    remedy: `${field.topics[1]}解读一律配图表或短视频，${year + 1}年6月底前补做${some(random, 5, 15)}篇解读`,
  }),
  ({ random }) => ({
    problem: `查阅点资料陈旧，${some(random, 6, 20)}处查阅点中有${some(random, 1, 5)}处半年没有更换资料`,
    remedy: "每季度向查阅点配送一次纸质资料，由值守人员签收登记",
  }),
  ({ random }) => ({
    problem: `公开工作人员变动频繁，${some(random, 6, 12)}名兼职人员中有${some(random, 2, 5)}名到岗不满半年`,
    remedy: "制定公开岗位交接清单，新到岗人员先培训两天再上岗",
  }),
  ({ agency: { field }, random, year }) => ({
    problem: `${field.topics[2]}数据缺少历史对比，${field.people}看不出变化，来电询问的有${some(random, 11, 90)}次`,
    remedy: `补录近三年${field.topics[2]}数据并提供表格下载，${year + 1}年3月底前完成`,
  }),
  ({ agency: { field }, random }) => ({
    problem: `网站检索功能较弱，输入“${field.topics[0]}”后前10条结果中只有${some(random, 1, 4)}条相关`,
    remedy: `会同运维单位调整网站检索权重，每月测试${some(random, 10, 30)}个常用词`,
  }),
  ({ agency: { field }, random }) => ({
    problem: `留言回复偏慢，${field.people}的${some(random, 20, 60)}条留言中有${some(random, 3, 12)}条超过5个工作日才得到回复`,
    remedy: "实行留言首接负责，2个工作日内答复，一时答不了的先告知进度",
  }),
  ({ agency: { field }, random }) => ({
    problem: `${field.topics[3]}文件散见于${some(random, 3, 7)}个栏目，查找不便`,
    remedy: `把${field.topics[3]}文件集中到一个专题，附上目录和废止日期`,
  }),
];

/** Two or three shortcomings of this year with their remedies, none of which is among those of the year before. */
export function drawProblems(telling: Telling, before: readonly Problem[]): readonly Problem[] {
  const kinds = pairs.map((_, kind) => kind).filter((kind) => !before.some((problem) => problem.kind === kind));
  const chosen = sample(telling.random, kinds, some(telling.random, 2, 3));
  return chosen.map((kind) => ({ kind, ...(pairs[kind] as Pair)(telling) }));
}

const han = "一二三四五六";
const numbered = (items: readonly string[], mark: string) =>
  items.map((item, i) => `${mark.replace("#", han[i] as string).replace("1", String(i + 1))}${item}`);

/** The paragraphs of section five in one of several forms: all problems first, or each with its remedy. */
export function problemParagraphs(problems: readonly Problem[], telling: Telling): readonly string[] {
  const wrong = problems.map(({ problem }) => problem);
  const mends = problems.map(({ remedy }) => remedy);
  const forms: readonly (() => readonly string[])[] = [
    () => [
      `${oneOf(telling.random, "存在的主要问题：", `${telling.year}年工作中存在以下问题：`, "")}${numbered(wrong, "#是").join("；")}。${oneOf(telling.random, "下一步，", "改进措施：", `针对以上问题，${telling.agency.self}将采取以下措施：`)}${numbered(mends, "#是").join("；")}。`,
    ],
    () => [
      "（一）存在的主要问题",
      ...numbered(wrong, "1.").map((item) => `${item}。`),
      oneOf(telling.random, "（二）改进情况", "（二）改进措施"),
      ...numbered(mends, "1.").map((item) => `${item}。`),
    ],
    () => [
      `存在的问题主要有：${numbered(wrong, "#是").join("。")}。`,
      `针对上述问题，重点做好以下工作：${numbered(mends, "#是").join("。")}。`,
    ],
    () =>
      numbered(
        problems.map(({ problem, remedy }) => `${problem}。下一步，${remedy}。`),
        "（#）",
      ),
  ];
  return (forms[some(telling.random, 0, forms.length - 1)] as () => readonly string[])();
}
