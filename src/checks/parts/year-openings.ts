import { tellsDone } from "./year-context.js";

/** A sentence that opens with a year, or with the state at the end of one. Years inside titles, of laws, plans, events (`2019年5月`) and periods do not stand so. */
const opening =
  /(?:^|[。;!?])(?:[(]?[一二三四五六七八九十\d]{1,2}[)、.]|[一二三四五六七八九十]是)?(?:截至|截止|截止到|截至到|在)?(20\d\d)年(?:度|以来|全年|12月31日|12月底|底|末)?,?/gm;
/** … and goes on to speak of the agency itself or of what it disclosed. */
const ownWork =
  /我(?:局|委|办|厅|镇|乡|街道|县|区|市|州|盟|旗|省|单位|机关|院)|本(?:局|机关|单位|部门|级|镇|乡|街道)|全(?:局|年|镇|乡|县|区|市|州|省)|(?:共|累计|未|没有|无(?!锡|为|极|棣)|主动公开|依申请公开|收到|受理|政府信息公开)/y;
const shortestName = 3;

/** Whether the agency's name, places above it perhaps left out, stands at this place of the text. `agency` is compact and folded. */
function namesAgency(text: string, at: number, agency: string): boolean {
  for (let from = 0; from <= agency.length - shortestName; from++)
    if (text.startsWith(agency.slice(from), at)) return true;
  return false;
}

/**
 * Every sentence that tells of the agency's work, with the year it opens with as first group: it goes on about the agency or what it
 * disclosed; of the year before `year`, figures of work done are enough (`2022年，通过网站公开信息240条`). `agency` is compact and folded, ""
 * when not known.
 */
export function* openings(text: string, agency: string, year: number): Generator<RegExpExecArray> {
  for (const hit of text.matchAll(opening)) {
    const after = hit.index + hit[0].length;
    ownWork.lastIndex = after;
    const isLastYear = Number(hit[1]) === year - 1 && hit[0].endsWith(",") && !hit[0].includes("以来");
    if (ownWork.test(text) || namesAgency(text, after, agency) || (isLastYear && tellsDone(text, hit.index + 1)))
      yield hit;
  }
}
