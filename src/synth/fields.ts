/** What an office deals with, as far as its report speaks of it. */
export interface Field {
  /** The office's name after its region's: of a province, and of a city or county. */
  readonly province: string;
  readonly local: string;
  /** Kinds of information it publishes; at least four, no one the beginning of another. */
  readonly topics: readonly string[];
  /** A column of its website. */
  readonly column: string;
  /** Whom it serves. */
  readonly people: string;
  /** A document it made, without 《》. */
  readonly document: string;
  /** Licences, penalties and coercive measures of a county office in a year; those above it have more. */
  readonly decisions: readonly [number, number, number];
}

const departments = `
教育厅|教育局|招生入学 学生资助 课后服务 校园餐饮|阳光招生|学生家长|幼儿园收托办法|40 6 0
财政厅|财政局|预算决算 专项债券 惠农补贴 资产处置|财政预决算|预算单位|专项资金管理办法|12 3 0
民政厅|民政局|低保救助 养老服务 地名变更 社会组织|社会救助|困难群众|临时救助实施办法|60 4 0
交通运输厅|交通运输局|线网调整 公路养护 客运班次 工程招标|出行提示|乘客|出租汽车经营服务规定|900 210 6
农业农村厅|农业农村局|农机补贴 动物防疫 种子抽检 宅基地|惠农政策|种植户|农机购置补贴细则|150 40 2
文化和旅游厅|文化和旅游局|演出审批 景区等级 非遗名录 场馆开放|文旅资讯|游客|公共文化场馆开放规定|70 12 0
卫生健康委员会|卫生健康局|医疗机构 疫苗接种 职业卫生 生育服务|健康服务|就诊患者|社区医院建设标准|320 80 1
市场监督管理局|市场监督管理局|食品抽检 价格检查 计量检定 商标保护|抽检公示|消费者|小作坊登记办法|1900 460 25
自然资源厅|自然资源局|土地出让 规划许可 矿权设立 测绘成果|土地供应|用地企业|临时用地管理办法|240 18 1
住房和城乡建设厅|住房和城乡建设局|保障住房 物业服务 老旧小区 施工许可|住房保障|业主|公租房分配办法|420 55 0
水利厅|水利局|河湖划界 取水许可 水库调度 水土保持|防汛信息|灌区农户|取水计量管理办法|90 14 2
应急管理厅|应急管理局|事故调查 危化许可 灾情统计 应急演练|安全生产|生产企业|举报奖励办法|75 96 4
审计厅|审计局|审计结果 项目线索 项目安排 队伍建设|审计公告|被审计单位|购买审计服务办法|0 0 0
统计局|统计局|月度数据 年度公报 普查安排 调查制度|数据发布|调查对象|统计数据发布办法|0 2 0
医疗保障局|医疗保障局|药品价格 报销比例 定点机构 基金监管|医保办事|参保人员|门诊共济实施细则|0 30 0
人力资源和社会保障厅|人力资源和社会保障局|招聘信息 技能补贴 工伤认定 欠薪处置|就业创业|求职人员|技能补贴发放细则|110 22 0
商务厅|商务局|汽车流通 消费促进 外资备案 展会安排|商务动态|商贸企业|成品油零售管理细则|30 2 0
司法厅|司法局|律师管理 公证服务 法治讲座 仲裁指引|法律服务|当事群众|行政执法监督办法|25 3 0
生态环境厅|生态环境局|空气质量 环评批复 排污许可 督察反馈|环境质量|周边居民|机动车排放检验规定|180 130 12
林业局|林业局|造林绿化 林地审批 防火警示 湿地保护|林长制|林农|古树名木保护办法|85 26 0
体育局|体育局|场馆开放 赛事计划 等级裁判 体质监测|全民健身|健身群众|公共体育设施开放办法|15 0 0
信访局|信访局|接访安排 网上办理 典型案例 制度建设|接访日程|来访群众|接访工作规则|0 0 0
`;

function fieldOf(line: string): Field {
  const [province, local, topics, column, people, document, decisions] = line.split("|") as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const [licensing, penalties, coercion] = decisions.split(" ").map(Number) as [number, number, number];
  const counts = [licensing, penalties, coercion] as const;
  return { province, local, topics: topics.split(" "), column, people, document, decisions: counts };
}

/** The departments that synthetic agencies are drawn from. */
export const fields: readonly Field[] = departments.trim().split("\n").map(fieldOf);

/** What a government (or a town, or a street office) speaks of: a little of everything. */
export const general: Field = fieldOf(
  "人民政府|人民政府|财政资金 重大项目 社会救助 征地补偿 义务教育 环境保护|重点领域|居民|公共资源配置目录|2600 900 40",
);
