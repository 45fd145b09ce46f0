/** Openings of a sentence; their numbers are dates and ranks, never parts of a sum. */
export const OPENINGS: readonly string[] = [
  '',
  '',
  '今年以来，',
  '上半年，',
  '2023年，',
  '1—5月，',
  '1至10月，',
  '截至6月20日，',
  '截至2023年12月底，',
  '三季度以来，',
  '全年，',
  '今年以来，全县',
  '截至目前，全市',
  '2022年11月至2023年10月，全局',
  '“4·27”专案会战打响后，',
  '“百日行动”期间，',
  '健全“1+6+N”工作机制，',
  '落实7×24小时值守，',
  '在全省18个市县中率先行动，',
];

/** Work that a sentence tells of before it comes to figures. */
export const ACTIVITIES: readonly string[] = [
  '',
  '',
  '',
  '深入开展专项整治，',
  '坚持问题导向，',
  '压实属地责任，',
  '组织开展“利剑”行动3次，',
  '出动警力1200余人次，',
  '召开调度会5场次，',
  '走访企业近百家，',
  '紧盯关键环节，持续用力攻坚，',
];

/** Ends of a sentence, with or without figures of their own. */
export const ENDINGS: readonly string[] = [
  '',
  '',
  '',
  '',
  '，有效维护了社会大局稳定',
  '，排名全市第2位',
  '，工作经验在全省第4次现场会上交流',
  '，群众满意度明显提升',
  '，相关做法获市级以上领导批示3次',
  '，为决战四季度打下坚实基础',
];

/** Places, programmes and traits for lists. */
export const TOWNS: readonly string[] = [
  '东河镇',
  '西山镇',
  '北坪镇',
  '南塘乡',
  '柳林镇',
  '石桥乡',
  '清水镇',
];
export const CAMPAIGNS: readonly string[] = ['净网', '云剑', '护苗', '清源', '利剑', '平安', '守护'];
export const FIELDS: readonly string[] = ['教育', '医疗', '住房', '养老', '就业', '社保', '交通', '环保'];
export const SHORTCOMINGS: readonly string[] = [
  '责任落实不到位',
  '隐患排查不彻底',
  '台账管理不规范',
  '信息报送不及时',
  '教育培训不扎实',
  '应急准备不充分',
];
export const MEASURES: readonly string[] = [
  '首问负责',
  '限时办结',
  '一次告知',
  '容缺受理',
  '预约服务',
  '帮办代办',
  '延时服务',
];
export const DEPARTMENTS: readonly string[] = [
  '公安',
  '法院',
  '检察院',
  '司法局',
  '信访局',
  '教体局',
  '人社局',
];
