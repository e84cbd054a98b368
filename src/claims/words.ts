import { disclosureWords } from "./words/disclosure.js";
import { disputeWords } from "./words/disputes.js";
import { otherFigureWords } from "./words/other-figures.js";
import { requestWords } from "./words/requests.js";
import { settingWords } from "./words/settings.js";
import { skippedWords } from "./words/skipped.js";

/**
 * The words that tell what a figure counts, by kind. Where two words start at one place, the longer one is read, so `依申请公开栏目`
 * hides the `依申请公开` in it. Kinds named like a row or column of a table stand for it. Words of kind `skip` mean nothing by themselves.
 */
export const words = {
  ...requestWords,
  ...disputeWords,
  ...disclosureWords,
  ...otherFigureWords,
  ...settingWords,
  ...skippedWords,
} as const satisfies Record<string, readonly string[]>;

/** What a word tells about the figure beside it. */
export type Kind = keyof typeof words;

/** `依申请公开` before one of these names a page, a desk or a rule, not requests. */
export const requestPlaces = {
  bases: ["依申请公开", "依申请信息公开", "政府信息依申请公开", "政府信息公开申请", "信息公开申请", "公开申请"],
  places: [
    "栏目",
    "专栏",
    "平台",
    "系统",
    "渠道",
    "窗口",
    "制度",
    "流程",
    "目录",
    "指南",
    "表",
    "办法",
    "规程",
    "规范",
    "机制",
    "办理流程",
    "工作流程",
    "受理渠道",
    "受理窗口",
    "受理点",
    "受理平台",
    "办理平台",
    "办理系统",
    "办理机制",
    "办理制度",
    "答复模板",
    "答复文书",
    "答复范本",
    "业务培训",
    "工作培训",
    "专题培训",
  ],
} as const;
