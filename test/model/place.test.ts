import { describe, expect, it } from "vitest";
import { placeOf } from "../../src/model/place.js";
import { levelOf, regionByCode, regionTable } from "../../src/model/region-table.js";

describe("placeOf", () => {
  it.each([
    ["枣庄市商务局", "370400", "prefecture"],
    ["遂宁市安居区商务局", "510904", "county"],
    ["广州市黄埔区商务局 开发区商务局", "440112", "county"],
    ["广州市 黄埔区商务局", "440112", "county"],
    ["苏州市虎丘区（苏州高新区）商务局", "320505", "county"],
    ["金东区经济商务局", "330703", "county"],
    ["湖北省发展和改革委员会", "420000", "province"],
    ["朝阳县财政局", "211321", "county"],
    ["朝阳市财政局", "211300", "prefecture"],
    ["北京市朝阳区人民政府", "110105", "county"],
    ["长春市朝阳区教育局", "220104", "county"],
    ["北京市教育委员会", "110000", "province"],
    ["上海市浦东新区人民政府", "310115", "county"],
    ["四川省遂宁市安居区商务局", "510904", "county"],
    ["四川省安居区商务局", "510904", "county"],
    ["广西壮族自治区商务厅", "450000", "province"],
    ["广西商务厅", "450000", "province"],
    ["广西", "450000", "province"],
    ["内蒙古呼和浩特市新城区人民政府", "150102", "county"],
    ["内蒙古自治区锡林郭勒盟行政公署", "152500", "prefecture"],
    ["鄂温克族自治旗人民政府", "150724", "county"],
    ["恩施土家族苗族自治州财政局", "422800", "prefecture"],
    ["恩施州财政局", "422800", "prefecture"],
    ["喀什地区行政公署", "653100", "prefecture"],
    ["河南省济源市人民政府", "419001", "county"],
    ["吉林市公安局", "220200", "prefecture"],
    ["吉林省公安厅", "220000", "province"],
    ["乌海市海南区教育局", "150303", "county"],
    ["天津市河北区教育局", "120105", "county"],
    ["威县审计局", "130533", "county"],
    ["枣庄市市中区统计局", "370402", "county"],
    ["枣庄市市场监督管理局", "370400", "prefecture"],
    ["枣庄市城市管理局", "370400", "prefecture"],
    ["枣庄市住房和城乡建设局", "370400", "prefecture"],
    ["枣庄市乡村振兴局", "370400", "prefecture"],
    ["枣庄市委办公室", "370400", "prefecture"],
    ["枣庄市机场管理局", "370400", "prefecture"],
    ["枣庄市社区矫正管理局", "370400", "prefecture"],
    ["枣庄市公安局高新技术产业开发区分局", "370400", "prefecture"],
    ["中共枣庄市委办公室", "370400", "prefecture"],
    ["枣庄市国有资产监督管理委员会", "370400", "prefecture"],
    ["国家税务总局枣庄市税务局", "370400", "prefecture"],
    ["国家税务总局枣庄市市中区税务局", "370402", "county"],
    ["国家税务总局山东省税务局", "370000", "province"],
    ["遂宁市安居区拦江镇人民政府", "510904", "township"],
    ["安居区凤凰街道办事处", "510904", "township"],
    ["东莞市大岭山镇人民政府", "441900", "township"],
    ["杭州市临平区红旗乡人民政府", "330113", "township"],
    ["武汉市江夏区红旗街道办事处", "420115", "township"],
  ])("resolves %s to %s, %s level", (agency, code, level) => {
    const place = placeOf(agency);
    expect([place.region?.code, place.level]).toEqual([code, level]);
  });

  it.each([
    ["鼓楼区财政局", "county"],
    ["朝阳区财政局", "county"],
    ["区商务局", null],
    ["市商务局", null],
    ["县商务局", "county"],
    ["省商务厅", "province"],
    ["自治区商务厅", "province"],
    ["州商务局", "prefecture"],
    ["云某县商务局", "county"],
    ["云某市商务局", null],
    ["云某市青某县商务局", "county"],
    ["云某市青某区商务局", null],
    ["商务局", null],
    ["", null],
    ["广州市安居区商务局", null],
    ["湖北省枣庄市商务局", null],
    ["安居区遂宁市商务局", null],
    ["烟台经济技术开发区商务局", null],
    ["烟台市经济技术开发区商务局", null],
    ["北京经济技术开发区管理委员会", null],
    ["重庆市两江新区管理委员会", null],
    ["河北省雄安新区管理委员会", null],
    ["国家税务总局苏州工业园区税务局", null],
    ["滨海新区商务局", null],
    ["枣庄市某某县商务局", "county"],
    ["枣庄市云某区商务局", null],
    ["大岭山镇人民政府", "township"],
    ["北京路街道办事处", "township"],
    ["东区街道办事处", "township"],
    ["遂宁市拦江镇人民政府", "township"],
    ["枣庄市高新区兴某街道办事处", "township"],
    ["枣庄商务局", null],
    ["上海海关", null],
    ["新疆生产建设兵团商务局", "province"],
    ["新疆生产建设兵团第八师商务局", null],
    ["国家税务总局", "national"],
    ["国家发展和改革委员会", "national"],
    ["国家卫生健康委", "national"],
    ["国务院国有资产监督管理委员会", "national"],
    ["中华人民共和国商务部", "national"],
    ["中国人民银行", "national"],
    ["财政部", "national"],
    ["国家统计局枣庄调查队", null],
    ["国家级某某经济技术开发区管委会", null],
  ])("gives %s no region, and the level %s", (agency, level) => {
    expect(placeOf(agency)).toEqual({ region: null, level });
  });

  it("knows units that were renamed or merged since 2018 by their old names", () => {
    expect(placeOf("杭州市下城区商务局").region).toEqual({ code: "330103", name: "下城区" });
    expect(placeOf("成都市新津县商务局").region).toEqual({ code: "510132", name: "新津县" });
    expect(placeOf("南通市崇川区商务局").region).toEqual({ code: "320613", name: "崇川区" });
    expect(placeOf("公主岭市商务局").region).toEqual({ code: "220184", name: "公主岭市" });
    expect(placeOf("莱芜市钢城区商务局").region).toEqual({ code: "371203", name: "钢城区" });
  });

  it("finds every region of the standard by its full chain of names, and never a wrong one by its own name", () => {
    const { byCode, byName } = regionTable();
    const former = new Set(["371203", "130502", "130503"]);
    for (const region of byCode.values()) {
      if (former.has(region.code) || !byName.get(region.name)?.includes(region)) continue;
      const province = byCode.get(`${region.code.slice(0, 2)}0000`)?.name ?? "";
      const prefecture = byCode.get(`${region.code.slice(0, 4)}00`)?.name ?? "";
      const chain = [...new Set([province, prefecture, region.name])].join("");
      expect([chain, placeOf(`${chain}财政局`).region?.code]).toEqual([chain, region.code]);
      const alone = placeOf(`${region.name}财政局`);
      if (alone.region !== null) expect(alone.region).toBe(region);
    }
  });

  it("answers for a hostile name without an exception and in little time", () => {
    for (const name of [
      "市".repeat(5000),
      "枣庄市".repeat(2000),
      "国家".repeat(3000),
      "（".repeat(100),
      "中华人民共和国".repeat(500),
    ]) {
      const start = performance.now();
      placeOf(name);
      expect(performance.now() - start).toBeLessThan(100);
    }
  });
});

describe("regionTable", () => {
  it("holds the whole standard, with unique codes", () => {
    const { byCode } = regionTable();
    expect(byCode.size).toBeGreaterThan(3200);
    expect([...byCode.values()].filter((region) => levelOf(region) === "province")).toHaveLength(34);
    for (const [code, region] of byCode)
      expect([code, region.name.length >= 2]).toEqual([expect.stringMatching(/^\d{6}$/), true]);
  });

  it("finds a region by its code, and answers null for a code that does not exist", () => {
    expect(regionByCode("370400")).toEqual({ code: "370400", name: "枣庄市" });
    expect(regionByCode("330103")).toEqual({ code: "330103", name: "下城区" });
    expect(regionByCode("999999")).toBeNull();
  });
});
