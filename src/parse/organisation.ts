/** Words that an agency's name ends with. */
const ending =
  /(?:局|委员会|委|办公室|办|厅|部|院|中心|政府|街道办事处|办事处|街道|管委会|公司|学校|大学|学院|中学|小学|医院|法院|检察院|署|协会|联合会|总会|工会|总队|支队|大队|中队|集团|镇|乡|园区|开发区|管理处|服务处|站|馆|社|科|室|队|海关|公署)$/;

/** True for words that read as the name of a public body and nothing more: it ends like one and has no words of a sentence. Compact folded text. */
export function isOrganisation(words: string): boolean {
  if (words.length < 3 || words.length > 40 || !ending.test(words)) return false;
  return !/[\d。,;:!?>|]|(?<!政务|信息)公开|报告|根据|按照|情况|存在|进行|负责|我[局委办厅部]|本[局委办厅部机]|通过|以及|来源|打印|不|已|了|是|请/.test(
    words,
  );
}
