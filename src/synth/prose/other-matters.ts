import { oneOf, some, type Telling } from "./telling.js";

/** What section six says of fees for information; null before 2021, when there were none. */
export function feeSentence({ random, year, numbers }: Telling): string | null {
  if (year < 2021) return null;
  return oneOf(
    random,
    "本年度未收取信息处理费。",
    "依据《政府信息公开信息处理费管理办法》，全年没有发出收费通知，未产生信息处理费。",
    "全年收取信息处理费0元。",
    ...(numbers.closed > 20
      ? [`对超出免费数量的${some(random, 1, 3)}件申请发出收费通知，收取信息处理费${some(random, 1, 9) * 100}元。`]
      : []),
  );
}

/** The rest of section six. */
export function otherSentence({ random, agency, year }: Telling): string {
  return oneOf(
    random,
    "本年度没有其他需要报告的事项。",
    `本报告电子版可在${agency.self}网站下载，咨询电话：0${some(random, 310, 910)}-${some(random, 2100000, 8999999)}，邮政编码：${some(random, 1000, 8999)}00。`,
    `${year}年承办人大代表建议${some(random, 2, 30)}件、政协提案${some(random, 2, 30)}件，答复意见已在网站公开。`,
    `〔${year}〕${some(random, 3, 60)}号文件确定的公开任务均已完成。`,
  );
}
