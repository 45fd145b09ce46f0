import type { ReportDocument } from '../../document/report-document';
import type { Knowledge } from '../../knowledge/types';
import type { Range } from '../../text/range';

const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾夏' +
  '韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤时穆';
const COMPOUND = '欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|长孙|令狐|东方';
const NAME = new RegExp(`^(?:[${COMMON}][一-鿿]{1,2}|(?:${COMPOUND})[一-鿿]{1,2})$`, 'u');

/** The name that is selected, and nothing beside it, if it is that of nobody on the list yet. */
export function selectedName(
  document: ReportDocument,
  { start, end }: Range,
  { people }: Knowledge,
): string | undefined {
  const selected = document.text.slice(start, end);
  const isNew = !people.some(({ name }) => name === selected);
  return NAME.test(selected) && isNew ? selected : undefined;
}
