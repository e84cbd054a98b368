import { describe, expect, it } from "vitest";
import type { FollowedProblem, FollowUp } from "../../src/model/narrative.js";
import type { PriorReport } from "../../src/model/subject.js";
import { createNarrator } from "../../src/narrative/create-narrator.js";
import { followUpOf } from "../../src/narrative/follow-up.js";
import { lexicons } from "./lexicons.js";
import { type ProseDraft, proseReport } from "./prose-report.js";

const narrate = createNarrator(lexicons);

/** What a report of this prose makes of last year's problems, each with the remedy planned for it. */
function followed(
  draft: ProseDraft,
  problems: readonly (readonly [problem: string, remedy: string | null])[],
  changes: Partial<PriorReport> = {},
): FollowUp {
  const report = proseReport(draft);
  const prior: PriorReport = {
    reportId: "0",
    path: "prior",
    year: 2021,
    tables: { disclosure: null, requests: null, reviewAndLitigation: null },
    problems: problems.map(([problem]) => problem),
    remedies: problems.map(([, remedy]) => remedy),
    problemsRead: true,
    paragraphs: [],
    ...changes,
  };
  return followUpOf(report, narrate(report), prior, []);
}

const outcomes = ({ problems }: FollowUp) => problems.map(({ outcome }) => outcome);
const nothingNew = { problems: ["一是查阅点的资料陈旧，读者意见较多。下一步按季更换。"] };

describe("the follow-up of last year's problems", () => {
  it("is a clause of this year's prose that is about the problem or its remedy", () => {
    const overview = ["全年公开信息312条，在6个社区设立查阅点。", "食堂采购价格按周张贴在校门口，家长来电减少。"];
    const draft = { overview, ...nothingNew };
    const [first, second] = followed(draft, [
      ["学校食堂采购价格只在年底公开一次", "食堂采购价格改为按周张贴"],
      ["政策解读以文字为主", "邀请专家录制短视频"],
    ]).problems as [FollowedProblem, FollowedProblem];
    expect(first.outcome).toBe("acted-on");
    expect(proseReport(draft).source.text.slice(...(first.evidence ?? [0, 0]))).toBe("食堂采购价格按周张贴在校门口");
    expect(second).toEqual({ before: "政策解读以文字为主", outcome: "not-mentioned", evidence: null });
  });

  it("is not what is announced, what is a problem again, or what stood in last year's report already", () => {
    const problem = [["窗口服务指南更新不及时", "窗口服务指南按月核对更新"]] as const;
    const said = "窗口服务指南按月核对更新12次。";
    expect(outcomes(followed({ overview: [said], ...nothingNew }, problem))).toEqual(["acted-on"]);
    expect(outcomes(followed({ overview: [`下一步，${said}`], ...nothingNew }, problem))).toEqual(["not-mentioned"]);
    const again = { overview: ["全年公开信息312条。"], problems: ["窗口服务指南更新仍不及时。下一步按月核对。"] };
    expect(outcomes(followed(again, problem))).toEqual(["not-mentioned"]);
    const stood = { paragraphs: ["平台建设。窗口服务指南按月核对更新11次。"] };
    expect(outcomes(followed({ overview: [said], ...nothingNew }, problem, stood))).toEqual(["not-mentioned"]);
  });

  it.each([
    ["上年度报告提出的两项问题均已整改到位。", "acted-on"],
    ["2021年存在的问题已全部解决。", "acted-on"],
    ["针对去年指出的问题，已逐项整改，完成销号。", "acted-on"],
    ["上年度报告提出的问题部分已整改。", "not-mentioned"],
    ["去年存在的问题仍未全部解决。", "not-mentioned"],
    ["上年提出的1个问题已经解决。", "not-mentioned"],
    ["2019年存在的问题已全部解决。", "not-mentioned"],
  ])("may be told of all problems at once: %s", (sentence, outcome) => {
    const draft = { overview: ["全年公开信息312条。"], problems: [sentence, "一是查阅点的资料陈旧，读者意见较多。"] };
    const last = [["甲类目录没有标注有效期", null] as const, ["乙栏目的检索功能缺失", null] as const];
    expect(outcomes(followed(draft, last))).toEqual([outcome, outcome]);
  });

  it("is none where the same is said again", () => {
    const report = proseReport({ problems: ["一是窗口服务指南更新不及时。下一步将按月核对窗口服务指南。"] });
    const at = report.source.text.indexOf("窗口服务指南更新不及时");
    const span = [at, at + 11] as const;
    const prior = {
      ...{ reportId: "0", path: "prior", year: 2021, problemsRead: true, paragraphs: [] },
      tables: { disclosure: null, requests: null, reviewAndLitigation: null },
      problems: ["窗口服务指南更新不及时"],
      remedies: [null],
    };
    const kept = [{ span, before: "窗口服务指南更新不及时", dice: 1 }];
    const { problems } = followUpOf(report, narrate(report), prior, kept);
    expect(problems).toEqual([{ before: "窗口服务指南更新不及时", outcome: "repeated", evidence: span }]);
  });

  it("is not known when section five of either year could not be read", () => {
    const unread = followed(nothingNew, [["查阅点的资料陈旧", null]], { problemsRead: false });
    expect(unread).toEqual({ priorId: "0", isRead: false, problems: [] });
  });
});

/** Last year's problem and remedy, and what was told a year later; written after the rule, and not looked at while it was made. */
const pairs: readonly (readonly [problem: string, remedy: string | null, told: string])[] = [
  [
    "部分乡镇公开栏破损，公示内容看不清",
    "更换破损公开栏，统一配发防水展板",
    "为14个乡镇统一更换防水展板，公开栏破损问题不再出现",
  ],
  [
    "公共企事业单位公开专栏内容偏少",
    "督促供水、供气企业补充收费标准",
    "供水、供气企业收费标准全部补充到公共企事业单位专栏",
  ],
  [
    "年轻干部对条例不熟悉，答复文书格式不规范",
    "编写答复文书模板并组织培训",
    "编写答复文书模板12种，组织年轻干部培训3期",
  ],
  ["网站检索功能不精准，检索结果排序混乱", "升级网站检索引擎", "网站检索引擎升级后，检索结果可按时间和相关度排序"],
  ["村务公开照片上传不及时，个别村三个月未更新", null, "村务公开照片上传由季度改为月度，三个月未更新的村清零"],
  ["涉农补贴公示缺少举报电话", "补贴公示统一附监督举报电话", "涉农补贴公示全部附上监督举报电话"],
  ["拆迁安置房分配结果只在售楼处张贴", "分配结果同步发布到区政府网站", "安置房分配结果在区政府网站发布7批"],
  [
    "重大项目批复结果公开滞后",
    "批复文件作出后5个工作日内上网",
    "重大项目批复文件在作出后5个工作日内上网，全年无一超时",
  ],
  ["依申请公开办理台账不完整，缺少送达凭证", "台账增加送达凭证扫描件", "依申请公开台账逐件附送达凭证扫描件"],
  ["政务新媒体更新频率偏低，出现过休眠账号", "注销2个休眠账号", "注销休眠账号2个，保留的政务新媒体每周更新"],
  [
    "环保督察整改进展公开不够，只公布了完成数",
    "逐项公布整改措施和责任人",
    "督察反馈的31项任务逐项公布整改措施、责任人和时限",
  ],
  ["办事指南中的咨询电话有错误", "对全部咨询电话逐一拨测", "对1200个咨询电话逐一拨测，更正错误46个"],
  ["图书馆开放时间调整没有提前公告", null, "图书馆开放时间调整均提前3天公告"],
  ["听证会代表名单未公开", "今后听证会代表名单会前公布", "举行水价听证会1次，代表名单会前公布"],
  ["工资集体协商政策解读形式单一", "制作动漫解读", "制作工资集体协商动漫解读4部，播放9.2万次"],
  ["乡镇卫生院药品价格公示不全", "卫生院药品价格接入电子屏滚动公示", "18家卫生院药品价格全部接入电子屏"],
];

it("most of what a reader takes for a follow-up is found, and hardly anything else", () => {
  let found = 0;
  let wrong = 0;
  for (const [i, [problem, remedy]] of pairs.entries())
    for (const [j, [, , told]] of pairs.entries()) {
      const [outcome] = outcomes(followed({ overview: [`${told}。`], ...nothingNew }, [[problem, remedy]]));
      if (outcome !== "acted-on") continue;
      if (i === j) found += 1;
      else wrong += 1;
    }
  expect(found).toBeGreaterThanOrEqual(12);
  expect(wrong).toBe(0);
});
