/** Words for what table two counts, and for what stands near it in prose. */
export const disclosureWords = {
  normativeDocuments: ["行政规范性文件", "规范性文件"],
  regulations: ["规章"],
  otherDocument: [
    "非规范性文件",
    "非行政规范性文件",
    "部门文件",
    "政策性文件",
    "政策文件",
    "其他文件",
    "其它文件",
    "一般性文件",
    "普通文件",
    "政府文件",
    "公文",
    "文件",
    "政策",
    "解读",
  ],
  make: ["制定", "制发", "印发", "出台", "制作", "新制定", "下发"],
  repeal: ["废止", "失效"],
  inForce: ["现行有效", "继续有效"],
  documentWork: ["清理", "审查", "审核", "备案", "评估", "修订", "修改", "起草", "征求意见", "解读材料", "合法性"],
  licensing: ["行政许可"],
  penalties: ["行政处罚"],
  coercion: ["行政强制"],
  decision: ["处理决定", "决定", "作出"],
  procurement: ["政府集中采购", "集中采购"],
  otherServices: ["其他对外管理服务事项", "其他对外管理服务", "对外管理服务事项", "对外管理服务"],
  processingFee: ["信息处理费", "处理费", "检索费", "复制费"],
  fee: ["收费", "费用", "服务费"],
  /** What an agency charges for other things than information. */
  administrativeFee: [...["行政事业性收费", "行政事业性费用", "行政事业收费", "行政性收费", "事业性收费", "行政收费"]],
  /** What it tells of its charges. */
  otherFee: [
    "价格和收费",
    ...["项目", "目录", "清单", "标准", "依据", "事项", "政策"].map((what) => `行政事业性收费${what}` as const),
    ...["标准", "项目", "目录", "清单", "依据", "公示", "文件", "信息", "事项", "政策"].map(
      (what) => `收费${what}` as const,
    ),
  ],
} as const;
