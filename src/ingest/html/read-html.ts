import type { Refusal } from "../../model/source.js";
import type { Block } from "../blocks.js";
import { imageMark } from "../image-mark.js";
import type { Extract } from "../reader.js";
import { refuse } from "../refusal.js";
import { attachmentsOf } from "./attachments.js";
import { decodeHtml } from "./charset.js";
import { fieldOf, metadataOf } from "./metadata.js";
import { parsePage } from "./parse-page.js";
import { articleOf, hasTitle, isTitleText } from "./select.js";
import type { PageNode } from "./tree.js";
import { Walk } from "./walk.js";

/** Pages of agencies hold some thousand elements. The tree takes a quarter of a kilobyte for each. */
const MOST_TAGS = 400_000;
/** A page whose own words are fewer holds no report, only a frame around one. */
const FEW_WORDS = 200;

/** Reads a web page: the report in it without the furniture of the site, tables with their geometry, `meta` fields as metadata. */
export function readHtml(path: string, bytes: Uint8Array): Extract | Refusal {
  const decoded = decodeHtml(bytes);
  if (decoded === null) return undecodable(path);
  return readHtmlText(path, decoded.text.replaceAll("\0", ""), decoded.encoding);
}

/** As {@link readHtml}, for text that is already decoded. */
export function readHtmlText(path: string, html: string, encoding: string): Extract | Refusal {
  if (html.length > MOST_TAGS && countTags(html) > MOST_TAGS) return tooMany(path);
  const [head, body] = headAndBody(html);
  const metadata = head === null ? [] : metadataOf(head);
  const article = body === null ? { blocks: [], found: false } : articleOf(new Walk().of(body));
  if (!article.found && body !== null) {
    const refusal = refuseFrame(path, body, article.blocks);
    if (refusal !== null) return refusal;
  }
  const stated = [fieldOf(metadata, "ArticleTitle"), fieldOf(metadata, "title")?.split(/[_|]|\s[-–—]\s?/)[0] ?? null];
  const title = hasTitle(article.blocks) ? undefined : stated.find((text) => text !== null && isTitleText(text));
  const blocks: readonly Block[] =
    title == null ? article.blocks : [{ kind: "paragraph", text: title }, ...article.blocks];
  return {
    format: "html",
    encoding,
    blocks,
    metadata,
    complete: /<\/[a-z][a-z0-9:]{0,20}\s{0,20}>\s*$|-->\s*$/i.test(html.slice(-200)),
  };
}

function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) count += 1;
  return count;
}

function headAndBody(html: string): readonly [PageNode | null, PageNode | null] {
  const root = parsePage(html)
    .children()
    .find((node) => node.isElement);
  const child = (name: string) => root?.children().find(({ tagName }) => tagName === name) ?? null;
  return [child("head"), child("body")];
}

/** A page without a report in it: the report may be a document it links to, or a picture. */
function refuseFrame(path: string, body: PageNode, blocks: readonly Block[]): Refusal | null {
  const words = blocks.map((block) => (block.kind === "paragraph" ? block.text : "")).join("");
  if (words.replaceAll(imageMark, "").length > FEW_WORDS * 5) return null;
  const attachments = attachmentsOf(body);
  const [first] = attachments;
  if (first !== undefined) {
    const links = attachments.map(({ href, words: said }) => (said === "" ? href : `${said} ${href}`)).join("; ");
    return refuse(
      path,
      "attachment-only",
      `网页中没有报告正文，只有附件链接（${links}）。请下载附件后检查附件`,
      `the page holds no report, only links to documents (${links}); download and check those`,
    );
  }
  if (!words.includes(imageMark) || words.replaceAll(imageMark, "").length > FEW_WORDS) return null;
  return refuse(
    path,
    "no-text-layer",
    "网页中的报告是图片，没有文字。请识别其中的文字（OCR）并存为 UTF-8 编码的纯文本文件（.txt）",
    "the report on the page is a picture without text; recognise its text (OCR) and save it as a plain text file (.txt, UTF-8)",
  );
}

function tooMany(path: string): Refusal {
  return refuse(
    path,
    "too-large",
    `网页的标记超过 ${MOST_TAGS} 个，不会是一份年度报告。请核对文件`,
    `the page has more than ${MOST_TAGS} tags and cannot be one report; check the file`,
  );
}

/** The refusal of a page in no encoding that is known. */
export function undecodable(path: string): Refusal {
  return refuse(
    path,
    "not-text",
    "网页的编码无法辨认（已按 UTF-8、GB18030、Big5、UTF-16 尝试）。请用浏览器打开后另存为 UTF-8 编码",
    "the page's encoding is not recognisable (tried UTF-8, GB18030, Big5 and UTF-16); open it in a browser and save it as UTF-8",
  );
}
