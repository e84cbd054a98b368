import type { Region, UnitType } from "../model/report.js";

const government =
  /(?:人民政府|政府|行政公署)$|^[一-龥]{1,12}(?:省|自治区|市|自治州|州|地区|盟|县|自治县|区|旗|镇|乡)$/;
const other =
  /(?:街道办事处|街道办|街道|办事处|管理委员会|管委会|公司|集团|学校|大学|学院|中学|小学|幼儿园|医院|保健院|卫生院|福利院|敬老院|研究院|科学院|设计院|剧院|法院|检察院|协会|联合会|开发区|园区|高新区|保税区)$/;
const department = /(?:局|委员会|委|办公室|办|厅|部|院|中心|署|总队|支队|大队|处|站|队|馆|会|社|海关)$/;

/** What kind of body a name is by its last word: a government, one of its departments, or another body (street office, zone committee, company, school); null when the name tells nothing. A region's bare name stands for its government. Of several names the last counts. */
export function unitTypeOf(agency: string, region: Region | null): UnitType | null {
  const name = agency.slice(agency.lastIndexOf(" ") + 1).replace(/[（(][^（()）]{0,30}[）)]$/, "");
  if (other.test(name)) return "other";
  if (government.test(name) || name === region?.name) return "government";
  return department.test(name) ? "department" : null;
}
