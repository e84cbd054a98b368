/**
 * Sentences as agencies write them, written for this project, by the report they stand in (see `reports.ts`) and its section, each with
 * what a reader takes from it: `4件 requests.newlyReceived agrees`, one per figure, in order. A figure no table holds is `other`, one
 * whose subject a reader may argue about `?`; a zero in words has no unit. `about`, `wider`, `other-year` as in `Claim`.
 */
export interface Says {
  readonly of:
    | "department"
    | "nothing"
    | "government"
    | "earlier"
    | "county"
    | "township"
    | "bureau"
    | "petitions"
    | "street";
  readonly section: "overview" | "disclosure" | "requests" | "reviewAndLitigation" | "problems" | "otherMatters";
  readonly says: readonly (readonly [words: string, figures: string])[];
}

/** Sentences of a department and of a city government. */
export const sentences: readonly Says[] = [
  {
    of: "department",
    section: "overview",
    says: [
      ["本年度新收到政府信息公开申请4件。", "4件 requests.newlyReceived agrees"],
      ["2022年，我局共收到政府信息公开申请4件，均已按期答复。", "4件 requests.newlyReceived agrees"],
      [
        "2022年度，本机关收到公民、法人和其他组织的政府信息公开申请4件，上年结转1件。",
        "4件 requests.newlyReceived agrees; 1件 requests.carriedIn agrees",
      ],
      ["全年收到依申请公开4件，同比增加1件。", "4件 requests.newlyReceived agrees; 1件 other"],
      [
        "受理政府信息公开申请5件，办结4件，结转下年度1件。",
        "5件 requests.newlyReceived agrees; 4件 requests.total agrees; 1件 requests.carriedOver agrees",
      ],
      ["全年共办理依申请公开事项5件。", "5件 requests.newlyReceived agrees"],
      ["共收到依申请公开政府信息5件次。", "5件次 requests.newlyReceived other basis"],
      [
        "我局全年收到各类政府信息公开申请共计4件，其中自然人3件，法人或其他组织1件。",
        "4件 requests.newlyReceived agrees; 3件 requests.newlyReceived.naturalPerson agrees; 1件 requests.newlyReceived.organisations agrees",
      ],
      [
        "收到申请4件（自然人申请3件、商业企业申请1件）。",
        "4件 requests.newlyReceived agrees; 3件 requests.newlyReceived.naturalPerson agrees; 1件 requests.newlyReceived.business agrees",
      ],
      [
        "2022年，本街道新收政府信息公开申请9件，已答复4件。",
        "9件 requests.newlyReceived disagrees; 4件 requests.total agrees",
      ],
      ["全年收到政府信息公开申请４件。", "4件 requests.newlyReceived agrees"],
      ["全年收到政府信息公开申请 4 件，办结 4 件。", "4件 requests.newlyReceived agrees; 4件 requests.total agrees"],
      [
        "予以公开两件、部分公开一件、无法提供一件。",
        "2件 requests.granted agrees; 1件 requests.partiallyGranted agrees; 1件 requests.unavailable agrees",
      ],
      [
        "依申请公开方面，2022年新收申请4件，予以公开2件，部分公开1件，无法提供1件，结转下年度继续办理1件。",
        "4件 requests.newlyReceived agrees; 2件 requests.granted agrees; 1件 requests.partiallyGranted agrees; 1件 requests.unavailable agrees; 1件 requests.carriedOver agrees",
      ],
      [
        "今年以来，共收到群众依申请公开4宗，已答复4宗。",
        "4宗 requests.newlyReceived agrees; 4宗 requests.total agrees",
      ],
      [
        "2022年，我局新收政府信息公开申请4件，上年结转1件，共计5件，办结4件。",
        "4件 requests.newlyReceived agrees; 1件 requests.carriedIn agrees; 5件 requests.newlyReceived agrees; 4件 requests.total agrees",
      ],
      [
        "依申请公开受理量为5件，其中新收4件、上年结转1件。",
        "5件 requests.newlyReceived agrees; 4件 requests.newlyReceived agrees; 1件 requests.carriedIn agrees",
      ],
      ["本年度收到的政府信息公开申请数量为4件，比上年减少2件。", "4件 requests.newlyReceived agrees; 2件 other"],
      ["收到4件政府信息公开申请，全部在规定时限内答复。", "4件 requests.newlyReceived agrees"],
      ["全年有4件政府信息公开申请，均由办公室统一登记办理。", "4件 requests.newlyReceived agrees"],
      ["共有4人次提出政府信息公开申请。", "4人次 other"],
      ["2022年度我局政府信息公开申请量4件。", "4件 requests.newlyReceived agrees"],
      [
        "政府信息公开申请：4件；办结：4件；结转：1件。",
        "4件 requests.newlyReceived agrees; 4件 requests.total agrees; 1件 requests.carriedOver agrees",
      ],
      ["依申请公开工作规范有序，共登记办理申请5件。", "5件 requests.newlyReceived agrees"],
      ["收到通过网络提交的政府信息公开申请3件、信函申请1件。", "3件 other; 1件 other"],
      ["4件申请中，通过信函提出1件，通过网上提出3件。", "4件 requests.newlyReceived agrees; 1件 other; 3件 other"],
      ["其中网上申请2件，当面申请1件，邮寄申请1件。", "2件 other; 1件 other; 1件 other"],
      [
        "本年度共收到依申请公开申请4件，其中在线平台申请3件，书面申请1件。",
        "4件 requests.newlyReceived agrees; 3件 other; 1件 other",
      ],
      [
        "去年共收到政府信息公开申请9件，今年收到4件。",
        "9件 requests.newlyReceived none other-year; 4件 requests.newlyReceived agrees",
      ],
      [
        "2021年收到信息公开申请6件，2022年收到信息公开申请4件。",
        "6件 requests.newlyReceived none other-year; 4件 requests.newlyReceived agrees",
      ],
      [
        "2022年收到信息公开申请4件，较2021年的6件下降33.3%。",
        "4件 requests.newlyReceived agrees; 6件 other; 33.3% other",
      ],
      ["与上年的6件相比，本年收到申请4件。", "6件 other; 4件 requests.newlyReceived agrees"],
      [
        "上年度收到政府信息公开申请11件，办结10件，结转1件。",
        "11件 requests.newlyReceived none other-year; 10件 requests.total none other-year; 1件 requests.carriedOver none other-year",
      ],
      ["全市共收到政府信息公开申请312件。", "312件 requests.newlyReceived none wider"],
      [
        "全区各部门共受理政府信息公开申请86件，办结80件。",
        "86件 requests.newlyReceived none wider; 80件 requests.total none wider",
      ],
      ["指导下属单位办理政府信息公开申请23件。", "23件 requests.newlyReceived none wider"],
      ["自2008年条例施行以来，累计收到政府信息公开申请215件。", "215件 requests.newlyReceived none other-year"],
      ["截至2022年底，累计受理政府信息公开申请300余件。", "300件 requests.newlyReceived none about"],
      [
        "上半年收到政府信息公开申请2件，下半年收到2件。",
        "2件 requests.newlyReceived none; 2件 requests.newlyReceived none",
      ],
      ["1至6月收到信息公开申请3件。", "3件 requests.newlyReceived none"],
      ["收到行政许可申请320件，全部办结。", "320件 other"],
      ["受理教师资格申请1208件。", "1208件 other"],
      ["收到困难补助申请56份。", "56份 other"],
      ["受理行政复议申请3件。", "3件 reviewAndLitigation.review none"],
      ["办理人大建议12件、政协提案9件，办结率100%。", "12件 other; 9件 other; 100% other"],
      ["办理12345热线工单1560件，回复率100%，满意率98.6%。", "1560件 other; 100% other; 98.6% other"],
      ["受理群众来信来访36件次。", "36件次 other"],
      ["回应公众关注热点或重大舆情4次。", "4次 other"],
      ["收到网民留言130条，全部答复。", "130条 other"],
      ["本年度新收到政府信息公开申请7件。", "7件 requests.newlyReceived disagrees"],
      ["2022年，我局共收到政府信息公开申请9件，均已答复。", "9件 requests.newlyReceived disagrees"],
      ["全年受理依申请公开12件。", "12件 requests.newlyReceived disagrees"],
      ["收到政府信息公开申请6件，办结8件。", "6件 requests.newlyReceived disagrees; 8件 requests.total disagrees"],
      [
        "收到申请4件，其中自然人6件。",
        "4件 requests.newlyReceived agrees; 6件 requests.newlyReceived.naturalPerson disagrees",
      ],
      [
        "依申请公开方面，2022年新收申请4件，予以公开5件，部分公开3件。",
        "4件 requests.newlyReceived agrees; 5件 requests.granted disagrees; 3件 requests.partiallyGranted disagrees",
      ],
      [
        "收到政府信息公开申请4件，其中予以公开3件、部分公开2件。",
        "4件 requests.newlyReceived agrees; 3件 requests.granted other basis; 2件 requests.partiallyGranted disagrees",
      ],
      ["本年新收申请4件，上年结转3件。", "4件 requests.newlyReceived agrees; 3件 requests.carriedIn disagrees"],
      [
        "受理政府信息公开申请5件，结转下年度继续办理2件。",
        "5件 requests.newlyReceived agrees; 2件 requests.carriedOver disagrees",
      ],
      ["本年度未收到政府信息公开申请。", "0 requests.newlyReceived disagrees"],
      ["2022年，我局没有收到公民、法人或者其他组织提出的政府信息公开申请。", "0 requests.newlyReceived disagrees"],
      ["全年收到政府信息公开申请0件。", "0件 requests.newlyReceived disagrees"],
      ["全年依申请公开数量为零。", "0 requests.newlyReceived disagrees"],
      ["本年度依申请公开0件。", "0件 requests.newlyReceived disagrees"],
      ["我局2022年度零申请、零投诉。", "0 requests.newlyReceived none"],
      ["本年度收到依申请公开十件。", "10件 requests.newlyReceived disagrees"],
      ["本年度收到政府信息公开申请10余件。", "10件 requests.newlyReceived none about"],
      [
        "共收到信息公开申请4件，其中自然人申请1件，法人及其他组织申请3件。",
        "4件 requests.newlyReceived agrees; 1件 requests.newlyReceived.naturalPerson disagrees; 3件 requests.newlyReceived.organisations disagrees",
      ],
      ["未收到其他申请。", ""],
      ["未出现因答复不当被纠正的情形。", ""],
      ["没有因政府信息公开申请逾期未答复被投诉的情况。", ""],
      ["申请人无正当理由逾期不补正的，视为放弃申请。", ""],
      ["根据《条例》第二十条、第十九条规定，及时公开。", ""],
      ["按照《中华人民共和国政府信息公开条例》（国务院令第711号）要求编制。", ""],
      ["依据国办公开办函〔2021〕30号文件要求。", ""],
      ["电话：0632-3315566，邮编：277800，地址：光明西路1006号。", ""],
      ["本报告统计期限自2022年1月1日起至2022年12月31日止。", ""],
      ["做到“五公开”，落实“两个维护”“四个意识”。", ""],
      ["严格把握“三安全一稳定”要求。", ""],
      ["落实“三审三校”制度，实行一事一档。", ""],
      ["按照《2022年政务公开工作要点》，细化20项任务。", "20项 other"],
      ["在20个工作日内答复申请人。", ""],
      ["第5个工作日内完成登记。", ""],
      ["1.政府信息公开申请办理情况。2.主动公开情况。", ""],
      ["（一）依申请公开情况。（二）主动公开情况。", ""],
      ["设置1个一级栏目、12个二级栏目。", "1个 other; 12个 other"],
      ["成立由1名分管领导、2名工作人员组成的专班。", "1名 other; 2名 other"],
      ["深入学习党的二十大精神和十九届六中全会精神。", ""],
      ["组织开展“8·15”政务公开日活动。", ""],
      ["文件编号鲁政办发〔2022〕15号、枣教字〔2022〕8号。", ""],
      ["信息索引号000014349/2022-00012。", ""],
      ["按照7月15日通知要求，于7个工作日内补正。", ""],
      ["我局有3个科室承担公开任务。", "3个 other"],
      ["统一社会信用代码11370400004217334F。", ""],
      ["开放时间为8:30—12:00，14:00—17:30。", ""],
      ["推进“互联网+政务服务”，实现100%全程网办。", "100% other"],
      ["申请人申请公开3项信息，其中1项予以公开。", "3项 ?; 1项 ?"],
      ["收到政府信息公开申请4件，其中涉及征地领域3件，其他1件。", "4件 requests.newlyReceived agrees; 3件 ?; 1件 ?"],
      ["收到申请4件，延期答复1件。", "4件 requests.newlyReceived agrees; 1件 ?"],
      ["当场答复2件，书面答复2件。", "2件 ?; 2件 ?"],
      ["出具答复告知书6份。", "6份 ?"],
      ["通过EMS寄送答复书8份。", "8份 ?"],
      ["公开咨询电话接听270次，现场咨询35人次。", "270次 other; 35人次 other"],
      [
        "全年依申请公开共4件，答复4件，其中网上申请4件，信函、当面申请0件。",
        "4件 requests.newlyReceived agrees; 4件 requests.total agrees; 4件 other; 0件 other",
      ],
      ["收到申请人提交的政府信息公开申请4件，涉及教师招聘、学区划分等方面。", "4件 requests.newlyReceived agrees"],
      ["本年度政府信息公开申请较上年减少了3件。", "3件 other"],
      [
        "2022年共办理政府信息公开申请5件（含上年结转1件），其中已办结4件，1件正在办理。",
        "5件 requests.newlyReceived agrees; 1件 requests.carriedIn agrees; 4件 requests.total; 1件 ?",
      ],
      [
        "我局受理的5件依申请公开中，4件已按期答复，1件顺延至2023年。",
        "5件 requests.newlyReceived agrees; 4件 requests.total agrees; 1件 requests.carriedOver agrees",
      ],
      ["办理依申请公开件5件，按期答复率100%。", "5件 requests.newlyReceived agrees; 100% other"],
      ["依申请公开办理更加规范。全年共收到申请4件，均按时答复，无一超期。", "4件 requests.newlyReceived agrees"],
      ["全年收到涉及招生入学的政府信息公开申请2件。", "2件 requests.newlyReceived"],
      ["其中，属于教师待遇类的申请3件，占75%。", "3件 ?; 75% other"],
      ["向申请人出具补正告知书2份、延期告知书1份。", "2份 ?; 1份 ?"],
      ["累计接受依申请公开咨询16人次。", "16人次 other"],
      ["收到并办结省教育厅转办的信息公开申请1件。", "1件 ?"],
      ["区县教育局收到信息公开申请36件。", "36件 ?"],
      ["我市各级各类学校收到信息公开申请9件。", "9件 requests.newlyReceived none wider"],
      ["全市中小学校公开信息1.3万条。", "13000条 other"],
      ["2022年1—12月，共收到政府信息公开申请4件。", "4件 requests.newlyReceived agrees"],
      ["2022年前三季度收到政府信息公开申请3件。", "3件 requests.newlyReceived none"],
      ["第四季度收到政府信息公开申请1件。", "1件 requests.newlyReceived none"],
      ["本年度收到信息公开申请4件，上一年度为6件。", "4件 requests.newlyReceived agrees; 6件 other"],
      ["收到政府信息公开申请4件，比2021年多1件。", "4件 requests.newlyReceived agrees; 1件 other"],
      ["依申请公开信息目录中列出12项。", "12项 ?"],
      ["《依申请公开工作规程（2022年修订）》共5章28条。", "28条 other"],
      ["申请公开的信息共涉及6个方面。", ""],
      [
        "办理复议案件3件、应诉案件2件。",
        "3件 reviewAndLitigation.review none; 2件 reviewAndLitigation.litigation none",
      ],
      ["全年行政复议案件12件，均与信息公开无关。", "12件 reviewAndLitigation.review none"],
      ["全年依申请公开0件。", "0件 requests.newlyReceived disagrees"],
      ["2022年收到申请3件，办理3件。", "3件 requests.newlyReceived none; 3件 requests.newlyReceived none"],
      ["二、依申请公开情况。2022年收到申请2件，已全部答复。", "2件 requests.newlyReceived"],
    ],
  },
  {
    of: "department",
    section: "requests",
    says: [
      ["2022年共收到申请4件。", "4件 requests.newlyReceived agrees"],
      ["本年度收到申请四件，全部依法答复。", "4件 requests.newlyReceived agrees"],
      ["2022年收到申请8件，办结8件。", "8件 requests.newlyReceived disagrees; 8件 requests.total disagrees"],
    ],
  },
  {
    of: "department",
    section: "reviewAndLitigation",
    says: [
      [
        "本年度因政府信息公开引发行政复议3件、行政诉讼1件。",
        "3件 reviewAndLitigation.review disagrees; 1件 reviewAndLitigation.litigation disagrees",
      ],
      ["本年度未发生因政府信息公开引起的行政复议和行政诉讼。", "0 reviewAndLitigation disagrees"],
      [
        "行政复议2件，结果维持2件。",
        "2件 reviewAndLitigation.review disagrees; 2件 reviewAndLitigation.review.upheld disagrees",
      ],
      ["行政诉讼2件。", "2件 reviewAndLitigation.litigation disagrees"],
      ["行政复议均已审结，共1件。", "1件 reviewAndLitigation.review agrees"],
      ["收到行政复议1件，其中涉及政府信息公开0件。", "1件 reviewAndLitigation.review; 0件 reviewAndLitigation.review"],
      [
        "2022年我局共发生行政诉讼案件15起，其中涉及政府信息公开0起。",
        "15起 reviewAndLitigation.litigation; 0起 reviewAndLitigation.litigation agrees",
      ],
      [
        "因政府信息公开工作被申请行政复议1起，被提起行政诉讼0起。",
        "1起 reviewAndLitigation.review agrees; 0起 reviewAndLitigation.litigation agrees",
      ],
      ["政府信息公开行政复议案件1件，复议结果为维持。", "1件 reviewAndLitigation.review agrees"],
      ["全年没有政府信息公开行政诉讼案件。", "0 reviewAndLitigation.litigation agrees"],
      ["2022年度，本单位无因政府信息公开申请提起的行政诉讼情况。", "0 reviewAndLitigation.litigation agrees"],
      ["收到行政复议申请1件，已审结1件。", "1件 reviewAndLitigation.review agrees; 1件 ?"],
      [
        "被申请人为我局的政府信息公开行政复议1件，复议机关维持1件。",
        "1件 reviewAndLitigation.review agrees; 1件 reviewAndLitigation.review.upheld agrees",
      ],
      ["行政复议、行政诉讼均为零。", "0 reviewAndLitigation.review disagrees; 0 reviewAndLitigation.litigation agrees"],
      ["行政复议0件。", "0件 reviewAndLitigation.review disagrees"],
      ["2022年，我局未发生政府信息公开行政复议。", "0 reviewAndLitigation.review disagrees"],
    ],
  },
  {
    of: "department",
    section: "disclosure",
    says: [
      ["全年制定行政规范性文件5件。", "5件 disclosure.normativeDocuments.issued disagrees"],
      [
        "本年度制发规范性文件4件，废止3件，现行有效20件。",
        "4件 disclosure.normativeDocuments.issued disagrees; 3件 disclosure.normativeDocuments.repealed disagrees; 20件 disclosure.normativeDocuments.inForce disagrees",
      ],
      [
        "作出行政许可决定50件，行政处罚决定20件。",
        "50件 disclosure.licensing disagrees; 20件 disclosure.penalties disagrees",
      ],
      ["2022年，我局制定规范性文件2件，均已主动公开。", "2件 disclosure.normativeDocuments.issued agrees"],
      ["公开规范性文件12件。", "12件 disclosure.normativeDocuments.issued other basis"],
      ["现行有效规范性文件12件。", "12件 disclosure.normativeDocuments.inForce agrees"],
      ["废止规范性文件1件。", "1件 disclosure.normativeDocuments.repealed agrees"],
      ["清理规范性文件15件，拟废止3件。", "15件 other; 3件 other"],
      ["印发部门文件36件。", "36件 other"],
      ["公开政策性文件20份，政策解读18篇。", "20份 other; 18篇 other"],
      ["对3件行政规范性文件进行合法性审查。", "3件 other"],
      ["发布规范性文件政策解读6篇。", "6篇 other"],
      ["备案规范性文件2件。", "2件 other"],
      ["办理行政许可35件。", "35件 disclosure.licensing agrees"],
      ["公示行政许可信息210条、行政处罚信息80条。", "210条 other; 80条 other"],
      ["行政处罚8件，罚没金额12.6万元。", "8件 disclosure.penalties agrees; 126000元 other"],
      ["我局行政许可事项共12项。", "12项 ?"],
      ["梳理行政许可、行政处罚等权责事项256项。", "256项 other"],
      ["全年共公开“双公示”信息1203条，其中行政许可900条，行政处罚303条。", "1203条 other; 900条 ?; 303条 ?"],
    ],
  },
  {
    of: "nothing",
    section: "overview",
    says: [
      ["本年度未收到政府信息公开申请。", "0 requests.newlyReceived agrees"],
      ["2022年，我局未收到依申请公开事项。", "0 requests.newlyReceived agrees"],
      ["全年无依申请公开情况。", "0 requests.newlyReceived agrees"],
      ["全年无政府信息公开申请。", "0 requests.newlyReceived agrees"],
      ["2022年未受理政府信息公开申请。", "0 requests.newlyReceived agrees"],
      ["全年未收到公民、法人和其他组织关于政府信息公开的申请。", "0 requests.newlyReceived agrees"],
      ["全年收到依申请公开数为0。", "0 requests.newlyReceived agrees"],
      ["依申请公开受理数为零。", "0 requests.newlyReceived agrees"],
      ["本年度依申请公开受理数、办结数均为0。", "0 requests.newlyReceived agrees"],
      ["2022年我局收到的依申请公开件数为0件。", "0件 requests.newlyReceived agrees"],
      [
        "本年度没有收到政府信息公开申请，也没有上年结转的申请。",
        "0 requests.newlyReceived agrees; 0 requests.carriedIn agrees",
      ],
      ["未发生行政复议、行政诉讼情况。", "0 reviewAndLitigation agrees"],
      [
        "未收到政府信息公开申请，未发生因政府信息公开引起的行政复议、行政诉讼。",
        "0 requests.newlyReceived agrees; 0 reviewAndLitigation agrees",
      ],
      [
        "全年未收到政府信息公开申请、行政复议和行政诉讼。",
        "0 requests.newlyReceived agrees; 0 reviewAndLitigation agrees",
      ],
      ["不存在因政府信息公开引发的行政复议和行政诉讼。", "0 reviewAndLitigation agrees"],
      ["2022年度我局未接到政府信息公开申请。", "0 requests.newlyReceived agrees"],
      ["未出现泄密事件。", ""],
      ["未发生逾期答复情况。", ""],
      ["若无特殊情况，按期答复。", ""],
      ["无逾期答复申请。", ""],
      ["网站无错链、断链。", ""],
      [
        "全年未收到要求公开政府信息的申请，也未产生行政复议或行政诉讼案件。",
        "0 requests.newlyReceived agrees; 0 reviewAndLitigation agrees",
      ],
      ["无上年结转申请。", "0 requests.carriedIn agrees"],
      ["未有申请结转下年度。", "0 requests.carriedOver agrees"],
      ["没有收到任何形式的信息公开申请。", "0 requests.newlyReceived agrees"],
      ["2022年，未收到群众申请公开政府信息的书面材料。", "0 requests.newlyReceived agrees"],
      [
        "全年收到依申请公开0件，无行政复议和行政诉讼。",
        "0件 requests.newlyReceived agrees; 0 reviewAndLitigation agrees",
      ],
      [
        "2022年我局依申请公开信息收到0件，办结0件，结转0件。",
        "0件 requests.newlyReceived agrees; 0件 requests.total agrees; 0件 requests.carriedOver agrees",
      ],
      [
        "未收到政府信息公开申请，无申请结转下年度办理。",
        "0 requests.newlyReceived agrees; 0 requests.carriedOver agrees",
      ],
      ["未接到任何公民、法人或其他组织要求公开政府信息的申请。", "0 requests.newlyReceived agrees"],
      ["无收费情况。", "0 other"],
      ["无依申请公开政府信息事项，不存在收费及减免情况。", "0 requests.newlyReceived agrees; 0 other"],
      ["没有出现因政府信息公开引起的复议、诉讼及申诉情况。", "0 reviewAndLitigation agrees"],
      ["2022年度依申请公开：无。", "0 requests.newlyReceived agrees"],
    ],
  },
  {
    of: "nothing",
    section: "reviewAndLitigation",
    says: [
      ["无。", ""],
      ["2022年，我局没有因政府信息公开被申请行政复议或提起行政诉讼。", "0 reviewAndLitigation agrees"],
      ["本机关未发生政府信息公开行政复议案件。", "0 reviewAndLitigation.review agrees"],
      ["未收到政府信息公开类行政复议、行政诉讼案件。", "0 reviewAndLitigation agrees"],
      [
        "本年度政府信息公开行政复议0件，行政诉讼0件。",
        "0件 reviewAndLitigation.review agrees; 0件 reviewAndLitigation.litigation agrees",
      ],
      [
        "行政复议、行政诉讼均为0件。",
        "0件 reviewAndLitigation.review agrees; 0件 reviewAndLitigation.litigation agrees",
      ],
      ["行政复议：无；行政诉讼：无。", "0 reviewAndLitigation.review agrees; 0 reviewAndLitigation.litigation agrees"],
      ["本年度，我局行政复议和行政诉讼数量为零。", "0 ?"],
    ],
  },
  {
    of: "nothing",
    section: "requests",
    says: [
      ["本年度没有收到申请。", "0 requests.newlyReceived agrees"],
      ["无。", ""],
    ],
  },
  {
    of: "nothing",
    section: "otherMatters",
    says: [
      ["本年度未收取信息处理费。", "0 other"],
      ["2022年没有收取任何政府信息公开处理费用。", "0 other"],
      ["全年收取信息公开处理费0元。", "0元 other"],
      ["无其他需要报告的事项。", ""],
    ],
  },
  {
    of: "government",
    section: "overview",
    says: [
      [
        "全市各级行政机关共收到政府信息公开申请126件，上年结转8件。",
        "126件 requests.newlyReceived agrees; 8件 requests.carriedIn agrees",
      ],
      ["2023年，市政府本级收到政府信息公开申请31件。", "31件 requests.newlyReceived none"],
      [
        "全市新收政府信息公开申请126件，同比下降8.7%，其中自然人98件，占77.8%；法人或其他组织28件，占22.2%。",
        "126件 requests.newlyReceived agrees; 8.7% other; 98件 requests.newlyReceived.naturalPerson agrees; 77.8% other; 28件 requests.newlyReceived.organisations agrees; 22.2% other",
      ],
      [
        "全年办结127件，其中予以公开52件，部分公开11件，不予公开13件，无法提供37件，不予处理9件，其他处理5件。",
        "127件 requests.total agrees; 52件 requests.granted agrees; 11件 requests.partiallyGranted agrees; 13件 requests.refused agrees; 37件 requests.unavailable agrees; 9件 requests.notProcessed agrees; 5件 requests.otherHandling agrees",
      ],
      [
        "受理政府信息公开申请134件，答复127件，结转下年度7件。",
        "134件 requests.newlyReceived agrees; 127件 requests.total agrees; 7件 requests.carriedOver agrees",
      ],
      [
        "共收到申请126件，予以公开及部分公开63件，占答复总数的49.6%。",
        "126件 requests.newlyReceived agrees; 63件 requests.granted agrees; 49.6% other",
      ],
      ["收到政府信息公开申请一百二十六件。", "126件 requests.newlyReceived agrees"],
      ["收到政府信息公开申请120余件。", "120件 requests.newlyReceived agrees about"],
      ["收到政府信息公开申请近130件。", "130件 requests.newlyReceived agrees about"],
      ["收到依申请公开1 26件。", "126件 requests.newlyReceived agrees"],
      ["全市主动公开政府信息36.5万条，其中市政府门户网站发布2.1万条。", "365000条 other; 21000条 other"],
      ["政务新媒体发布信息6万余条，阅读量超1.2亿次。", "60000条 other about; 120000000次 other about"],
      ["全年编发政府公报12期，赠阅3000册。", "12期 other; 3000册 other"],
      ["召开新闻发布会48场，回应热点关切236次。", "48场 other; 236次 other"],
      ["组织政务公开培训5期，培训1200人次。", "5期 other; 1200人次 other"],
      ["办理市人大代表建议、政协提案复文公开分别为112件和205件。", "112件 other; 205件 other"],
      [
        "市政府制定规章0件，规范性文件12件。",
        "0件 disclosure.regulations.issued agrees; 12件 disclosure.normativeDocuments.issued agrees",
      ],
      ["收到政府信息公开申请150件。", "150件 requests.newlyReceived disagrees"],
      [
        "全市共收到政府信息公开申请226件，办结227件，结转下年度17件。",
        "226件 requests.newlyReceived disagrees; 227件 requests.total disagrees; 17件 requests.carriedOver disagrees",
      ],
      [
        "全年办结127件，其中予以公开62件，部分公开21件，不予公开23件，无法提供47件。",
        "127件 requests.total agrees; 62件 requests.granted disagrees; 21件 requests.partiallyGranted disagrees; 23件 requests.refused disagrees; 47件 requests.unavailable disagrees",
      ],
      [
        "不予公开13件，其中涉及第三方合法权益3件，属于三类内部事务信息6件，属于四类过程性信息4件。",
        "13件 requests.refused agrees; 3件 requests.refused.thirdPartyRights agrees; 6件 requests.refused.internalAffairs agrees; 4件 requests.refused.processInformation agrees",
      ],
      [
        "无法提供37件，其中本机关不掌握30件，没有现成信息需要另行制作5件，补正后申请内容仍不明确2件。",
        "37件 requests.unavailable agrees; 30件 requests.unavailable.notHeld agrees; 5件 requests.unavailable.notReadyMade agrees; 2件 requests.unavailable.stillUnclear agrees",
      ],
      [
        "不予处理9件，其中信访举报投诉类申请6件、重复申请3件。",
        "9件 requests.notProcessed agrees; 6件 requests.notProcessed.petition agrees; 3件 requests.notProcessed.repeat agrees",
      ],
      [
        "自然人申请98件，商业企业20件，法律服务机构5件，其他3件。",
        "98件 requests.newlyReceived.naturalPerson agrees; 20件 requests.newlyReceived.business agrees; 5件 requests.newlyReceived.legalService agrees; 3件 ?",
      ],
      [
        "市政府办公室收到政府信息公开申请33件，办结33件。",
        "33件 requests.newlyReceived none; 33件 requests.total none",
      ],
      ["依申请公开办结率为100%，按时答复率100%。", "100% other; 100% other"],
      ["公开率达到百分之九十五以上。", "95% other about"],
      ["申请总量同比上升12.5个百分点。", "12.5个百分点 other"],
      [
        "信函申请56件、网上申请61件、当面申请9件，分别占44.4%、48.4%、7.2%。",
        "56件 other; 61件 other; 9件 other; 44.4% other; 48.4% other; 7.2% other",
      ],
      [
        "全市46个单位收到申请126件，其中市直部门80件，区（市）46件。",
        "46个 other; 126件 requests.newlyReceived agrees; 80件 ?; 46件 ?",
      ],
      ["市政府办公室牵头办理全市政府信息公开申请126件。", "126件 requests.newlyReceived agrees"],
      [
        "全市各级各部门新收政府信息公开申请126件，较上年的138件下降8.7%。",
        "126件 requests.newlyReceived agrees; 138件 other; 8.7% other",
      ],
      [
        "新收申请126件，其中涉及征地拆迁58件、城建规划21件、社会保障9件，其他38件。",
        "126件 requests.newlyReceived agrees; 58件 ?; 21件 ?; 9件 ?; 38件 ?",
      ],
      ["按申请渠道划分，网络提交61件，信函提交56件，当面提交9件。", "61件 other; 56件 other; 9件 other"],
      [
        "从答复类型看，予以公开52件，占40.9%；部分公开11件，占8.7%；无法提供37件，占29.1%。",
        "52件 requests.granted agrees; 40.9% other; 11件 requests.partiallyGranted agrees; 8.7% other; 37件 requests.unavailable agrees; 29.1% other",
      ],
      [
        "办理结果方面：予以公开五十二件，部分公开十一件。",
        "52件 requests.granted agrees; 11件 requests.partiallyGranted agrees",
      ],
      ["上年度结转的8件申请已全部办结。", "8件 requests.carriedIn agrees"],
      [
        "全市共受理申请134件，同比增加11件；办结127件，办结率94.8%。",
        "134件 requests.newlyReceived agrees; 11件 other; 127件 requests.total agrees; 94.8% other",
      ],
      ["省政府转来信息公开申请5件。", "5件 ?"],
      ["公民申请98件、企业申请20件、其他组织申请8件。", "98件 ?; 20件 ?; 8件 ?"],
      ["实施行政处罚案件信息公示1.9万条。", "19000条 ?"],
      ["门户网站年度访问量3286万次，独立用户数1024.5万个。", "32860000次 other; 10245000个 other"],
      ["“政务微信”推送文章1560篇，订阅数18.6万人。", "1560篇 other; 186000人 other"],
      ["办理“市长信箱”来信4820封，办结率99.7%。", "4820封 other; 99.7% other"],
      [
        "解读政策文件86份，其中图解42份、视频解读21份、专家解读23份。",
        "86份 other; 42份 other; 21份 other; 23份 other",
      ],
    ],
  },
  {
    of: "government",
    section: "reviewAndLitigation",
    says: [
      [
        "全年政府信息公开行政复议案件15件，其中维持9件、纠正2件、其他结果3件、尚未审结1件。",
        "15件 reviewAndLitigation.review agrees; 9件 reviewAndLitigation.review.upheld agrees; 2件 reviewAndLitigation.review.corrected agrees; 3件 reviewAndLitigation.review.other agrees; 1件 reviewAndLitigation.review.pending agrees",
      ],
      [
        "因政府信息公开提起行政诉讼6件，其中未经复议直接起诉2件，复议后起诉4件。",
        "6件 reviewAndLitigation.litigation agrees; 2件 reviewAndLitigation.litigationDirect agrees; 4件 reviewAndLitigation.litigationAfterReview agrees",
      ],
      [
        "因政府信息公开引发行政复议15件、行政诉讼6件。",
        "15件 reviewAndLitigation.review agrees; 6件 reviewAndLitigation.litigation agrees",
      ],
      ["全年发生涉及政府信息公开的行政复议、诉讼21件。", "21件 reviewAndLitigation agrees"],
      ["因政府信息公开被申请行政复议14件，均已审结。", "14件 reviewAndLitigation.review other basis"],
      [
        "市政府办理行政复议案件320件，其中涉及政府信息公开15件。",
        "320件 reviewAndLitigation.review none; 15件 reviewAndLitigation.review agrees",
      ],
      ["全市行政应诉案件218件，负责人出庭应诉率100%。", "218件 reviewAndLitigation.litigation none; 100% other"],
      [
        "行政诉讼维持4件，纠正1件，尚未审结1件。",
        "4件 reviewAndLitigation.litigation.upheld agrees; 1件 reviewAndLitigation.litigation.corrected agrees; 1件 reviewAndLitigation.litigation.pending agrees",
      ],
      ["有15件涉及政府信息公开的行政复议。", "15件 reviewAndLitigation.review agrees"],
      ["有1件政府信息公开行政诉讼被判决纠正。", "1件 reviewAndLitigation.litigation.corrected agrees"],
      [
        "因政府信息公开引发行政复议25件、行政诉讼16件。",
        "25件 reviewAndLitigation.review disagrees; 16件 reviewAndLitigation.litigation disagrees",
      ],
      [
        "因依申请公开引发的行政复议案件15起，维持9起，纠正2起，其他3起，尚在审理1起。",
        "15起 reviewAndLitigation.review agrees; 9起 reviewAndLitigation.review.upheld agrees; 2起 reviewAndLitigation.review.corrected agrees; 3起 ?; 1起 reviewAndLitigation.review.pending agrees",
      ],
      ["全市复议机构共受理行政复议案件1208件。", "1208件 reviewAndLitigation.review none"],
      ["市本级收到政府信息公开类复议3件。", "3件 reviewAndLitigation.review none"],
    ],
  },
  {
    of: "government",
    section: "disclosure",
    says: [
      [
        "全市制发行政规范性文件12件，废止5件，现行有效210件。",
        "12件 disclosure.normativeDocuments.issued agrees; 5件 disclosure.normativeDocuments.repealed agrees; 210件 disclosure.normativeDocuments.inForce agrees",
      ],
      [
        "作出行政许可决定128450件、行政处罚决定23671件、行政强制1208件。",
        "128450件 disclosure.licensing agrees; 23671件 disclosure.penalties agrees; 1208件 disclosure.coercion agrees",
      ],
      ["作出行政许可12.8万件。", "128000件 disclosure.licensing agrees"],
      ["全年行政许可处理决定128,450件。", "128450件 disclosure.licensing agrees"],
      ["全市制发行政规范性文件18件。", "18件 disclosure.normativeDocuments.issued disagrees"],
      [
        "全市现行有效行政规范性文件210件，其中市政府文件86件、部门文件124件。",
        "210件 disclosure.normativeDocuments.inForce agrees; 86件 other; 124件 other",
      ],
      ["清理行政规范性文件215件，其中废止5件、继续有效210件。", "215件 other; 5件 ?; 210件 ?"],
      ["审查规范性文件草案31件，制发12件。", "31件 other; 12件 ?"],
      ["公布行政处罚结果23671条。", "23671条 ?"],
      ["市级行政许可事项312项，行政处罚事项1506项。", "312项 ?; 1506项 ?"],
      [
        "全年办理行政许可128450件，办理行政处罚案件23671件。",
        "128450件 disclosure.licensing agrees; 23671件 disclosure.penalties agrees",
      ],
    ],
  },
  {
    of: "earlier",
    section: "overview",
    says: [
      [
        "集中采购5项，总金额200326元。",
        "5项 disclosure.procurement.items agrees; 200326元 disclosure.procurement.amountYuan agrees",
      ],
      [
        "政府集中采购项目5个，采购总金额20.0326万元。",
        "5个 disclosure.procurement.items agrees; 200326元 disclosure.procurement.amountYuan agrees",
      ],
      [
        "收到申请12件，上年结转2件，办结13件，结转下年1件。",
        "12件 requests.newlyReceived agrees; 2件 requests.carriedIn agrees; 13件 requests.total agrees; 1件 requests.carriedOver agrees",
      ],
      [
        "2020年，收到信息公开申请12件，其中予以公开8件，部分公开1件，不予公开1件，无法提供2件，不予处理1件。",
        "12件 requests.newlyReceived agrees; 8件 requests.granted agrees; 1件 requests.partiallyGranted agrees; 1件 requests.refused agrees; 2件 requests.unavailable agrees; 1件 requests.notProcessed agrees",
      ],
      [
        "全年收到政府信息公开申请12件，比2019年增加4件，增长50%。",
        "12件 requests.newlyReceived agrees; 4件 other; 50% other",
      ],
      [
        "2020年度我局共收到依申请公开12件，其中涉及招标类5件，占申请总数的41.7%。",
        "12件 requests.newlyReceived agrees; 5件 ?; 41.7% other",
      ],
      ["主动公开规范性文件3件。", "3件 disclosure.normativeDocuments.made agrees"],
    ],
  },
  {
    of: "earlier",
    section: "disclosure",
    says: [
      ["制定规范性文件3件，对外公开总数18件。", "3件 disclosure.normativeDocuments.made agrees; 18件 ?"],
      ["公开规范性文件数18件。", "18件 disclosure.normativeDocuments.made"],
      ["行政许可项目数35件。", "35件 disclosure.licensing"],
    ],
  },
  {
    of: "earlier",
    section: "reviewAndLitigation",
    says: [
      [
        "行政复议2件，行政诉讼1件。",
        "2件 reviewAndLitigation.review agrees; 1件 reviewAndLitigation.litigation agrees",
      ],
      ["行政复议1件（维持），另有1件正在审理。", "1件 reviewAndLitigation.review other basis; 1件 ?"],
      [
        "被申请行政复议2件，其中维持1件，尚未审结1件。",
        "2件 reviewAndLitigation.review agrees; 1件 reviewAndLitigation.review.upheld agrees; 1件 reviewAndLitigation.review.pending agrees",
      ],
    ],
  },
  {
    of: "department",
    section: "otherMatters",
    says: [
      ["本年度收取信息处理费0元，处理费减免0元。", "0元 other; 0元 other"],
      ["本年度行政事业性收费120万元。", "1200000元 disclosure.fees.amountWanYuan disagrees"],
      ["依申请公开信息处理费收取100元。", "100元 other"],
    ],
  },
  {
    of: "government",
    section: "otherMatters",
    says: [
      ["全市共收取信息处理费1200元，涉及申请3件。", "1200元 other; 3件 ?"],
      ["本年度发出收费通知2件，总金额300元，实际收取总金额300元。", "2件 ?; 300元 other; 300元 other"],
    ],
  },
  {
    of: "department",
    section: "overview",
    says: [
      [
        "收到申请5件，均由个人提交，2件予以公开，1件部分公开，1件因本机关不掌握未提供。",
        "5件 requests.newlyReceived other basis; 2件 requests.granted agrees; 1件 requests.partiallyGranted agrees; 1件 requests.unavailable.notHeld agrees",
      ],
      [
        "收到申请4件，其中3件为自然人提出，2件予以公开。",
        "4件 requests.newlyReceived agrees; 3件 requests.newlyReceived.naturalPerson agrees; 2件 requests.granted",
      ],
      [
        "收到申请4件，均为自然人提出，2件予以公开，1件部分公开。",
        "4件 requests.newlyReceived agrees; 2件 requests.granted agrees; 1件 requests.partiallyGranted agrees",
      ],
      ["收到申请4件，均为自然人提出，2件主动公开后告知。", "4件 requests.newlyReceived agrees; 2件 other"],
      [
        "收到申请4件，已全部办结，2件予以公开，另1件部分公开。",
        "4件 requests.newlyReceived agrees; 2件 requests.granted agrees; 1件 requests.partiallyGranted agrees",
      ],
      [
        "收到申请4件，办理结果如下：2件予以公开，1件部分公开。",
        "4件 requests.newlyReceived agrees; 2件 requests.granted agrees; 1件 requests.partiallyGranted agrees",
      ],
      [
        "收到申请4件，2件予以公开、1件部分公开、1件无法提供。",
        "4件 requests.newlyReceived agrees; 2件 requests.granted agrees; 1件 requests.partiallyGranted agrees; 1件 requests.unavailable agrees",
      ],
      ["收到申请4件。予以公开，1件因涉及个人隐私未答应。", "4件 requests.newlyReceived agrees; 1件 other"],
      [
        "收到申请4件。予以公开：2件；部分公开：1件；无法提供：1件。",
        "4件 requests.newlyReceived agrees; 2件 requests.granted agrees; 1件 requests.partiallyGranted agrees; 1件 requests.unavailable agrees",
      ],
      [
        "收到申请4件，予以公开，2件；部分公开，1件。",
        "4件 requests.newlyReceived agrees; 2件 requests.granted agrees; 1件 requests.partiallyGranted agrees",
      ],
      ["收到申请4件，按期办结，1件转下年度继续办理。", "4件 requests.newlyReceived agrees; 1件 ?"],
      [
        "收到申请4件，1件因补正材料不全不予公开，2件因内容敏感不予公开。",
        "4件 requests.newlyReceived agrees; 1件 requests.refused none; 2件 requests.refused none",
      ],
      [
        "收到申请4件，1件因涉及国家秘密、第三方合法权益不予公开。",
        "4件 requests.newlyReceived agrees; 1件 requests.refused.stateSecret none",
      ],
      ["收到申请4件，3件答复申请人向其他机关申请。", "4件 requests.newlyReceived agrees; 3件 ?"],
      ["收到申请4件，均已受理，2件答复相关信息不存在。", "4件 requests.newlyReceived agrees; 2件 requests.total none"],
      [
        "收到申请4件，均为自然人提出，3件自然人申请予以公开。",
        "4件 requests.newlyReceived agrees; 3件 requests.granted other basis",
      ],
      ["收到申请4件，均为自然人提出，4件均已办结。", "4件 requests.newlyReceived agrees; 4件 requests.total agrees"],
      [
        "收到申请4件，全部办结，3件予以公开、部分公开。",
        "4件 requests.newlyReceived agrees; 3件 requests.granted agrees",
      ],
      [
        "收到申请4件，均为自然人提出，5件予以公开，3件部分公开。",
        "4件 requests.newlyReceived agrees; 5件 requests.granted disagrees; 3件 requests.partiallyGranted disagrees",
      ],
      ["收到申请4件，均为自然人提出，3件未予公开。", "4件 requests.newlyReceived agrees; 3件 other"],
      [
        "收到申请4件，其他均已公开，2件不予以公开。",
        "4件 requests.newlyReceived agrees; 2件 requests.refused disagrees",
      ],
      [
        "收到政府信息公开申请，2件予以公开，1件部分公开。",
        "2件 requests.granted agrees; 1件 requests.partiallyGranted agrees",
      ],
      ["收到政府信息公开申请，共4件较上年增加2件。", "4件 requests.newlyReceived agrees; 2件 other"],
      ["收到申请4件，予以公开（含部分公开）3件。", "4件 requests.newlyReceived agrees; 3件 requests.granted agrees"],
      [
        "收到申请4件，不掌握1件，无需另行制作3件。",
        "4件 requests.newlyReceived agrees; 1件 requests.unavailable.notHeld agrees; 3件 other",
      ],
      [
        "收到申请4件，1件经补正后内容仍不明确。",
        "4件 requests.newlyReceived agrees; 1件 requests.unavailable.stillUnclear disagrees",
      ],
      ["收到申请4件，上年无结转。", "4件 requests.newlyReceived agrees; 0 requests.carriedIn disagrees"],
      ["收到申请4件，无结转。", "4件 requests.newlyReceived agrees; 0 ?"],
      ["我局发生行政复议，1件维持。", "1件 reviewAndLitigation.review.upheld agrees"],
      [
        "因信息公开引发行政复议1件，其中1件被维持。",
        "1件 reviewAndLitigation.review agrees; 1件 reviewAndLitigation.review.upheld agrees",
      ],
      ["新制定规范性文件，共2件并按时公布。", "2件 ?"],
    ],
  },
  {
    of: "government",
    section: "overview",
    says: [
      [
        "上年没有结转，新收政府信息公开申请126件，办结127件。",
        "0 requests.carriedIn none; 126件 requests.newlyReceived agrees; 127件 requests.total agrees",
      ],
      [
        "收到申请126件，98件由自然人提出，20件来自商业企业。",
        "126件 requests.newlyReceived agrees; 98件 requests.newlyReceived.naturalPerson agrees; 20件 requests.newlyReceived.business agrees",
      ],
      [
        "收到申请126件，需要另行制作5件，补正后内容仍不明确2件，逾期不补正4件。",
        "126件 requests.newlyReceived agrees; 5件 requests.unavailable.notReadyMade agrees; 2件 requests.unavailable.stillUnclear agrees; 4件 requests.otherHandling.noCorrection agrees",
      ],
      [
        "因政府信息公开引起行政复议15件，9件维持，2件纠正，其中1件尚未审结。",
        "15件 reviewAndLitigation.review agrees; 9件 reviewAndLitigation.review.upheld agrees; 2件 reviewAndLitigation.review.corrected agrees; 1件 reviewAndLitigation.review.pending agrees",
      ],
    ],
  },
];
