/** A whole and the kinds it falls into, named so that nothing is left over. */
export interface Whole {
  readonly verb: string;
  readonly noun: string;
  readonly unit: string;
  readonly kinds: readonly string[];
}

const whole = (verb: string, noun: string, unit: string, ...kinds: readonly string[]): Whole => ({
  verb,
  noun,
  unit,
  kinds,
});

/** Two kinds that exclude each other: even after 其中 they make up the whole. */
export const COMPLEMENTARY: readonly Whole[] = [
  whole('现有', '民警', '人', '男民警', '女民警'),
  whole('抓获', '违法人员', '人', '男性', '女性'),
  whole('现有', '党员', '名', '正式党员', '预备党员'),
  whole('受理', '各类案件', '件', '旧存', '新收'),
  whole('帮扶', '困难群众', '户', '城镇', '农村'),
  whole('现有', '工作人员', '名', '在编', '非在编'),
  whole('登记', '常住人口', '人', '本地户籍', '外地户籍'),
];

/** Kinds that a list can close. */
export const DIVIDED: readonly Whole[] = [
  whole('排查', '重点人员', '人', '一级', '二级', '三级'),
  whole('排查', '安全隐患', '处', '重大隐患', '较大隐患', '一般隐患'),
  whole('受理', '各类案件', '件', '刑事案件', '民商事案件', '行政案件'),
  whole('检视', '问题', '个', '立行立改', '限期整改', '长期坚持'),
  whole('承办', '建议提案', '件', '人大代表建议', '政协委员提案'),
  whole('投入', '专项资金', '万元', '中央资金', '省级资金', '县级配套'),
  whole('开展', '执法检查', '次', '日常检查', '专项检查', '双随机抽查'),
  whole('设置', '党支部', '个', '机关支部', '派出所支部', '离退休支部'),
  whole('排查', '矛盾纠纷', '起', '邻里纠纷', '家庭纠纷', '劳资纠纷', '土地纠纷'),
  whole('立', '侵财案件', '起', '盗窃案', '诈骗案', '抢夺案'),
  whole('建成', '农村公路', '公里', '新建', '改建'),
  whole('配备', '编制', '名', '行政编制', '事业编制', '工勤编制'),
  whole('查处', '交通违法', '起', '酒驾醉驾', '超员超速', '涉牌涉证'),
  whole('办理', '公益诉讼案件', '件', '生态环境领域', '食品药品领域', '国有财产领域', '安全生产领域'),
  whole('举办', '培训班', '期', '政治轮训', '业务培训', '警衔培训'),
  whole('化解', '信访积案', '件', '部级交办', '省级交办', '市级交办'),
];

/** Kinds of which everybody knows that there are no others: 其中 lists them all. */
export const EXHAUSTIVE: readonly Whole[] = [
  ...DIVIDED.filter(({ noun }) => /安全隐患|建议提案/.test(noun)),
  whole('审结', '各类案件', '件', '刑事案件', '民商事案件', '行政案件', '执行案件'),
  whole('整改', '问题', '个', '立行立改', '限期整改', '长期坚持'),
];

/** Things of which one says that they are made up of their kinds. */
export const MADE_UP: readonly Whole[] = DIVIDED.filter(({ noun }) => /资金|党支部|编制/.test(noun));

/** Sums whose parts come first. */
export const ADDED: readonly Whole[] = [
  whole('采取', '强制措施', '人', '刑事拘留', '取保候审', '监视居住'),
  whole('处理', '违纪人员', '人', '党纪处分', '组织处理', '诫勉谈话'),
  whole('化解', '纠纷', '起', '人民调解', '行政调解', '司法调解'),
  whole('发放', '宣传资料', '份', '宣传手册', '宣传折页', '宣传海报'),
  whole('争取', '资金', '万元', '中央补助', '省级补助', '市级补助'),
  whole('新建', '停车位', '个', '城区', '乡镇', '景区'),
  whole('帮扶', '群众', '户', '东河镇', '西山镇', '北坪镇'),
];

/** Kinds that are examples only: more can be meant. */
export const EXAMPLES: readonly Whole[] = [
  whole('破获', '各类案件', '起', '盗窃案', '诈骗案', '故意伤害案'),
  whole('抓获', '犯罪嫌疑人', '人', '涉毒人员', '涉赌人员'),
  whole('受理', '民事案件', '件', '合同纠纷', '婚姻家庭纠纷', '侵权纠纷'),
  whole('接收', '群众诉求', '件', '住房类', '教育类', '医疗类'),
  whole('检查', '企业', '家', '化工企业', '餐饮企业', '矿山企业'),
  whole('调解', '纠纷', '起', '邻里纠纷', '家庭纠纷'),
];
