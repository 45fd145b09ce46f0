import type { Line } from '../../../document/line';
import { HAN } from '../../../text/chinese';
import type { Range } from '../../../text/range';
import { SURNAMES } from '../../../text/surnames';

/** Whoever writes a name knows how it is spelt; nobody else does. Where names stand in a line, as far as can be told. */
export function namesIn({ prose }: Line): readonly Range[] {
  return NAMES.flatMap((pattern) =>
    [...prose.matchAll(pattern)].map((match) => {
      const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
      return { start, end };
    }),
  );
}

/** What a person's name is before or after. */
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
