import type { Refusal } from "../model/source.js";
import { refuse } from "./refusal.js";

/** What a kind of container is called in a sentence: `PDF 文件`, `the PDF`. */
export interface ContainerName {
  readonly zh: string;
  readonly en: string;
}

/** The file opens only with a password. */
export function encrypted(path: string, { zh, en }: ContainerName): Refusal {
  return refuse(
    path,
    "encrypted",
    `${zh}设有打开密码，无法读取。请用密码打开后另存为不加密的文件`,
    `${en} opens only with a password; open it and save it without one`,
  );
}

/** The file is broken, or not what its first bytes say. */
export function damaged(path: string, { zh, en }: ContainerName): Refusal {
  return refuse(
    path,
    "damaged",
    `${zh}已损坏或不完整，无法读取。请重新下载或重新导出`,
    `${en} is damaged or incomplete and cannot be read; download or export it again`,
  );
}

/** The file's pages are pictures, or its characters cannot be told. */
export function noTextLayer(path: string, { zh, en }: ContainerName): Refusal {
  return refuse(
    path,
    "no-text-layer",
    `${zh}的页面是图像，没有可读的文字。请改用由文字编辑软件导出的文件，或先识别其中的文字（OCR）`,
    `the pages of ${en} are pictures without readable text; use a file exported from a word processor, or recognise its text first (OCR)`,
  );
}

/** What is in the file is more than any report holds. */
export function holdsTooMuch(path: string, { zh, en }: ContainerName): Refusal {
  return refuse(
    path,
    "too-large",
    `${zh}展开后的内容过大，不会是一份年度报告。请核对文件，或将其中的报告拆分为单独的文件`,
    `what ${en} holds is too large to be one report; check the file, or split it into one file per report`,
  );
}
