import { describe, expect, test } from "vitest";
import { narrate } from "./lexicons.js";
import { proseReport } from "./prose-report.js";

/** What is read in section five: `problem -> remedy`, `past:` before last year's, and the remedies that answer nothing. */
function read(...paragraphs: string[]) {
  const report = proseReport({ overview: [], problems: paragraphs, otherMatters: [] });
  const { problems, remedies, deniesProblems, features } = narrate(report);
  const quote = (span: readonly [number, number]) => report.source.text.slice(...span);
  return {
    problems: problems.map((one) => `${one.past ? "past:" : ""}${quote(one.span)}`),
    remedies: remedies.map((one) => `${one.past ? "past:" : ""}${quote(one.span)}`),
    answers: problems.map((one) => (one.remedy === null ? null : quote(remedies[one.remedy]?.span ?? [0, 0]))),
    specific: problems.map((one) => one.specific),
    denies: deniesProblems === null ? null : quote(deniesProblems),
    stated: features.find((one) => one.code === "problems-stated")?.value,
  };
}

describe("section five in lists", () => {
  test("reads measures announced with whose and when before the lead, in whatever year", () => {
    const { problems, remedies } = read(
      "主要体现在栏目更新慢、图解偏少。2021年将从以下几方面改进：一是按周更新栏目。二是增加图解。",
    );
    expect(problems).toEqual(["栏目更新慢、图解偏少"]);
    expect(remedies).toEqual(["按周更新栏目", "增加图解"]);
    expect(read("窗口资料陈旧。我局2023年拟采取以下措施：一是更换资料。二是设专人。").remedies).toEqual([
      "更换资料",
      "设专人",
    ]);
  });

  test("takes a time alone for no measure, nor what went well before any problem", () => {
    const { problems, remedies } = read(
      "2022年我局信息公开工作对规范办事发挥了积极作用。但仍存在一些不足。一是栏目检索不便。",
      "在2023年的信息公开工作中，我局将优化检索功能。",
    );
    expect(problems).toEqual(["栏目检索不便"]);
    expect(remedies).toEqual(["我局将优化检索功能"]);
  });

  test("takes 了解 for no sign of the past, and 将已 for no measure", () => {
    const { problems, remedies } = read(
      "一是保密意识不强。个别科室为应付检查，将已公开的旧稿重新发布。",
      "改进措施：一是开展走访，了解群众需要。",
    );
    expect(problems).toEqual(["保密意识不强。个别科室为应付检查，将已公开的旧稿重新发布"]);
    expect(remedies).toEqual(["开展走访，了解群众需要"]);
  });

  test("parts a problem from what has been done about it in the same item", () => {
    const { problems, remedies, answers } = read(
      "一是补贴文件的发布日晚于执行日，已改为签发当日发布。二是名单只张贴在镇上，已增加村口张贴点。三是答复模板陈旧，已更换但未印发。",
    );
    expect(problems).toEqual(["补贴文件的发布日晚于执行日", "名单只张贴在镇上", "答复模板陈旧，已更换但未印发"]);
    expect(remedies).toEqual(["past:已改为签发当日发布", "past:已增加村口张贴点"]);
    expect(answers.slice(0, 2)).toEqual(["已改为签发当日发布", "已增加村口张贴点"]);
  });

  test("reads short headings inside items as leads, and 主要是 behind 差距 as one", () => {
    const { problems, remedies } = read(
      "（一）上年度问题整改情况。我局为每个乡镇配备了查询机。",
      "（二）存在的主要问题。与群众期盼相比仍有差距，主要是：查询机说明书不够通俗；乡镇联络员更换频繁。",
      "（三）进一步整改：一是改写说明书。二是固定联络员。",
    );
    expect(problems).toEqual(["查询机说明书不够通俗", "乡镇联络员更换频繁"]);
    expect(remedies.slice(-2)).toEqual(["改写说明书", "固定联络员"]);
  });

  test("reads numbers behind commas that go on with their list, and no others", () => {
    const { problems, remedies } = read(
      "存在的主要问题：1.业务水平参差不齐，2.平台检索功能单一，3.公众参与度不高。改进措施：1.加大培训力度，2.优化检索，3.每季度走访。",
    );
    expect(problems).toEqual(["业务水平参差不齐", "平台检索功能单一", "公众参与度不高"]);
    expect(remedies).toEqual(["加大培训力度", "优化检索", "每季度走访"]);
    expect(read("存在的主要问题：1.解读偏少，5、6月没有发布图解。").problems).toEqual(["解读偏少，5、6月没有发布图解"]);
  });

  test("turns to measures at a year that announces them", () => {
    const { problems, remedies } = read(
      "2021年度报告提到的“图解偏少”问题，已增加图解。2022年仍存在检索结果不准的问题，2023年将更换检索引擎。",
    );
    expect(problems.at(-1)).toBe("2022年仍存在检索结果不准的问题");
    expect(remedies.at(-1)).toBe("2023年将更换检索引擎");
  });

  test("leaves out quality that rose before any problem, and 但 before one", () => {
    const { problems, remedies } = read(
      "2022年我局严格落实各项要求，公开质量不断提升。但仍存在答复不够规范的问题。对此，我局统一了模板。",
    );
    expect(problems).toEqual(["仍存在答复不够规范的问题"]);
    expect(remedies).toEqual(["我局统一了模板"]);
  });

  test("leaves a predicate of all problems with the last of them", () => {
    expect(read("还存在一些问题，如宣传力度不足，人员业务不熟，均有待今后加以解决。").problems).toEqual([
      "宣传力度不足",
      "人员业务不熟，均有待今后加以解决",
    ]);
  });

  test("reads 一是…二是… under a problem lead and under a remedy lead", () => {
    const { problems, remedies } = read(
      "存在的主要问题：一是栏目检索不便。二是业务人员调整频繁。",
      "改进措施：一是优化检索功能。二是稳定工作队伍。",
    );
    expect(problems).toEqual(["栏目检索不便", "业务人员调整频繁"]);
    expect(remedies).toEqual(["优化检索功能", "稳定工作队伍"]);
  });

  test("reads a list number that follows its lead without punctuation", () => {
    expect(read("存在的主要问题一是公开内容不够全面。二是渠道单一。").problems).toEqual([
      "公开内容不够全面",
      "渠道单一",
    ]);
  });

  test("reads blocks led by headings, with numbers that restart", () => {
    const { problems, remedies } = read(
      "#（一）存在的主要问题",
      "1.部分栏目更新不及时。",
      "2.依申请公开答复文书不规范。",
      "#（二）改进措施",
      "1.建立栏目更新台账，逐月检查。",
      "2.统一答复文书格式。",
    );
    expect(problems).toEqual(["部分栏目更新不及时", "依申请公开答复文书不规范"]);
    expect(remedies).toEqual(["建立栏目更新台账，逐月检查", "统一答复文书格式"]);
  });

  test("reads a problem and its remedy in each item, and pairs them", () => {
    const { problems, answers } = read(
      "一是政策解读形式单一，多数文件只有文字解读。下一步，增加图解和短视频。二是经办人员全部兼职。下一步，配备专职人员1名。",
    );
    expect(problems).toEqual(["政策解读形式单一，多数文件只有文字解读", "经办人员全部兼职"]);
    expect(answers).toEqual(["增加图解和短视频", "配备专职人员1名"]);
  });

  test("keeps the sentences of one item together, and an inner list inside its item", () => {
    const { problems, remedies } = read(
      "（一）存在的主要问题。1.公开内容方面。一是深度不够；二是群众关心的内容少。2.公开时效方面。更新滞后。（二）改进情况。1.拓展公开内容。2.缩短发布时限。",
    );
    expect(problems).toEqual(["公开内容方面。一是深度不够；二是群众关心的内容少", "公开时效方面。更新滞后"]);
    expect(remedies).toEqual(["拓展公开内容", "缩短发布时限"]);
  });

  test("joins a heading item with the paragraph under it", () => {
    expect(read("#（一）公开时效性不强", "部分会议纪要形成后超过一个月才上网。").problems).toEqual([
      "（一）公开时效性不强\n部分会议纪要形成后超过一个月才上网".slice(3),
    ]);
  });

  test("takes a list under no lead for problems when its words say so", () => {
    const { problems, remedies } = read(
      "一是公开内容不够全面；二是报送不积极。",
      "为此，我中心将采取以下改进措施：",
      "一是加大公开力度；",
      "二是逐月通报各科室报送情况。",
    );
    expect(problems).toEqual(["公开内容不够全面", "报送不积极"]);
    expect(remedies).toEqual(["加大公开力度", "逐月通报各科室报送情况"]);
  });

  test("does not take 唯一是 or 第（一）项 for a list number", () => {
    expect(read("存在的问题是渠道唯一是网站，按第二十条第（一）项公开不够全面。").problems).toEqual([
      "渠道唯一是网站，按第二十条第（一）项公开不够全面",
    ]);
  });
});

describe("section five in running text", () => {
  test("parts problems at semicolons and leaves the introduction out", () => {
    const { problems, remedies } = read(
      "2022年，我局工作虽取得新的进展，但主要存在部分栏目内容不够丰富；公开范围有待扩大；重点不突出等问题。结合以上不足，我局将采取以下措施：",
      "一是按月补充栏目内容。",
    );
    expect(problems).toEqual(["部分栏目内容不够丰富", "公开范围有待扩大", "重点不突出"]);
    expect(remedies).toEqual(["按月补充栏目内容"]);
  });

  test("takes a preamble for no problem", () => {
    const { problems } = read(
      "2022年我局工作虽然取得一定成绩，但仍存在一些不足。公开内容不够丰富。今后，我局将加强信息收集。",
    );
    expect(problems).toEqual(["公开内容不够丰富"]);
  });

  test("begins a problem after the concession before it", () => {
    expect(read("本年度工作进展顺利，但在信息公开时效性等方面仍有待提高。").problems).toEqual([
      "在信息公开时效性等方面仍有待提高",
    ]);
  });

  test("parts clauses that each say what is wrong, after a lead in the same sentence", () => {
    expect(read("主要存在以下问题：信息更新不及时，信息来源单一。").problems).toEqual([
      "信息更新不及时",
      "信息来源单一",
    ]);
  });

  test.each([
    ["in one paragraph", ["问题：公开渠道较为单一。措施：开设政务新媒体账号，拓宽渠道。"]],
    ["in two paragraphs", ["问题：公开渠道较为单一。", "措施：开设政务新媒体账号，拓宽渠道。"]],
  ])("reads 问题：…措施：… %s", (_where, paragraphs) => {
    const { problems, answers } = read(...paragraphs);
    expect(problems).toEqual(["公开渠道较为单一"]);
    expect(answers).toEqual(["开设政务新媒体账号，拓宽渠道"]);
  });

  test("does not read a problem out of what a measure solves", () => {
    const { problems, answers } = read(
      "当前主要问题是部分科室报送信息不积极。对此，我局将报送情况纳入年终考核，着力解决报送不积极、不及时等问题。",
    );
    expect(problems).toEqual(["部分科室报送信息不积极"]);
    expect(answers[0]).toContain("我局将报送情况纳入年终考核");
  });

  test("reads the problem that a measure names, where none was stated before", () => {
    const { problems, answers } = read("针对公开目录更新滞后的问题，我局修订目录12项。");
    expect(problems).toEqual(["公开目录更新滞后"]);
    expect(answers).toEqual(["针对公开目录更新滞后的问题，我局修订目录12项"]);
  });

  test("reads each problem of a list of measures that name them", () => {
    const { problems, answers } = read(
      "一是针对目录更新滞后的问题，逐项修订目录。二是针对依申请答复超期的问题，建立台账。",
    );
    expect(problems).toEqual(["目录更新滞后", "依申请答复超期"]);
    expect(answers).toEqual(["针对目录更新滞后的问题，逐项修订目录", "针对依申请答复超期的问题，建立台账"]);
  });

  test("finds no problem in a section of measures only", () => {
    const { problems, remedies, stated } = read("2023年，我局将继续加强学习，完善制度，做好公开工作。");
    expect(problems).toEqual([]);
    expect(remedies).toHaveLength(1);
    expect(stated).toBe(0);
  });
});

describe("last year's problems", () => {
  test("are past, and so are the measures that answered them", () => {
    const { problems, remedies, stated } = read(
      "上一年度工作中存在的问题，主要是：公开积极性有待提高。解读机制落实不彻底。针对上述问题，一是定期调度各科室，提高了公开积极性；二是落实解读机制，做到同步解读。",
    );
    expect(problems).toEqual(["past:公开积极性有待提高", "past:解读机制落实不彻底"]);
    expect(remedies).toEqual(["past:定期调度各科室，提高了公开积极性", "past:落实解读机制，做到同步解读"]);
    expect(stated).toBe(0);
  });

  test("end where this year's begin", () => {
    const { problems } = read(
      "#（一）上年度问题整改情况",
      "针对上年度存在的解读形式单一问题，制作图解15个。",
      "#（二）本年度存在的问题",
      "一是部分乡镇公开栏更新不及时。",
    );
    expect(problems).toEqual(["past:解读形式单一", "部分乡镇公开栏更新不及时"]);
  });

  test("are told by the year before the report's", () => {
    expect(read("2021年存在的信息更新不及时问题已整改到位。2022年存在的主要问题是：公开形式单一。").problems).toEqual([
      "past:2021年存在的信息更新不及时问题已整改到位",
      "公开形式单一",
    ]);
  });
});

describe("denials", () => {
  test.each(["本年度我局公开工作不存在问题。", "无", "无。", "暂无。", "没有发现问题。"])("are told: %s", (text) => {
    const { denies, problems, stated } = read(text);
    expect(text).toContain(denies);
    expect(problems).toEqual([]);
    expect(stated).toBe(0);
  });

  test("are none where problems are stated all the same", () => {
    const { denies, problems } = read("不存在突出问题。", "不足之处是更新不及时。");
    expect(problems).toEqual(["更新不及时"]);
    expect(denies).toBeNull();
  });
});

describe("a problem", () => {
  test.each([
    ["经办人员均为兼职，力量不足", true],
    ["12个栏目超过三个月未更新，更新不及时", true],
    ["《办事指南汇编》内容不够完整", true],
    ["公开内容有待进一步丰富", false],
    ["思想认识不够到位", false],
  ])("“%s” is specific: %s", (text, specific) => {
    expect(read(`存在的问题：一是${text}。`).specific).toEqual([specific]);
  });

  test("is answered by the remedy on its subject, wherever that stands in the list", () => {
    const { answers } = read(
      "存在问题：一是工作人员业务能力不足。二是信息更新不够及时。三是政策解读形式单一。",
      "改进措施：一是丰富解读形式，制作图解。二是每半年开展业务培训。三是每周更新栏目。",
    );
    expect(answers).toEqual(["每半年开展业务培训", "每周更新栏目", "丰富解读形式，制作图解"]);
  });

  test("is answered by nothing when only its list number is shared", () => {
    expect(read("存在问题：一是经办人员均为兼职。", "改进措施：一是拓宽公开渠道。").answers).toEqual([null]);
  });
});

describe("section five told plainly, without set wordings", () => {
  test("takes the first list for problems and one that starts anew for measures", () => {
    const { problems, remedies, answers } = read(
      "一是样品检验结果平均拖后19天。二是查询入口要点六次才到。",
      "一是检验报告收到后七天内上网，未上传的不予付款。二是首页设直达链接。",
    );
    expect(problems).toEqual(["样品检验结果平均拖后19天", "查询入口要点六次才到"]);
    expect(remedies).toEqual(["检验报告收到后七天内上网，未上传的不予付款", "首页设直达链接"]);
    expect(answers).toEqual(remedies);
  });

  test("reads sentences that tell what was left undone, and what handles it", () => {
    const { problems, remedies } = read("公示牌只立在村口；17户有3户仍未领到补偿款。对未领款的由财政所上门发放。");
    expect(problems).toEqual(["公示牌只立在村口", "17户有3户仍未领到补偿款"]);
    expect(remedies).toEqual(["对未领款的由财政所上门发放"]);
  });

  test("takes a first list that announces measures for measures", () => {
    const { problems, remedies } = read("一是加强队伍建设，提升业务能力。二是完善公开机制，规范公开流程。");
    expect(problems).toEqual([]);
    expect(remedies.length).toBe(2);
  });

  test("reads what follows 问题： whatever its words, clause by clause", () => {
    const { problems, remedies } = read(
      "问题：自助机按文号检索，村民说不上来；公开栏内容一贴半年。",
      "改进：自助机按户主姓名检索；公开栏每季度换一次。",
    );
    expect(problems).toEqual(["自助机按文号检索，村民说不上来", "公开栏内容一贴半年"]);
    expect(remedies.length).toBe(2);
  });

  test("takes 逾期的 in a measure for no problem, and a quoted 不存在问题 for no denial", () => {
    const { problems, denies } = read(
      "一是本局称“不存在问题”，与评估列出的12项不符。下一步，问题由评估机构提供；经费收支30日内公布，逾期的暂停拨款。",
    );
    expect(problems).toEqual(["本局称“不存在问题”，与评估列出的12项不符"]);
    expect(denies).toBeNull();
  });

  test("lets a measure already taken answer a problem of this year", () => {
    expect(read("存在问题：一是5个库点电话失效。", "改进情况：一是5个库点电话已经更换。").answers).toEqual([
      "5个库点电话已经更换",
    ]);
  });
});
