import type { Says } from "./sentences.js";

/** Figures dealt out to a row of nouns, numerals of other kinds, sites and offices named after a government, fees that are none for information. */
export const sentencesInRows: readonly Says[] = [
  {
    of: "bureau",
    section: "overview",
    says: [
      [
        "全年行政许可、行政处罚分别为214件和29件。",
        "214件 disclosure.licensing agrees; 29件 disclosure.penalties agrees",
      ],
      [
        "行政许可、行政处罚、行政强制处理决定数量分别为214、29、0件。",
        "214件 disclosure.licensing agrees; 29件 disclosure.penalties agrees; 0件 disclosure.coercion agrees",
      ],
      [
        "收到申请12件，予以公开、部分公开、不予公开分别为5件、3件、2件。",
        "12件 requests.newlyReceived agrees; 5件 requests.granted agrees; 3件 requests.partiallyGranted agrees; 2件 requests.refused agrees",
      ],
      [
        "予以公开、部分公开、不予公开依次为5件、3件、2件。",
        "5件 requests.granted agrees; 3件 requests.partiallyGranted agrees; 2件 requests.refused agrees",
      ],
      ["行政许可、行政处罚和投诉举报分别为214件、29件。", "214件 ?; 29件 ?"],
      [
        "收到政府信息公开申请壹拾贰件，办结拾贰件，结转贰件。",
        "12件 requests.newlyReceived agrees; 12件 requests.total agrees; 2件 requests.carriedOver agrees",
      ],
      ["全年收到政府信息公开申请拾伍件。", "15件 requests.newlyReceived disagrees"],
      ["队伍建设持续加强，陆续充实人员，捌方面任务全部完成。", ""],
      ["收到申请12件，上年转结2件。", "12件 requests.newlyReceived agrees; 2件 requests.carriedIn agrees"],
      [
        "收到申请12件，办结12件，尚未办结2件。",
        "12件 requests.newlyReceived agrees; 12件 requests.total agrees; 2件 requests.carriedOver agrees",
      ],
      ["通过市政府信息公开网站受理政府信息公开申请12件。", "12件 ?"],
      ["在吴兴区政府政务公开平台开设专栏，收到政府信息公开申请15件。", "15件 requests.newlyReceived disagrees"],
      [
        "收到申请12件，其中属于四类过程性信息（征求意见稿）的1件，申请人撤件0件。",
        "12件 requests.newlyReceived agrees; 1件 requests.refused.processInformation agrees; 0件 other",
      ],
      [
        "收到政府信息公开申请12件，其中局长信箱收到2件，予以公开5件，部分公开3件。",
        "12件 requests.newlyReceived agrees; 2件 other; 5件 requests.granted agrees; 3件 requests.partiallyGranted agrees",
      ],
      [
        "行政事业性收费合计42.5万元，公布收费标准18条。",
        "425000元 disclosure.fees.amountWanYuan disagrees; 18条 other",
      ],
      ["主动公开信息386条，其中行政许可75条、行政处罚29条。", "386条 other; 75条 other; 29条 other"],
    ],
  },
  {
    of: "street",
    section: "overview",
    says: [
      ["我街道共收到政府信息公开申请9件。", "9件 requests.newlyReceived agrees"],
      ["全街道全年受理依申请公开11件。", "11件 requests.newlyReceived disagrees"],
      ["全区各街道收到政府信息公开申请96件。", "96件 ?"],
      [
        "收到申请9件，公开4件，部分公开2件，信息不存在3件。",
        "9件 requests.newlyReceived agrees; 4件 requests.granted agrees; 2件 requests.partiallyGranted agrees; 3件 requests.unavailable.notHeld agrees",
      ],
      [
        "收到申请9件，均已办结。办结的申请中，公开6件，部分公开2件。",
        "9件 requests.newlyReceived agrees; 6件 requests.granted; 2件 requests.partiallyGranted agrees",
      ],
      ["收到申请9件，公开信息96件，公开文件12件。", "9件 requests.newlyReceived agrees; 96件 other; 12件 other"],
    ],
  },
  {
    of: "petitions",
    section: "overview",
    says: [
      ["2024年，枣庄市信访局收到政府信息公开申请6件。", "6件 requests.newlyReceived agrees"],
      ["市信访局收到政府信息公开申请9件，办理信访事项36件。", "9件 requests.newlyReceived disagrees; 36件 other"],
      [
        "本年度收到政府信息公开申请6份，2份转下年度继续办理。",
        "6份 requests.newlyReceived agrees; 2份 requests.carriedOver agrees",
      ],
      [
        "依申请公开政府信息6项，1项当事人撤销信息公开申请，3项予以公开。",
        "6项 requests.newlyReceived agrees; 1项 requests.otherHandling.other agrees; 3项 requests.granted agrees",
      ],
      [
        "受理政府信息公开申请6件，与2023年持平；答复政府信息公开申请5件。",
        "6件 requests.newlyReceived agrees; 5件 requests.total disagrees",
      ],
      ["发布非规范性文件72个。", "72个 other"],
    ],
  },
  {
    of: "county",
    section: "reviewAndLitigation",
    says: [
      [
        "未经行政复议直接提起诉讼2件，经复议后提起诉讼5件。",
        "2件 reviewAndLitigation.litigationDirect agrees; 5件 reviewAndLitigation.litigationAfterReview agrees",
      ],
    ],
  },
];
