/** Words for reviews and lawsuits, and how they ended. */
export const disputeWords = {
  review: ["行政复议", "复议"],
  litigation: ["行政诉讼", "诉讼", "行政应诉", "应诉", "被诉", "被起诉"],
  litigationDirect: [
    ...["未经复议", "未经行政复议", "未复议"].flatMap(
      (how) => [`${how}直接起诉`, `${how}直接诉讼`, `${how}直接提起诉讼`] as const,
    ),
    ...["未经复议", "未经行政复议"].flatMap((how) => [`${how}直接提起行政诉讼`, `${how}而直接起诉`] as const),
    ...["直接起诉", "直接诉讼", "直接提起诉讼", "直接提起行政诉讼"],
  ],
  litigationAfterReview: [
    ...["复议后", "行政复议后", "经复议后", "经行政复议后"].flatMap(
      (when) => [`${when}起诉`, `${when}诉讼`, `${when}再起诉`, `${when}提起诉讼`, `${when}提起行政诉讼`] as const,
    ),
  ],
  upheld: ["结果维持", "维持"],
  corrected: ["结果纠正", "纠正"],
  /** Results in other words than the table's. */
  won: ["胜诉", "原告败诉", "驳回诉讼请求", "驳回原告诉讼请求", "驳回起诉", "驳回原告起诉"],
  undone: ["纠错", "败诉", "被撤销", "确认违法"],
  otherResult: ["其他结果", "其它结果"],
  pending: ["尚未审结", "未审结", "正在审理", "尚在审理"],
} as const;
