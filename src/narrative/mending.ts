/**
 * Turns of plain speech that tell of a measure, taken or planned, without a wording of the lexicon: what has been done, from when on,
 * how often, by when, by whom, what was put in place of what. Signs, not proofs: they count only behind a stated problem.
 */
const sign =
  /(?<!将)已(?!经?(?:超|过|失|逾|停|满|达|有|无|不|临|近|是|成|久|被|影响|严重|[一两三四五六七八九十多数\d]))|改(?:为|成|用|由|版)|(?:自|从)?(?:\d{1,2}月|明年|次年|今年|年)(?:份)?起|每(?:半?年|月|周|季|日|天|个?季度|个?月|半月|两|件|条|次|个?窗口|村)|(?:按|逐)(?:月|季|周|日|项|条|户|村|家|一)|(?:\d{1,2}月|季度|年|月|周)(?:底|末|内)?(?:前|内)(?:完成|公[布开示]|补|上|整改|建|解决|更|清|交|全部|落实|开通)|[一二三四]季度(?:完成|末)|(?:\d{1,3}|[一两三五七十]{1,3})个?(?:天|日|工作日|小时)内|实行|推行|试行|(?:安|加)装|更换|更正|翻新|补(?:录|齐|充|发|正|全)|重[新写做拍印录排编]|会同|联合|统一|聘请|安排|指派|开发|开通|新?增(?:加|设|配|列|派|挂|印)|压缩|缩短|延长|附(?:上|一|检|数|表|明)|附有?.{0,6}说明|写入|写明|注明|标明|列入|纳入|移[至到]|迁[至到]|对接|同步|投放|配发|配置|印[制发送]|编[写制印]|组织|举办|举行|修[订改复正]|清零|双人|定期|限期|责成|约谈|督办|督促|由(?!于)[^,。;]{1,12}(?:负责|牵头|协助|承担|审查|审核|核对|推送|上传|填写|撰写|公示|公布|报送|办理|转办|拆封|登记)|通过[^,。;]{1,30}方式|上门|滚动播放|摆放|张贴到|设(?:置|立|在|直)|建(?:立|成|起)|采用|引入|完成|对照[^,。;]{1,12}(?:修订|整改|核对)/;
/** What no measure says: what was not done, cannot be done, is all there is. */
const contrary =
  /没有|没能|未(?![来雨必])|仍(?!将|要|需)|不[到上见懂清着知]|无法|不能|不得不|才(?![可能])|只(?![要])|影响了?|导致|造成|不便|困难|应付|敷衍|走过场|复制粘贴/;
/** Where a measure follows its problem in one sentence: `…的问题，已…`, `…不准，改为…`. */
const afterProblem =
  /(?:问题|情况|现象),(?=(?:均|全部|现|目前|我们|我?[局委办镇乡县市区])?(?:已|由(?!于)|经(?![常济费营验过])|将|通过|采取|组织|建立|加装|安装|补|重新|更换|改|实行|推行|逐|开展|完善|安排|自|于\d|每|印|设|增|制定|修订|督促|会同|联合|协调|统一|列入|纳入))|,(?=(?:均|现|目前|我?局)?已(?:于|全部|改|建立|增加|增设|调整|安排|落实|制定|明确|要求|督促|协调|组织|配备|完善|更换|更正|整改|修复|开通|安装|完成整改|解决|重新|统一|上线|恢复|撤下|纳入|补[录齐发正])|改为|改成|自\d{1,2}月起)/g;
/** A clause that only names what is handled: what follows belongs to it. */
const names = /^(?:针对|对于?|就|为了?|关于|围绕|结合)/;
/** Problems referred to, not stated: `评估指出的问题`, `上述问题`. */
const refers = /(?:提出|指出|反馈|列出|查摆|发现|存在|上述|以上|这些|该)的?[^,。;:]{0,6}(?:问题|情况|现象)$/;
const mostBack = 60;

/** Whether plain words tell of a measure and nothing in them of a fault. */
export function tellsMeasure(text: string): boolean {
  return sign.test(text) && !contrary.test(text);
}

/** Where, within a sentence, a measure follows the problem it answers: the starts of those clauses. */
export function measureStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (const found of text.matchAll(afterProblem)) {
    const start = found.index + found[0].length;
    if (!namesOnly(text, start - 1) && !contrary.test(clauseFrom(text, start))) starts.push(start);
  }
  return starts;
}

/** The clause that starts here. */
function clauseFrom(text: string, start: number): string {
  return text.slice(start, start + mostBack).split(/[,。;:\n]/, 1)[0] as string;
}

/** True when the clause before the comma at this place only names a problem (`针对公示牌偏僻的问题，`) or refers to some. */
export function namesOnly(text: string, comma: number): boolean {
  const before = text.slice(Math.max(0, comma - mostBack), comma);
  const cut = Math.max(...[",", "。", ";", ":", "\n", "是"].map((mark) => before.lastIndexOf(mark)));
  const clause = before.slice(cut + 1);
  return names.test(clause) || refers.test(clause);
}
