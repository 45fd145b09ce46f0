import type { Line } from '../../../document/line';
import { HAN } from '../../../text/chinese';
import type { Range } from '../../../text/range';

/** Whoever writes a name knows how it is spelt; nobody else does. Where names stand in a line, as far as can be told. */
export function namesIn({ prose }: Line): readonly Range[] {
  return NAMES.flatMap((pattern) =>
    [...prose.matchAll(pattern)].map((match) => {
      const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
      return { start, end };
    }),
  );
}

/** The commonest surnames, which make up nearly all of them. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺';

/** What a person's name stands before or after. */
const POSTS =
  '同志|先生|女士|书记|主任|局长|县长|市长|省长|区长|镇长|乡长|处长|科长|所长|院长|校长|部长|厅长|主席|代表|委员|常委|检察长|审判长|法官|民警|记者|通讯员|教授|医生|老师|总经理|董事长|队长|站长|组长|村民|居民|群众|党员|职工|员工';

const NAMES: readonly RegExp[] = [
  // 《办法》 and what is between quotation marks, up to the length of a name.
  /《[^《》]*》/dgu,
  /〈[^〈〉]*〉/dgu,
  /“[^“”，。；！？]{1,12}”/dgu,
  /‘[^‘’，。；！？]{1,12}’/dgu,
  /「[^「」，。；！？]{1,12}」/dgu,
  // 张三同志, 县委书记李四, and 张三、李四、王五.
  new RegExp(`(?<![${HAN}])([${SURNAMES}][${HAN}]{1,2})(?=${POSTS})`, 'dgu'),
  new RegExp(`(?:${POSTS})[ \u3000]*([${SURNAMES}][${HAN}]{1,2})(?![${HAN}])`, 'dgu'),
  new RegExp(
    `(?<=^|、|，|：|（| |\u3000)([${SURNAMES}][${HAN}]{1,2})(?=、[${SURNAMES}][${HAN}]{1,2}(?:[、，。；）等 ]|$))`,
    'dgu',
  ),
  new RegExp(`(?<=[${SURNAMES}][${HAN}]{1,2}、)([${SURNAMES}][${HAN}]{1,2})(?=[、，。；）等 ]|$)`, 'dgu'),
  // 张 三: a name spread to the width of three characters.
  new RegExp(`[${SURNAMES}][ \u3000]+[${HAN}](?![${HAN}])`, 'dgu'),
  // 卡尔·马克思.
  new RegExp(`[${HAN}]{1,8}(?:[·•][${HAN}]{1,8})+`, 'dgu'),
  // 石门镇, 青山村, 幸福路, 花滩子水库: the two characters before what kind of place it is.
  new RegExp(
    `([${HAN}]{2})(?=镇(?!痛|静|守|压|定|长)|乡(?!村|镇|亲|下|土|愁|情|风|贤)|街道|苏木|嘎查|水库|大桥|大道|隧道|遗址|古城|古镇|湿地|港区|矿区|油田|机场|大学|寺|庙|屯|寨|洼|圩|沟(?!通)|峪|坝(?!体))`,
    'dgu',
  ),
  // 京津冀, 沪渝高速: the short names of provinces.
  /[沪渝皖闽赣豫鄂湘粤桂琼黔滇陇冀]|[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新港澳台]{3,}/dgu,
  // What is masked, and the two characters on either side of it.
  new RegExp(`[${HAN}]{0,2}[*×✕XxＸ○〇□■_＿]+[${HAN}]{0,2}`, 'dgu'),
];
