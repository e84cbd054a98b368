import type { FeatureCode } from "../model/narrative.js";

/** What each feature of the prose is called in Chinese. */
export const featureNames: Readonly<Record<FeatureCode, string>> = {
  "narrative-han": "文字部分汉字数（一、五、六）",
  "token-count": "词数（jieba 切分）",
  "lexical-diversity": "词汇多样性（每百词中不同词占比的平均值）",
  "mean-clause-length": "分句平均汉字数",
  "stock-sentence-share": "套话句占比",
  "stock-phrases-per-thousand": "每千字套话数",
  "hard-sentence-share": "实句占比",
  "specific-items-per-thousand": "每千字具体信息数（每个分句至多计一处）",
  "specific-items-per-word": "具体信息数与词数之比（不限每个分句一处）",
  "hedges-per-thousand": "每千字模糊词数",
  "remedies-per-thousand": "每千字措施词数",
  "problems-stated": "当年问题数",
  "past-problems-stated": "所写上年问题数",
  "specific-problem-share": "具体问题占比",
  "answered-problem-share": "有对应措施的问题占比",
  "repeated-clause-share": "文内重复分句占比",
  "aspects-covered": "五个方面中已写的个数",
  "fee-statement": "是否说明信息处理费",
  "accountability-items": "考核、社会评议、责任追究中已写的个数（政府报告）",
};
