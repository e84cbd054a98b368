import type { Says } from "./sentences.js";

/** Sentences of a county government, a township and a city bureau, in the notation of `sentences.ts`. */
export const sentencesByLevel: readonly Says[] = [
  {
    of: "county",
    section: "overview",
    says: [
      [
        "2024年，全县各级行政机关共收到政府信息公开申请92件，同比增长8.2%；上年结转6件，办结90件，结转下年度继续办理8件。",
        "92件 requests.newlyReceived agrees; 8.2% other; 6件 requests.carriedIn agrees; 90件 requests.total agrees; 8件 requests.carriedOver agrees",
      ],
      [
        "全县新收依申请公开92件，较2023年增加7件，其中自然人申请73件，占79.3%；商业企业12件，法律服务机构4件，社会公益组织1件，其他2件。",
        "92件 requests.newlyReceived agrees; 7件 other; 73件 requests.newlyReceived.naturalPerson agrees; 79.3% other; 12件 requests.newlyReceived.business agrees; 4件 requests.newlyReceived.legalService agrees; 1件 requests.newlyReceived.publicInterest agrees; 2件 ?",
      ],
      [
        "依申请公开答复90件：予以公开34件，部分公开9件，不予公开13件，无法提供26件，不予处理5件，其他处理3件。",
        "90件 requests.total agrees; 34件 requests.granted agrees; 9件 requests.partiallyGranted agrees; 13件 requests.refused agrees; 26件 requests.unavailable agrees; 5件 requests.notProcessed agrees; 3件 requests.otherHandling agrees",
      ],
      [
        "从依申请公开办理结果看，准予公开的34件，部分公开的9件，决定不予公开的13件，无法提供的26件。",
        "34件 requests.granted agrees; 9件 requests.partiallyGranted agrees; 13件 requests.refused agrees; 26件 requests.unavailable agrees",
      ],
      [
        "不予公开的13件中，属于行政查询事项4件、内部事务信息3件、过程性信息2件、第三方合法权益2件、行政执法案卷1件、国家秘密1件。",
        "13件 requests.refused agrees; 4件 requests.refused.administrativeInquiry agrees; 3件 requests.refused.internalAffairs agrees; 2件 requests.refused.processInformation agrees; 2件 requests.refused.thirdPartyRights agrees; 1件 requests.refused.enforcementFiles agrees; 1件 requests.refused.stateSecret agrees",
      ],
      [
        "无法提供的26件中，有21件因本机关不掌握，4件需要另行加工制作，1件经补正后内容仍不明确。",
        "26件 requests.unavailable agrees; 21件 requests.unavailable.notHeld agrees; 4件 requests.unavailable.notReadyMade agrees; 1件 requests.unavailable.stillUnclear agrees",
      ],
      [
        "全县累计主动公开政府信息3.86万条，其中县政府门户网站1.2万条、政务微博4500余条、微信公众号2.1万条。",
        "38600条 other; 12000条 other; 4500条 other about; 21000条 other",
      ],
      [
        "因政府信息公开被申请行政复议11件，其中维持5件、纠正2件；被提起行政诉讼7件，其中败诉1件。",
        "11件 reviewAndLitigation.review agrees; 5件 reviewAndLitigation.review.upheld agrees; 2件 reviewAndLitigation.review.corrected agrees; 7件 reviewAndLitigation.litigation agrees; 1件 ?",
      ],
      [
        "全县共发生政府信息公开类行政复议案件11起、行政诉讼案件7起，分别比上年减少2起和增加1起。",
        "11起 reviewAndLitigation.review agrees; 7起 reviewAndLitigation.litigation agrees; 2起 other; 1起 other",
      ],
      [
        "全年受理行政复议案件326件，审结301件，直接纠错率18.7%。",
        "326件 reviewAndLitigation.review none; 301件 ?; 18.7% other",
      ],
      ["12345政务服务便民热线受理群众诉求11.7万件，按期办结率99.2%。", "117000件 other; 99.2% other"],
      ["县政府办公室直接受理申请41件，其余51件由各乡镇（街道）和部门办理。", "41件 ?; 51件 ?"],
      [
        "全县政府信息公开申请量居前三位的部门为县自然资源和规划局（31件）、县住房城乡建设局（17件）、递铺街道（9件）。",
        "31件 ?; 17件 ?; 9件 ?",
      ],
      [
        "开设重点领域专栏18个，发布解读材料126篇，其中图文解读96篇、视频解读18条、新闻发布会12场。",
        "18个 other; 126篇 other; 96篇 other; 18条 other; 12场 other",
      ],
      [
        "依申请公开方面，新收申请九十二件，上年结转六件，全年办结九十件。",
        "92件 requests.newlyReceived agrees; 6件 requests.carriedIn agrees; 90件 requests.total agrees",
      ],
      [
        "全县新收政府信息公开申请98件，上年结转6件，办结90件，结转下年度8件。",
        "98件 requests.newlyReceived disagrees; 6件 requests.carriedIn agrees; 90件 requests.total agrees; 8件 requests.carriedOver agrees",
      ],
      [
        "全县新收政府信息公开申请98件（含上年结转6件）。",
        "98件 requests.newlyReceived other basis; 6件 requests.carriedIn agrees",
      ],
      [
        "全县新收政府信息公开申请98件，其中上年结转6件，办结90件。",
        "98件 requests.newlyReceived other basis; 6件 requests.carriedIn agrees; 90件 requests.total agrees",
      ],
      [
        "依申请公开方面，全年受理98件，其中新收92件、上年结转6件，已办结90件。",
        "98件 requests.newlyReceived agrees; 92件 requests.newlyReceived agrees; 6件 requests.carriedIn agrees; 90件 requests.total agrees",
      ],
      [
        "全年办结政府信息公开申请98件，结转下年度继续办理8件。",
        "98件 requests.total disagrees; 8件 requests.carriedOver agrees",
      ],
      [
        "依申请公开办结90件，予以公开43件、部分公开9件。",
        "90件 requests.total agrees; 43件 requests.granted disagrees; 9件 requests.partiallyGranted agrees",
      ],
      [
        "办理依申请公开，予以公开43件（其中部分公开9件）。",
        "43件 requests.granted other basis; 9件 requests.partiallyGranted agrees",
      ],
      [
        "2023年全县收到政府信息公开申请85件，2024年收到92件，增长8.2%。",
        "85件 requests.newlyReceived none other-year; 92件 requests.newlyReceived agrees; 8.2% other",
      ],
      ["政府信息公开申请总量由2023年的85件上升至92件。", "85件 ?; 92件 ?"],
      ["全县依申请公开按时办结率100%，没有一件因逾期答复被投诉。", "100% other"],
      ["县本级受理政府信息公开申请27件，办结27件。", "27件 ?; 27件 ?"],
      ["联系电话0572-5123456，邮政编码313300，地址：昌硕街道云鸿东路1号。", ""],
      [
        "安政发〔2024〕12号、安政办发〔2024〕35号等14件规范性文件均已公开。",
        "14件 disclosure.normativeDocuments.issued agrees",
      ],
      ["2024年1月15日至3月20日，开展档案清查，移交文件2600卷、光盘12张。", "2600卷 other; 12张 other"],
      [
        "全县15个乡镇（街道）、46个部门建成政务公开专区61处，设置查阅点209个，年接待群众1.3万人次。",
        "15个 other; 46个 other; 61处 other; 209个 other; 13000人次 other",
      ],
      [
        "全年组织培训3轮，覆盖830余人次；抽查网站、新媒体42家次，整改问题67个。",
        "3轮 other; 830人次 other about; 42家次 other; 67个 other",
      ],
      ["年度测评得分96.5分，位列全市第2名。", ""],
      ["逾百件民生事项纳入公开目录，上千名群众参与“开放日”活动。", "100件 other about; 1000名 other about"],
      ["平均每件申请补正1.3次，平均答复用时9.5个工作日。", "1.3次 other"],
      ["全县共有312项公共服务事项、1260项行政权力事项编制了办事指南。", "312项 ?; 1260项 ?"],
      ["当年申请办结率91.8%（90/98），按期答复率100%。", "91.8% other; 100% other"],
      ["截至12月31日，全年收到的政府信息公开申请已办结90件，尚有8件在法定期限内正在办理。", "90件 ?; 8件 ?"],
      ["依申请公开办结90件，比上年多办12件。", "90件 requests.total agrees; 12件 other"],
    ],
  },
  {
    of: "county",
    section: "disclosure",
    says: [
      [
        "全县制发行政规范性文件14件，废止6件，截至年底现行有效187件。",
        "14件 disclosure.normativeDocuments.issued agrees; 6件 disclosure.normativeDocuments.repealed agrees; 187件 disclosure.normativeDocuments.inForce agrees",
      ],
      ["现行有效的187件行政规范性文件全部在县政府网站集中公开。", "187件 disclosure.normativeDocuments.inForce agrees"],
      [
        "全年对210件行政规范性文件进行清理，宣布失效6件，修改3件。",
        "210件 other; 6件 disclosure.normativeDocuments.repealed agrees; 3件 other",
      ],
      [
        "办理行政许可8.6万余件，作出行政处罚决定5213件，实施行政强制318件。",
        "86000件 disclosure.licensing agrees about; 5213件 disclosure.penalties agrees; 318件 disclosure.coercion agrees",
      ],
      ["全县行政事业性收费1523.6万元。", "15236000元 disclosure.fees.amountWanYuan disagrees"],
      ["2024年全县制定行政规范性文件16件。", "16件 disclosure.normativeDocuments.issued disagrees"],
    ],
  },
  {
    of: "county",
    section: "requests",
    says: [
      ["本年度新收94件、上年结转6件。", "94件 requests.newlyReceived; 6件 requests.carriedIn agrees"],
      ["本年度新收申请94件、上年结转6件。", "94件 requests.newlyReceived disagrees; 6件 requests.carriedIn agrees"],
    ],
  },
  {
    of: "county",
    section: "reviewAndLitigation",
    says: [
      [
        "行政复议12件，行政诉讼7件。",
        "12件 reviewAndLitigation.review disagrees; 7件 reviewAndLitigation.litigation agrees",
      ],
      ["全县行政复议机构共收到行政复议申请402件，受理365件。", "402件 reviewAndLitigation.review none; 365件 ?"],
      [
        "政府信息公开行政复议11件，其中结果维持5件，结果纠正2件，其他结果1件，尚未审结3件。",
        "11件 reviewAndLitigation.review agrees; 5件 reviewAndLitigation.review.upheld agrees; 2件 reviewAndLitigation.review.corrected agrees; 1件 reviewAndLitigation.review.other agrees; 3件 reviewAndLitigation.review.pending agrees",
      ],
      [
        "未经复议直接起诉2件，结果维持1件、其他结果1件；复议后起诉5件，结果维持3件、结果纠正1件、尚未审结1件。",
        "2件 reviewAndLitigation.litigationDirect agrees; 1件 reviewAndLitigation.litigationDirect.upheld agrees; 1件 reviewAndLitigation.litigationDirect.other agrees; 5件 reviewAndLitigation.litigationAfterReview agrees; 3件 reviewAndLitigation.litigationAfterReview.upheld agrees; 1件 reviewAndLitigation.litigationAfterReview.corrected agrees; 1件 reviewAndLitigation.litigationAfterReview.pending agrees",
      ],
    ],
  },
  {
    of: "county",
    section: "otherMatters",
    says: [["处理费方面，全县共发出收费通知1件，收取信息处理费600元。", "1件 ?; 600元 other"]],
  },
  {
    of: "township",
    section: "overview",
    says: [
      [
        "我镇2023年共收到依申请公开3件，2件由个人提出，1件由企业提出。",
        "3件 requests.newlyReceived agrees; 2件 requests.newlyReceived.naturalPerson agrees; 1件 ?",
      ],
      [
        "全镇主动公开各类信息862条，其中村务公开415条、财政补贴209条、其他238条。",
        "862条 other; 415条 other; 209条 other; 238条 other",
      ],
      ["未发生因政府信息公开引发的行政复议、行政诉讼案件。", "0 reviewAndLitigation agrees"],
      [
        "我镇未制发行政规范性文件，行政处罚46件。",
        "0 disclosure.normativeDocuments.issued agrees; 46件 disclosure.penalties agrees",
      ],
      [
        "收到政府信息公开申请3件，1件予以公开，1件告知不掌握，1件作信访事项处理。",
        "3件 requests.newlyReceived agrees; 1件 requests.granted agrees; 1件 requests.unavailable.notHeld agrees; 1件 ?",
      ],
      [
        "收到政府信息公开申请3件，其中2件涉及征地补偿、1件涉及宅基地审批。",
        "3件 requests.newlyReceived agrees; 2件 ?; 1件 ?",
      ],
      ["全镇11个行政村各设公开栏1块，更换内容132期。", "11个 other; 1块 other; 132期 other"],
      ["本年度依申请公开无结转。", "0 ?"],
    ],
  },
  {
    of: "township",
    section: "reviewAndLitigation",
    says: [
      ["行政复议无，行政诉讼无。", "0 reviewAndLitigation.review agrees; 0 reviewAndLitigation.litigation agrees"],
      ["2023年，我镇行政复议2件。", "2件 reviewAndLitigation.review disagrees"],
    ],
  },
  {
    of: "bureau",
    section: "overview",
    says: [
      [
        "2024年，市水利局共收到依申请公开12件，上年结转2件，全年办结12件，2件结转至2025年办理。",
        "12件 requests.newlyReceived agrees; 2件 requests.carriedIn agrees; 12件 requests.total agrees; 2件 requests.carriedOver agrees",
      ],
      [
        "12件办结申请中，5件予以公开、3件部分公开、2件不予公开、2件本机关不掌握。",
        "12件 requests.total agrees; 5件 requests.granted agrees; 3件 requests.partiallyGranted agrees; 2件 requests.refused agrees; 2件 requests.unavailable.notHeld agrees",
      ],
      [
        "收到政府信息公开申请12件。因属于过程性信息不予公开的1件，因涉及商业秘密不予公开的1件。",
        "12件 requests.newlyReceived agrees; 1件 requests.refused.processInformation agrees; 1件 requests.refused.thirdPartyRights agrees",
      ],
      [
        "收到政府信息公开申请12件。部分公开的3件，均隐去了个人电话；无法提供的2件均为历史图纸，我局未掌握。",
        "12件 requests.newlyReceived agrees; 3件 requests.partiallyGranted agrees; 2件 requests.unavailable.notHeld agrees",
      ],
      ["全市水利系统收到政府信息公开申请64件。", "64件 requests.newlyReceived none wider"],
      [
        "收到政府信息公开申请12件，比去年的15件减少了3件，降幅20%。",
        "12件 requests.newlyReceived agrees; 15件 other; 3件 other; 20% other",
      ],
      [
        "收到政府信息公开申请12件，申请以自然人为主（7件），商业企业4件，律师事务所1件。",
        "12件 requests.newlyReceived agrees; 7件 requests.newlyReceived.naturalPerson agrees; 4件 requests.newlyReceived.business agrees; 1件 requests.newlyReceived.legalService agrees",
      ],
      ["答复率、办结率均为100%，无因答复不当引发的复议、诉讼败诉案件。", "100% other"],
      [
        "因依申请公开被提起行政复议2件，1件维持，1件被责令重新答复；行政诉讼1件，尚在审理中。",
        "2件 reviewAndLitigation.review agrees; 1件 reviewAndLitigation.review.upheld agrees; 1件 ?; 1件 reviewAndLitigation.litigation agrees",
      ],
      [
        "全年印发文件186件，其中主动公开97件、依申请公开34件、不予公开55件。",
        "186件 other; 97件 other; 34件 ?; 55件 ?",
      ],
      ["发文中，属性为依申请公开的41件，不予公开的23件。", "41件 ?; 23件 ?"],
      [
        "制定行政规范性文件3件，废止2件，现行有效17件，均已录入文件库。",
        "3件 disclosure.normativeDocuments.issued agrees; 2件 disclosure.normativeDocuments.repealed agrees; 17件 disclosure.normativeDocuments.inForce agrees",
      ],
      [
        "对本部门行政规范性文件进行清理，保留17件、废止2件、修改1件。",
        "17件 ?; 2件 disclosure.normativeDocuments.repealed agrees; 1件 other",
      ],
      ["出台局发文件128份，其中规范性文件3份。", "128份 other; 3份 disclosure.normativeDocuments.issued agrees"],
      ["全年收取水资源费1260万元、信息处理费0元。", "12600000元 other; 0元 other"],
      [
        "我局作出行政许可决定214件，同比下降11.6%；行政处罚决定29件，同比持平。",
        "214件 disclosure.licensing agrees; 11.6% other; 29件 disclosure.penalties agrees",
      ],
      ["许可类信息公示214条，处罚类信息公示29条。", "214条 ?; 29条 ?"],
      ["召开局长办公会6次、专题会4次研究信息公开，主要领导批示3次。", "6次 other; 4次 other; 3次 other"],
      ["受理信息公开申请14件次，答复12件次。", "14件次 requests.newlyReceived agrees; 12件次 requests.total agrees"],
      [
        "新收信息公开申请14件，含上年结转2件。",
        "14件 requests.newlyReceived other basis; 2件 requests.carriedIn agrees",
      ],
      [
        "本年度新收信息公开申请14件，另有上年结转2件。",
        "14件 requests.newlyReceived disagrees; 2件 requests.carriedIn agrees",
      ],
      [
        "本年度新收信息公开申请14件，加上上年结转2件。",
        "14件 requests.newlyReceived disagrees; 2件 requests.carriedIn agrees",
      ],
      ["收到信息公开申请16件，其中已办结12件，正在办理4件。", "16件 requests.newlyReceived disagrees; 12件 ?; 4件 ?"],
      ["信息公开申请渠道：网上9件、信函2件、当面1件。", "9件 other; 2件 other; 1件 other"],
      [
        "2024年度，收到政府信息公开申请12件，其中属于本机关职责的10件，不属于本机关的2件。",
        "12件 requests.newlyReceived agrees; 10件 ?; 2件 ?",
      ],
      [
        "完成1999年以来水库档案数字化4216卷；全年制发行政规范性文件3件。",
        "4216卷 other; 3件 disclosure.normativeDocuments.issued agrees",
      ],
      ["2023年，全年收到政府信息公开申请15件。", "15件 requests.newlyReceived none other-year"],
      [
        "2008年以来累计收到政府信息公开申请215件，其中2024年12件。",
        "215件 requests.newlyReceived none other-year; 12件 ?",
      ],
      [
        "因政府信息公开答复被复议2件、被诉1件。",
        "2件 reviewAndLitigation.review agrees; 1件 reviewAndLitigation.litigation agrees",
      ],
      [
        "因政府信息公开被申请行政复议1件、被提起行政诉讼2件。",
        "1件 reviewAndLitigation.review disagrees; 2件 reviewAndLitigation.litigation disagrees",
      ],
      ["行政诉讼方面，因信息公开被诉2件。", "2件 reviewAndLitigation.litigation"],
    ],
  },
  {
    of: "bureau",
    section: "reviewAndLitigation",
    says: [
      [
        "2024年，我局行政复议3件，行政诉讼1件。",
        "3件 reviewAndLitigation.review disagrees; 1件 reviewAndLitigation.litigation agrees",
      ],
      [
        "复议案件2件，诉讼案件1件，均为申请人不服答复引起。",
        "2件 reviewAndLitigation.review agrees; 1件 reviewAndLitigation.litigation agrees",
      ],
      ["全年共有行政复议5件、行政应诉3件。", "5件 ?; 3件 ?"],
    ],
  },
];
