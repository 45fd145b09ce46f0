import type { ReportDocument } from '../../document/report-document';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { replacement } from '../fix';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { headlineOf } from './title-context/headline';
import { unitAtStart, unitInTitle } from './title-context/named-units';
import type { NamedUnit } from './title-context/named-units';
import { openingsOf } from './title-context/openings';

export default defineRule({
  id: 'structure/another-unit',
  scope: 'document',
  severity: 'information',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  title: { zh: '出现别的单位', en: 'Another unit as the subject' },
  explanation: {
    zh: '借用别处的稿子改写，最怕留下别人的名字。标题写的是“青河县”，句子却以“白水县”开头的，提示核对。只看句子开头的同级名称（县对县、镇对镇、派出所对派出所）；几个名称并列、与别处比较、全文提到几个同级单位的，不提示。',
    en: 'A draft made from somebody else’s easily keeps his name. A sentence that begins with 白水县 in a report titled 青河县 is pointed at. Only names of the same kind at the head of a sentence count; lists, comparisons and reports that speak of several such units are left alone.',
  },
  examples: {
    bad: [
      {
        text: `青河县2025年防汛工作总结

青河县提前部署，备足物资。
下一步，白水县将加固堤防2公里。
        ^^^^^^`,
        fixed: `青河县2025年防汛工作总结

青河县提前部署，备足物资。
下一步，青河县将加固堤防2公里。`,
      },
    ],
    good: [
      `青河县2025年防汛工作总结

青河县与白水县联合巡查，白水镇、石桥镇加固堤防。`,
      `临江市2025年工作总结

东港市、北湾市新建学校各3所。
东港市完成植树8万株。北湾市完成植树6万株。`,
      `青河县2025年工作总结

全县新建学校3所。示范村增加到6个。`,
      `青河市2025年工作总结

申请市政配套12处。报请市人民政府批准。因市政改造迁移管线3公里。`,
    ],
  },
  isRightIn: ({ laysDownRules, tellsOfMany }) => laysDownRules || tellsOfMany,
  check: (document) => {
    const headline = headlineOf(document);
    const own = headline && unitInTitle(headline.text);
    return own ? othersThan(own, document) : [];
  },
});

interface Mention {
  readonly unit: NamedUnit;
  readonly range: Range;
}

/** Where a list, a comparison or a longer word goes on (县级, 村民), the name is no subject by itself. */
const JOINED =
  /^(?:场|政(?!府)|[、和与及等同至到的籍级域直城内外里上下际庄组落屯容貌情]|以及|委会|民(?!警))/u;

function othersThan(own: NamedUnit, document: ReportDocument): readonly Finding[] {
  const others = document.lines.flatMap(({ line, start }) =>
    openingsOf(line).flatMap((opening): readonly Mention[] => {
      const unit = unitAtStart(opening.text);
      if (unit?.type !== own.type || isSame(unit, own) || JOINED.test(opening.text.slice(unit.name.length)))
        return [];
      const range = { start: opening.start, end: opening.start + unit.name.length };
      return [{ unit, range: shift(range, start) }];
    }),
  );
  const isOne = new Set(others.map(({ unit }) => unit.name)).size === 1;
  return isOne ? others.map((other) => finding(other, own)) : [];
}

/** 清源县 beside 省清源县. */
function isSame(one: NamedUnit, other: NamedUnit): boolean {
  return one.name.endsWith(other.name) || other.name.endsWith(one.name);
}

function finding({ unit, range }: Mention, own: NamedUnit): Finding {
  return {
    range,
    message: {
      zh: `标题是“${own.name}”的稿件，这里写的是“${unit.name}”，请核对`,
      en: `The title names ${own.name}, but this says ${unit.name}: check that it is meant`,
    },
    fixes: [replacement(range, own.name, 'suggested')],
  };
}
