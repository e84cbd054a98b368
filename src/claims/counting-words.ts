/** What counts things, by the things. Words that more often mean something else behind a number (`只`, `把`, `回`, `届`, `版`) are left out. */
const classifiers = {
  matters: ["件次", "件", "宗次", "宗", "起", "例", "项次", "项", "桩"],
  papers: [
    "条次",
    "条",
    "份",
    "篇",
    "期",
    "则",
    "部",
    "册",
    "本",
    "卷",
    "页",
    "封",
    "通",
    "张",
    "幅",
    "帧",
    "枚",
    "帖",
  ],
  events: ["场次", "场", "次", "轮次", "轮", "批次", "批", "遍", "趟", "班次"],
  people: ["人次", "人", "名", "位", "户次", "户", "家次", "家", "支", "组"],
  places: ["处", "所", "座", "栋", "幢", "间", "片", "块", "站"],
  things: ["个次", "个", "种", "类", "套", "台", "辆", "架", "艘", "盏", "箱", "株", "棵", "集", "道", "笔"],
} as const;
const measures = ["个百分点", "百分点", "元", "字", "倍", "%"];

/** Counting words, the longer of two before the shorter, that make a numeral a stated figure, as printed after it (or after its 万). */
export const countingWords: readonly string[] = [...Object.values(classifiers).flat(), ...measures].sort(
  (a, b) => b.length - a.length,
);

const spans = ["工作日", "月", "小时", "自然日", "自然月", "日", "年", "季度"].map((of) => `个${of}`);
/** Parts of a text or of a piece of work, counted to announce them. */
const partsOfSpeech = ["方面", "环节", "阶段", "步骤", "原则", "层面", "维度", "领域", "专项工作组"].map(
  (of) => `个${of}`,
);
/** Words that open with a counting word and are none. */
const longerWords = [
  ...[
    "部门",
    "部分",
    "部署",
    "部级",
    "部委",
    "人民",
    "人大",
    "人员",
    "本级",
    "本单位",
    "本机关",
    "本局",
    "本报告",
    "本年",
  ],
  ...[
    "本次",
    "本市",
    "本区",
    "本县",
    "本镇",
    "本街道",
    "本办",
    "本委",
    "条例",
    "项原则",
    "期间",
    "名单",
    "名录",
    "名列",
  ],
  ...[
    "家庭",
    "户籍",
    "通知",
    "通告",
    "通报",
    "通过",
    "字样",
    "批复",
    "批准",
    "批示",
    "次会议纪要",
    "起草",
    "起诉",
    "起步",
  ],
  ...["位居", "位列", "位于", "位数", "位代码", "位编码", "位统一社会", "处理", "处室", "处置", "处罚", "处于", "处以"],
  ...[
    "所属",
    "所有",
    "所在",
    "所需",
    "所涉",
    "所列",
    "所述",
    "座谈",
    "座机",
    "座席",
    "种植",
    "种粮",
    "种子",
    "间接",
    "间隔",
  ],
  ...[
    "台账",
    "台阶",
    "台风",
    "架构",
    "集中",
    "集体",
    "集团",
    "支付",
    "支出",
    "支持",
    "支撑",
    "道路",
    "组织",
    "组成",
    "组建",
  ],
  ...["轮训", "轮换", "轮流", "幅度", "场景", "站点建设"],
];

/** After a number, these count nothing: `1个工作日`, `3个方面`, `12部门`. */
export const notCounting: readonly string[] = [...spans, ...partsOfSpeech, ...longerWords];

/** The counting words one uses for requests, cases, documents and decisions. Only figures with one of these (or none) are held to contradict a table. */
export const caseWords: ReadonlySet<string> = new Set([
  "件",
  "宗",
  "起",
  "例",
  "份",
  "条",
  "个",
  "项",
  "件次",
  "部",
  "次",
  "",
]);
