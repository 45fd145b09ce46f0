import type { Line } from '../../document/line';
import { quoted } from '../../text/quoted';
import { replacement } from '../fix';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { misorderedIn, untitledIn } from './people/attendance';
import { nearlyNamedIn } from './people/nearly-named';
import { peopleIndex } from './people/people-index';
import type { PeopleIndex } from './people/people-index';
import { wrongPostsIn } from './people/posts-held';
import { placeFinding } from './terms/place-finding';
import { reportDateOf } from './terms/report-date';
import type { ReportDate } from './terms/report-date';

export default defineRule({
  id: 'wording/person',
  scope: 'document',
  severity: 'warning',
  fixSafety: 'suggested',
  basis: { source: '惯例', clause: '本单位的人员.yaml' },
  title: { zh: '人员姓名、职务或次序有误', en: 'Name, post or order of persons' },
  explanation: {
    zh: '本单位自己维护的人员名单（人员.yaml，放在稿件所在文件夹或上级文件夹）里有的人：姓名错一字、职务不是成文时的职务、几人并列时次序不对、有的写“同志”有的没写，都会指出。没有名单就不检查；产品不带任何人的信息。“同志同志”总是多写了一个。',
    en: 'Persons on the list that a unit keeps itself (人员.yaml in the folder of the reports or above): a name with one wrong character, a post not held when the report was written, several in another order than theirs, 同志 for some but not all. Without a list nothing is checked; none comes with the product. 同志同志 is one too many, always.',
  },
  examples: {
    bad: [{ text: '学习张富清同志同志的事迹。\n              ^^^^', fixed: '学习张富清同志的事迹。' }],
    good: ['学习张富清同志的事迹。', '县长王建过主持会议。', '同志们，同志间要互相帮助。'],
  },
  check: (document, { knowledge }) => {
    const index = peopleIndex(knowledge.people);
    const isEmpty = knowledge.people.length === 0;
    return document.lines.flatMap(({ line, start }) => {
      const found = [
        ...doubledTitles(line),
        ...(isEmpty ? [] : findingsIn(line, index, reportDateOf(document))),
      ];
      return found.map((finding) => placeFinding(finding, start));
    });
  },
});

const DOUBLED = /(?<=同志)同志(?![们间])/gu;

function doubledTitles({ prose }: Line): readonly Finding[] {
  if (!prose.includes('同志同志')) return [];
  return Array.from(prose.matchAll(DOUBLED), ({ index }): Finding => {
    const range = { start: index, end: index + 2 };
    return {
      range,
      message: { zh: '“同志”重复', en: '同志 stands twice' },
      fixes: [
        {
          title: { zh: '删去重复的“同志”', en: 'Remove one 同志' },
          safety: 'suggested',
          edits: [{ range, newText: '' }],
        },
      ],
    };
  });
}

function findingsIn(line: Line, index: PeopleIndex, date: ReportDate | undefined): readonly Finding[] {
  if (line.content.start === line.content.end) return [];
  return [
    ...nearlyNamedIn(line, index).map(({ range, name }): Finding => ({
      range,
      message: { zh: `人员名单中是${quoted(name)}`, en: `The list of people has ${name}` },
      fixes: [replacement(range, name, 'suggested')],
    })),
    ...wrongPostsIn(line, index, date).map(({ range, name, post, held }): Finding => ({
      range,
      message: {
        zh: `${name}的职务是“${held.join('、')}”，不是“${post}”`,
        en: `${name} is ${held.join(', ')}, not ${post}`,
      },
      fixes: held.map((one) => replacement(range, one, 'suggested')),
    })),
    ...misorderedIn(line, index).map(({ range, right }): Finding => ({
      range,
      message: { zh: `按人员名单，次序是${quoted(right)}`, en: `The list of people has the order ${right}` },
      fixes: [replacement(range, right, 'suggested')],
    })),
    ...untitledIn(line, index).map(({ range, name }): Finding => ({
      range,
      severity: 'information',
      message: { zh: `其他人有“同志”，${name}没有`, en: `The others have 同志, ${name} has not` },
      fixes: [replacement(range, `${name}同志`, 'suggested')],
    })),
  ];
}
