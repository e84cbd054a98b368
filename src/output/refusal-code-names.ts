import type { Bilingual } from "../model/bilingual.js";
import type { RefusalCode } from "../model/source.js";

/** Why a file is not scored, in a few words, by the code that `skipped.csv` prints. */
export const refusalCodeNames: Readonly<Record<RefusalCode, Bilingual>> = {
  "not-found": { zh: "清单列有而文件不存在", en: "named by the manifest and not there" },
  "is-a-directory": { zh: "是文件夹", en: "a folder" },
  unreadable: { zh: "无法读取", en: "cannot be opened" },
  empty: { zh: "空文件", en: "an empty file" },
  "too-large": { zh: "过大", en: "too large" },
  "not-text": { zh: "不是文字", en: "no text" },
  "unsupported-format": { zh: "不支持的格式", en: "a format that is not read" },
  encrypted: { zh: "已加密", en: "locked by a password" },
  damaged: { zh: "已损坏", en: "damaged" },
  "attachment-only": { zh: "网页只有附件链接", en: "a page that only links a file" },
  "no-text-layer": { zh: "扫描件，没有文字层", en: "a scan without text" },
  "garbled-text": { zh: "文字大量乱码", en: "a text with many lost characters" },
  "not-a-report": { zh: "不是年度报告", en: "no annual report" },
  duplicate: { zh: "与另一文件是同一报告", en: "the same report as another file" },
  "published-later": { zh: "公开日期晚于评价截止日", en: "published after the day of assessment" },
  "took-too-long": { zh: "读取超时或占用内存过多", en: "took too long or too much memory to read" },
  "internal-error": { zh: "内部错误", en: "an internal error" },
};
