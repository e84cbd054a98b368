import type { CasesByCheck, CheckCase } from "../check-case.js";
import type { Draft } from "../subject-of.js";

const overview = (words: string, more: Draft = {}): Draft => ({ ...more, sections: { overview: words } });
const disputes = (words: string, more: Draft = {}): Draft => ({ ...more, sections: { reviewAndLitigation: words } });

const letBe = (words: string, more: Draft = {}): CheckCase => ({
  says: `“${words}” is let be`,
  given: overview(words, more),
  expect: { silent: true },
});

const noRequests = {
  "requests.newlyReceived.total": 0,
  "requests.carriedIn.total": 0,
} as const;

const nothing = {
  ...noRequests,
  ...Object.fromEntries(
    [
      "newlyReceived.naturalPerson",
      "newlyReceived.business",
      "carriedIn.naturalPerson",
      "granted.naturalPerson",
      "granted.total",
      "partiallyGranted.business",
      "partiallyGranted.total",
      "unavailable.notHeld.naturalPerson",
      "unavailable.notHeld.total",
      "total.naturalPerson",
      "total.business",
      "total.total",
      "carriedOver.naturalPerson",
      "carriedOver.total",
    ].map((cell) => [`requests.${cell}`, 0]),
  ),
};

const agrees: readonly CheckCase[] = [
  {
    says: "the number of new requests in text and table passes",
    given: overview("本年度新收到政府信息公开申请4件。"),
    expect: { passes: "requests.newlyReceived" },
  },
  {
    says: "new requests with those carried in are an honest reading",
    given: overview("全年共受理信息公开申请5件。"),
    expect: { passes: "requests.newlyReceived" },
  },
  {
    says: "another number of requests received is an error that names the row",
    given: overview("本年度共收到政府信息公开申请7件。"),
    expect: {
      fails: "requests.newlyReceived",
      zh: "正文称“收到政府信息公开申请7件”，表三“一、本年新收政府信息公开申请数量”行“总计”列＋“二、上年结转政府信息公开申请数量”行“总计”列为 5",
      quotes: ["收到政府信息公开申请7件", "4", "1"],
      severity: "error",
    },
  },
  {
    says: "another number of requests closed is a warning",
    given: overview("收到政府信息公开申请4件，办结9件。"),
    expect: {
      fails: "requests.total",
      zh: "正文称“办结9件”，表三“（七）总计”行“总计”列＋“四、结转下年度继续办理”行“总计”列为 5",
      quotes: ["办结9件", "4", "1"],
    },
  },
  {
    says: "another number of reviews is a warning",
    given: disputes("因政府信息公开引发行政复议3件。"),
    expect: {
      fails: "reviewAndLitigation.review",
      zh: "正文称“行政复议3件”，表四“行政复议”行“总计”列为 1",
      quotes: ["行政复议3件", "1"],
    },
  },
  {
    says: "a denial of reviews is held against all of them, not those closed",
    given: disputes("未发生政府信息公开行政复议。", {
      cells: { "reviewAndLitigation.review.pending": 1, "reviewAndLitigation.review.total": 2 },
    }),
    expect: {
      fails: "reviewAndLitigation.review",
      zh: "正文称“未发生政府信息公开行政复议”，表四“行政复议”行“总计”列为 2",
      quotes: ["未发生政府信息公开行政复议", "2"],
    },
  },
  {
    says: "another number of documents is a note",
    given: overview("全年制定行政规范性文件6件。"),
    expect: {
      fails: "disclosure.normativeDocuments.issued",
      zh: "正文称“制定行政规范性文件6件”，表二“行政规范性文件”行“本年制发件数”列为 2",
      quotes: ["制定行政规范性文件6件", "2"],
      severity: "info",
    },
  },
  letBe("公开部门文件6件。"),
  letBe("去年收到政府信息公开申请9件。"),
  letBe("全区各单位共收到政府信息公开申请30件。"),
  letBe("根据条例第二十条，公开信息，联系电话0632-8688888，邮编277800。"),
  {
    says: "without the table nothing is known",
    given: overview("本年度新收到政府信息公开申请4件。", { without: ["requests"] }),
    expect: { unknown: "requests.newlyReceived", zh: "未见该表" },
  },
  {
    says: "a table read without confidence is not held against the text",
    given: overview("本年度新收到政府信息公开申请9件。", { confidence: 0.6 }),
    expect: { unknown: "requests.newlyReceived", zh: "把握不足" },
  },
  {
    says: "a zero in words beside a blank cell is not held against it",
    given: overview("因政府信息公开引发行政复议：无。", { cells: { "reviewAndLitigation.review.total": null } }),
    expect: { unknown: "reviewAndLitigation.review", zh: "未填写数字" },
  },
];

const denies: readonly CheckCase[] = [
  {
    says: "a denial beside a table without requests and results passes",
    given: overview("本年度未收到政府信息公开申请。", { cells: nothing }),
    expect: { passes: "requests.newlyReceived" },
  },
  {
    says: "a denial beside results is an error that quotes them, totals first",
    given: overview("本年度未收到政府信息公开申请。", { cells: noRequests }),
    expect: {
      fails: "requests.newlyReceived",
      zh: "正文称“未收到政府信息公开申请”，但表三“（一）予以公开”行“总计”列为 2",
      quotes: ["未收到政府信息公开申请", "2", "1", "1", "4"],
    },
  },
  {
    says: "a denial beside requests is an error",
    given: overview("全年没有收到公民、法人和其他组织的信息公开申请。"),
    expect: {
      fails: "requests.newlyReceived",
      zh: "正文称“没有收到公民、法人和其他组织的信息公开申请”，但表三“一、本年新收政府信息公开申请数量”行“总计”列为 4",
      quotes: ["没有收到公民、法人和其他组织的信息公开申请", "4"],
    },
  },
  {
    says: "a printed 0 is a denial",
    given: overview("本年度收到政府信息公开申请0件。"),
    expect: {
      fails: "requests.newlyReceived",
      zh: "正文称“收到政府信息公开申请0件”，但表三“一、本年新收政府信息公开申请数量”行“总计”列为 4",
      quotes: ["收到政府信息公开申请0件", "4"],
    },
  },
  {
    says: "results of requests carried in do not contradict a denial",
    given: overview("本年度未收到政府信息公开申请。", { cells: { "requests.newlyReceived.total": 0 } }),
    expect: { passes: "requests.newlyReceived" },
  },
  {
    says: "a blank total leaves it open",
    given: overview("本年度未收到政府信息公开申请。", { cells: { "requests.newlyReceived.total": "/" } }),
    expect: { unknown: "requests.newlyReceived", zh: "未填写数字" },
  },
  letBe("未收到其他申请。"),
  letBe("去年未收到政府信息公开申请。"),
];

const sums: readonly CheckCase[] = [
  {
    says: "parts that add up pass",
    given: overview("全年公开信息114条，其中人事信息44条，财政信息22条，其他48条。"),
    expect: { passes: "published" },
  },
  {
    says: "a remainder that does not fill the total is a warning with the sum",
    given: overview("全年公开信息114条，其中人事信息44条，财政信息22条，其他49条。"),
    expect: {
      fails: "published",
      zh: "“公开信息114条”与所列分项不符：44＋22＋49＝115，总数为 114",
      quotes: ["公开信息114条", "人事信息44条", "财政信息22条", "其他49条"],
    },
  },
  {
    says: "a colon announces a complete list",
    given: overview("全年公开信息200条：人事信息44条、财政信息30条、统计信息24条。"),
    expect: {
      fails: "published",
      zh: "“公开信息200条”与所列分项不符：44＋30＋24＝98，总数为 200",
      quotes: ["公开信息200条", "人事信息44条", "财政信息30条", "统计信息24条"],
    },
  },
  {
    says: "a list that falls slightly short without claiming to be complete is a note",
    given: overview("全年公开信息100条，其中人事信息44条、财政信息30条、政策解读24条。"),
    expect: {
      fails: "published",
      zh: "“公开信息100条”与所列分项不符：44＋30＋24＝98，总数为 100",
      quotes: ["公开信息100条", "人事信息44条", "财政信息30条", "政策解读24条"],
      severity: "info",
    },
  },
  {
    says: "channels of publication beyond the total are a note",
    given: overview("全年公开信息100条，其中门户网站80条，微信公众号40条。"),
    expect: {
      fails: "published",
      zh: "“公开信息100条”与所列分项不符：80＋40＝120，总数为 100",
      quotes: ["公开信息100条", "门户网站80条", "微信公众号40条"],
      severity: "info",
    },
  },
  {
    says: "who took part may have taken part in several",
    given: overview("举办新闻发布会12场，其中主要领导出席2场、分管领导出席6场、部门负责人出席10场。"),
    expect: { unknown: "meetings", zh: "所列分项有交叉，无从求和" },
  },
  {
    says: "examples that stay below the total pass",
    given: overview("全年公开信息300条，其中主要包括人事信息44条，财政信息22条。"),
    expect: { passes: "published" },
  },
  {
    says: "a part that is the whole overlaps the others",
    given: overview("全年公开信息100条，其中门户网站100条，微信公众号40条。"),
    expect: { unknown: "published", zh: "有交叉" },
  },
  {
    says: "approximate figures are not added up",
    given: overview("全年公开信息100余条，其中人事信息44条，其他49条。"),
    expect: { unknown: "published", zh: "约数" },
  },
  letBe("公开信息30条，解读政策5条，回应关切2次。"),
];

const percentages: readonly CheckCase[] = [
  {
    says: "a rounded share passes",
    given: overview("公开信息30条，其中通知类11条，占36.7%。"),
    expect: { passes: "published" },
  },
  {
    says: "a share cut off passes",
    given: overview("公开信息30条，其中通知类11条，占36%。"),
    expect: { passes: "published" },
  },
  {
    says: "another share is a warning with the right one",
    given: overview("公开信息40条，其中通知类30条，占85%。"),
    expect: {
      fails: "published",
      zh: "“通知类30条”占“公开信息40条”的 75.0%，文中为 85%",
      quotes: ["85%", "通知类30条", "公开信息40条"],
    },
  },
  {
    says: "a share of a table's total passes though the total is not stated beside it",
    given: overview("公开信息40条。收到政府信息公开申请4件，予以公开2件，占50%。"),
    expect: { passes: "requests.granted" },
  },
  {
    says: "a share of what the words name is held against the table",
    given: overview("收到政府信息公开申请若干。予以公开2件，占办结申请的33%。"),
    expect: {
      fails: "requests.granted",
      zh: "“予以公开2件”占“办结总数 4”的 50.0%，文中为 33%",
      quotes: ["33%", "予以公开2件"],
    },
  },
  {
    says: "a share may name its count again",
    given: overview("（二）依申请公开。收到申请4件，予以公开2件，予以公开的占52.5%。"),
    expect: {
      fails: "requests.granted",
      zh: "“予以公开2件”占“收到申请4件”的 50.0%，文中为 52.5%",
      quotes: ["52.5%", "予以公开2件", "收到申请4件"],
    },
  },
  {
    says: "shares in a row are those of the counts in a row",
    given: overview("公开信息40条，其中通知类20条、动态类12条、公告类8条，分别占50%、32%、20%。"),
    expect: {
      fails: "published",
      zh: "“动态类12条”占“公开信息40条”的 30.0%，文中为 32%",
      quotes: ["32%", "动态类12条", "公开信息40条"],
    },
  },
  {
    says: "a row may be the whole itself",
    given: overview("全年发布通知类30条、动态类10条，分别占75%、25%。"),
    expect: { passes: "published" },
  },
  letBe("公开信息40条，通知类30条、动态类10条，满意率和知晓率分别占75%、60%、50%。"),
  {
    says: "approximate figures are not compared",
    given: overview("公开信息40余条，其中通知类30条，占85%。"),
    expect: { unknown: "published", zh: "约数" },
  },
  letBe("公开信息40条，其中通知类30条，占全市的12%。"),
  letBe("按类别看，指南1条，占8.3%；公告5条，占41.7%；预决算2条，占16.7%；采购2条，占16.7%；其他2条，占16.7%。"),
  {
    says: "a count with a share of its own is a whole for what is among it",
    given: overview("全年发布公告类40条，占80%，其中通知类30条，占85%。"),
    expect: {
      fails: "other",
      zh: "“通知类30条”占“发布公告类40条”的 75.0%，文中为 85%",
      quotes: ["85%", "通知类30条", "发布公告类40条"],
    },
  },
  {
    says: "beside other parts, a share is of the whole before them",
    given: overview("公开信息40条，其中通知类20条，占50%；动态类10条，占30%。"),
    expect: {
      fails: "published",
      zh: "“动态类10条”占“公开信息40条”的 25.0%，文中为 30%",
      quotes: ["30%", "动态类10条", "公开信息40条"],
    },
  },
  letBe("办结率100%，群众满意度98%。"),
];

const changes: readonly CheckCase[] = [
  {
    says: "a change that last year's table bears out passes",
    given: overview("本年度收到政府信息公开申请4件，同比增长33.3%。", {
      prior: { year: 2021, cells: { "requests.newlyReceived.total": 3 } },
    }),
    expect: { passes: "requests.newlyReceived" },
  },
  {
    says: "another change is a warning with the right one",
    given: overview("本年度收到政府信息公开申请4件，较上年减少2件。", {
      prior: { year: 2021, cells: { "requests.newlyReceived.total": 3, "requests.carriedIn.total": 0 } },
    }),
    expect: {
      fails: "requests.newlyReceived",
      zh: "“收到政府信息公开申请4件”，上年报告为 3，应为增加 1，文中为减少 2件",
      quotes: ["减少2件", "收到政府信息公开申请4件"],
    },
  },
  {
    says: "a change of the number of requests needs no number beside it",
    given: overview("申请量较上年减少2件。", {
      prior: { year: 2021, cells: { "requests.newlyReceived.total": 3, "requests.carriedIn.total": 0 } },
    }),
    expect: {
      fails: "requests.newlyReceived",
      zh: "“本年申请 4”，上年报告为 3，应为增加 1，文中为减少 2件",
      quotes: ["申请量较上年减少2件"],
    },
  },
  {
    says: "a percentage is worked out as far as it is printed",
    given: overview("本年度收到政府信息公开申请4件，同比增长33.35%。", {
      prior: { year: 2021, cells: { "requests.newlyReceived.total": 3, "requests.carriedIn.total": 0 } },
    }),
    expect: {
      fails: "requests.newlyReceived",
      zh: "“收到政府信息公开申请4件”，上年报告为 3，应为增加 33.33%，文中为增加 33.35%",
      quotes: ["增长33.35%", "收到政府信息公开申请4件"],
    },
  },
  {
    says: "another thing's change is none of the count before it",
    given: overview("本年度收到政府信息公开申请4件，办结率同比提高1.2%，人均申请量同比上升6%。", {
      prior: { year: 2021, cells: { "requests.newlyReceived.total": 3 } },
    }),
    expect: { silent: true },
  },
  {
    says: "a row of changes dealt out to several counts is no change of the last of them",
    given: overview("收到政府信息公开申请4件、行政复议1件，同比分别下降11.5%、增长40%。", {
      prior: { year: 2021, cells: { "requests.newlyReceived.total": 3, "reviewAndLitigation.review.total": 3 } },
    }),
    expect: { silent: true },
  },
  {
    says: "fees in yuan are compared with last year's in 万元",
    given: overview("行政事业性收费24000元，同比增长20%。", {
      cells: { "disclosure.fees.amountWanYuan": 2.4 },
      prior: { year: 2021, cells: { "disclosure.fees.amountWanYuan": 2 } },
    }),
    expect: { passes: "disclosure.fees.amountWanYuan" },
  },
  {
    says: "without last year's report nothing is known",
    given: overview("本年度收到政府信息公开申请4件，较上年减少2件。"),
    expect: { unknown: "requests.newlyReceived", zh: "没有上一年度的报告" },
  },
  {
    says: "a report of two years ago is no help",
    given: overview("本年度收到政府信息公开申请4件，较上年减少2件。", { prior: { year: 2020 } }),
    expect: { unknown: "requests.newlyReceived", zh: "没有上一年度的报告" },
  },
  {
    says: "a blank of last year leaves it open",
    given: overview("本年度收到政府信息公开申请4件，较上年减少2件。", {
      prior: { year: 2021, cells: { "requests.newlyReceived.total": "/" } },
    }),
    expect: { unknown: "requests.newlyReceived", zh: "无法确定" },
  },
  letBe("本年度收到政府信息公开申请4件，环比减少2件。"),
];

const qualitative: readonly CheckCase[] = [
  {
    says: "reviews that were all upheld pass",
    given: disputes("行政复议1件，均获维持。"),
    expect: { passes: "reviewAndLitigation.review" },
  },
  {
    says: "a corrected one contradicts it",
    given: disputes("行政复议2件，均获维持。", { cells: { "reviewAndLitigation.review.corrected": 1 } }),
    expect: {
      fails: "reviewAndLitigation.review",
      zh: "正文称“均获维持”，但“行政复议”行“结果纠正”列为 1",
      quotes: ["均获维持", "1"],
    },
  },
  {
    says: "均予维持 says so too",
    given: disputes("行政复议2件，均予维持。", { cells: { "reviewAndLitigation.review.corrected": 1 } }),
    expect: {
      fails: "reviewAndLitigation.review",
      zh: "正文称“均予维持”，但“行政复议”行“结果纠正”列为 1",
      quotes: ["均予维持", "1"],
    },
  },
  {
    says: "a lawsuit lost contradicts 无败诉",
    given: disputes("本机关行政诉讼案件无败诉情况。", {
      cells: { "reviewAndLitigation.litigationAfterReview.corrected": 1 },
    }),
    expect: {
      fails: "reviewAndLitigation.litigation",
      zh: "正文称“无败诉”，但“行政诉讼 复议后起诉”行“结果纠正”列为 1",
      quotes: ["无败诉", "1"],
    },
  },
  {
    says: "a request carried over contradicts 均已办结",
    given: overview("收到政府信息公开申请5件，均已办结。"),
    expect: {
      fails: "requests",
      zh: "正文称“均已办结”，但“四、结转下年度继续办理”行“总计”列为 1",
      quotes: ["均已办结", "1"],
    },
  },
  {
    says: "the figure of new requests tells what was closed; those carried in do not narrow it",
    given: overview("（二）依申请公开。新收申请4件，上年结转1件，已全部办结。"),
    expect: {
      fails: "requests",
      zh: "正文称“全部办结”，但“四、结转下年度继续办理”行“总计”列为 1",
      quotes: ["全部办结", "1"],
    },
  },
  letBe("新收政府信息公开申请4件，上年结转的1件已全部办结。"),
  letBe("新收政府信息公开申请4件，上年结转1件均已办结。"),
  letBe("新收政府信息公开申请4件，除结转下年度的1件外全部办结。"),
  {
    says: "a blank cell leaves it open",
    given: disputes("行政复议1件，均获维持。", { cells: { "reviewAndLitigation.review.corrected": "/" } }),
    expect: { unknown: "reviewAndLitigation.review", zh: "未填写数字" },
  },
  letBe("申请均在法定期限内按时办结，12345工单全部办结。"),
  letBe("建议提案全部办结，全区信息公开申请均已办结。"),
];

/** Cases of the checks that hold prose against tables and against itself. */
export const narrativeCases: CasesByCheck = {
  "narrative-agrees-with-table": agrees,
  "narrative-denies-requests": denies,
  "itemised-sum": sums,
  "stated-percentage": percentages,
  "stated-change": changes,
  "qualitative-claim": qualitative,
};
