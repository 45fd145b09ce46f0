import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { headlineOf } from './title-context/headline';

export default defineRule({
  id: 'structure/title-object',
  scope: 'document',
  severity: 'information',
  fixSafety: 'none',
  isPatient: true,
  basis: { source: '惯例' },
  title: { zh: '题文不符', en: 'The text does not speak of what the title names' },
  explanation: {
    zh: '标题里的事项在正文中一次也没有提到，换了说法也没有，多半是套用旧稿时标题没改，或者改了标题没改正文。单位名称、时间和“工作”“专项”“检查”一类的通用词不算事项。',
    en: 'What the title names does not come up in the text at all, not even in other words: the title, or the text, is that of another report. Names of units, times and words such as 工作, 专项 or 检查 do not count.',
  },
  examples: {
    bad: [
      {
        text: `关于开展燃气安全检查的情况报告
        ^^^^
全镇共检查电动自行车充电场所86处，整改飞线充电32处，发放宣传单1200份。`,
      },
      {
        text: `春耕备耕工作进展情况汇报
^^^^^^^^
截至10月20日，全县水稻已收获42.6万亩；小麦播种8.2万亩，油菜播种6.4万亩。`,
      },
    ],
    good: [
      `关于开展燃气安全检查的情况报告
全镇共检查用气场所86处，更换软管320根，劝导居民不私自改装管线。`,
      `秋收秋播工作进展情况汇报
截至10月20日，全县水稻已收获42.6万亩；小麦播种8.2万亩，油菜播种6.4万亩。`,
      `青河镇2025年工作总结
全镇共检查电动自行车充电场所86处，整改飞线充电32处，发放宣传单1200份。`,
    ],
  },
  check: (document) => {
    const headline = headlineOf(document);
    if (!headline?.range) return [];
    const { text, range } = headline;
    const body = document.text.slice(range.end);
    return body.length < SHORTEST_BODY
      ? []
      : objectsOf(text).flatMap((object) => findingFor(object, range, body));
  },
});

/** Of fewer characters a text is hardly a report yet. */
const SHORTEST_BODY = 30;

interface TitleObject {
  readonly text: string;
  readonly at: number;
}

/** The kinds of titles that name what the report is about, 工作 or 情况 after it. */
const OF_AN_OBJECT =
  /(?:工作|情况)(?:情况)?(?:的)?(?:进展)?(?:情况)?(?:的)?(?:自查)?(?:总结|小结|汇报|报告)\s*$/u;

/** What says whose report it is and on what time. */
const WHOSE =
  /^[一-鿿]{0,14}?(?:[省市县区镇乡村所局院]|街道|社区|公司|学校|中学|小学|大队|委员会|办公室|中心)(?=关于|\d|[一-鿿]{2})/u;
const TIME =
  /(?:[二〇○零一三四五六七八九]{4}|\d{4})年度?|[上下]半年|第?[一二三四]季度|\d{1,2}(?:[—-]\d{1,2})?月份?/gu;

/** Words that titles of any report have. */
const GENERAL = new RegExp(
  '关于|有关|开展|推进|做好|加强|落实|贯彻|深化|实施|组织|进一步|切实|全面|深入|工作|情况|进展|报告|汇报|总结|小结|自查|' +
    '专项|整治|检查|排查|督查|巡查|行动|活动|治理|打击|监管|监督|管理|服务|建设|保障|发展|办理|宣传|教育|培训|' +
    '安全|隐患|问题|风险|任务|目标|责任|制度|体系|机制|重点|综合|年度|全市|全县|全区|全镇|全局|创建|改革|整改|' +
    '[的和与及等、，（）“”《》：:\\s]',
  'gu',
);

function objectsOf(title: string): readonly TitleObject[] {
  if (!OF_AN_OBJECT.test(title)) return [];
  const blanked = [WHOSE, TIME, GENERAL].reduce(
    (text, shape) => text.replace(shape, (found) => ' '.repeat(found.length)),
    title,
  );
  return Array.from(blanked.matchAll(/[一-鿿]{2,8}/gu), ({ 0: text, index }) => ({ text, at: index }));
}

/** Above this share, the characters that return show that the text says the same in other words. */
const MOST_RETURNING = 1 / 3;

function findingFor({ text, at }: TitleObject, title: Range, body: string): readonly Finding[] {
  const pairs = Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
  if (pairs.some((pair) => body.includes(pair))) return [];
  const characters = [...new Set(text)];
  const returning = characters.filter((character) => body.includes(character)).length;
  if (returning / characters.length > MOST_RETURNING) return [];
  const start = title.start + at;
  return [
    {
      range: { start, end: start + text.length },
      message: {
        zh: `标题写的是“${text}”，正文没有提到，请核对`,
        en: `The title names ${text}, which the text does not mention: check that they belong together`,
      },
    },
  ];
}
