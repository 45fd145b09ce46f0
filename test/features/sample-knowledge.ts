import { compileDataFiles } from '../../server/src/knowledge/compile';
import { createKnowledge } from '../../server/src/knowledge/knowledge';
import type { Knowledge } from '../../server/src/knowledge/types';

const glossary = `
group: 党的建设
english: Party building
terms:
  - term: 三会一课
    english: Three meetings and one lecture
    meaning: 党的组织生活的基本制度。
    parts: [支部党员大会, 支部委员会会议, 党小组会, 党课]
    count: 4
    formula: 3+1
    source: 《中国共产党支部工作条例（试行）》
    date: 2018-10-28
    collocation: 严格落实“三会一课”制度
    note: 次数以*上级*要求为准。
    aliases: [三会一课制度]
    wrong: [三会一堂课]
    checked: true
  - term: 三项制度
    senses:
      - field: 行政执法
        meaning: 规范行政执法的三项制度。
        parts: [行政执法公示, 执法全过程记录, 重大执法决定法制审核]
        count: 3
      - field: 干部监督
        meaning: 另有所指。
  - term: 四下基层
    meaning: 领导干部到基层去。
    active: { from: 2023, until: 2024 }
    confusions: [四上企业]
`;

const halfYearSummary = `
id: half-year-summary
name: { zh: 半年工作总结, en: Half-year summary }
prefixes: [bnzj, 半年总结]
declaredAs: [半年总结]
detect: { title: ['上半年.*总结'], priority: 30 }
title: '{单位}{年}年上半年工作总结'
lead: ['今年以来，{单位}做了以下工作：']
sections:
  - title: 工作开展情况
    english: Work done
    matches: ['情况$']
    children: 2
  - title: 存在的问题
    english: Problems
    matches: [问题]
    items: ['*还不够', '*有待加强']
  - title: 经验体会
    english: Lessons
    presence: optional
  - title: 下半年打算
    english: Plan for the second half of the year
    alternatives: [下步打算]
    lead: 下半年，重点做好*。
closing: [特此报告。]
signature: ['{单位}', '{年}年*月*日']
`;

const speech = `
id: conference-speech
name: { zh: 会议发言, en: Conference speech }
prefixes: [hyfy]
detect: { title: [发言], priority: 80 }
title: 在*会议上的发言
sections:
  - { title: '以*为引领', english: First point, free: true, runIn: true, items: 1 }
  - { title: '以*为保障', english: Second point, free: true, runIn: true, items: 1 }
  - { title: 存在的问题, english: Problems, matches: [问题] }
  - { title: 下步打算, english: Next steps, matches: [打算] }
`;

const compiled = compileDataFiles([
  { path: 'glossary/party.yaml', text: glossary },
  { path: 'kinds/half-year-summary.yaml', text: halfYearSummary },
  { path: 'kinds/conference-speech.yaml', text: speech },
]);
if (compiled.problems.length > 0) throw new Error(JSON.stringify(compiled.problems));

/** A small knowledge whose every word the tests of the features may rely on. */
export const sampleKnowledge: Knowledge = createKnowledge(compiled.data);
