import type { Random } from '../random';
import { count, partOf, split } from './amounts';

/**
 * True sentences that look like sums, rates and lists to a reader who does not understand them. Each figure is of its
 * own, or the frame says why they do not add up.
 */
export function trapSentence(random: Random): string {
  return random.pick(TRAPS)(random);
}

const n = (random: Random, low = 12, high = 900): number => count(random, low, high);
const p = (random: Random): string => `${random.integer(2, 60)}.${random.integer(1, 9)}%`;

const TRAPS: readonly ((random: Random) => string)[] = [
  (random) => {
    const total = n(random, 60);
    const [a = 0, b = 0] = split(random, total, 3);
    return `抓获犯罪嫌疑人${total}人，其中刑事拘留${a}人、移送起诉${b}人`;
  },
  (random) => {
    const total = n(random, 60);
    return `抓获犯罪嫌疑人${total}人，刑事拘留${partOf(random, total)}人，逮捕${partOf(random, total)}人，移送起诉${partOf(random, total)}人`;
  },
  (random) =>
    `立刑事案件${n(random, 200)}起，同比下降${p(random)}；破${n(random, 20, 150)}起，同比上升${p(random)}`,
  (random) => `受理治安案件${n(random)}起，查处违法人员${n(random, 900, 3000)}人次`,
  (random) => {
    const [a = 0, b = 0] = split(random, n(random, 12, 60), 2);
    const [c = 0, d = 0] = split(random, n(random, 70, 300), 2);
    return `受理信访问题${a + b}起${c + d}人，已化解${a}起${c}人，其他${b}起${d}人`;
  },
  (random) => `完成年度招商引资任务的${random.integer(101, 140)}.${random.integer(1, 9)}%，提前超额完成目标`,
  (random) => `案件受理数同比增长${random.integer(102, 260)}%，增幅居全市第${random.integer(1, 6)}位`,
  (random) => {
    const total = n(random, 300);
    const solved = partOf(random, total, 72, 95);
    return `全市破案率达${random.integer(50, 70)}.${random.integer(1, 9)}%，我县立案${total}起，破案${solved}起，高于全市平均水平`;
  },
  (random) => `聚焦教育、医疗、住房等${random.integer(4, 9)}个领域，解决群众急难愁盼问题${n(random)}个`,
  (random) =>
    `检查企业${n(random)}家次，发现隐患${n(random, 900, 3000)}处，下达整改通知书${n(random, 10, 90)}份`,
  (random) => `城乡居民人均可支配收入分别达到${n(random, 30000, 60000)}元、${n(random, 12000, 29000)}元`,
  (random) => `进出口分别增长${p(random)}、${p(random)}`,
  (random) => `全县${random.integer(12, 33)}个乡镇、${n(random, 100, 500)}个村全部建成便民服务站，覆盖率100%`,
  (random) => `梳理出3大方面${random.integer(10, 20)}个类型${n(random, 40, 90)}个问题，全部落实整改责任`,
  (random) =>
    `全年召开党委会${random.integer(20, 40)}次，研究议题${n(random, 60, 200)}项，其中人事议题${random.integer(5, 20)}项`,
  (random) =>
    `占地${n(random, 20, 90)}亩，总投资${n(random, 2, 30)}.${random.integer(1, 9)}亿元，占全年计划的${p(random)}`,
  (random) => `由2019年的第${random.integer(8, 15)}位上升到全省第${random.integer(1, 7)}位`,
  (random) => `群众安全感由全市第${random.integer(7, 12)}名提升至第${random.integer(1, 6)}名`,
  (random) =>
    `挽回群众损失${random.integer(1, 9)}00余万元，同比上升${p(random)}，止付冻结资金近${random.integer(2, 9)}000万元`,
  (random) =>
    `配备专职网格员${n(random)}名，“1+6+N”网格团队实现全覆盖，网格事件办结率${random.integer(95, 99)}.${random.integer(1, 9)}%`,
  (random) => `上半年立案${n(random)}起，去年全年立案${n(random, 900, 3000)}起，侵财类发案得到有效遏制`,
  (random) =>
    `人均办案${n(random, 100, 400)}件，同比增加${n(random, 5, 30)}件，最多的员额法官办案${n(random, 401, 700)}件`,
  (random) =>
    `化解率较上年提高${random.integer(1, 9)}.${random.integer(1, 9)}个百分点，群众满意率同比提升${random.integer(1, 5)}个百分点`,
  (random) => `超过${random.integer(60, 90)}%的矛盾纠纷在村组就地化解，全年未发生“民转刑”案件`,
  (random) =>
    `培训班共${random.integer(3, 12)}期，每期${random.integer(3, 10)}天，参训${n(random, 200, 900)}人次`,
  (random) =>
    `在职民警${n(random, 100, 300)}人，辅警${n(random, 200, 600)}人，民辅警比例为1∶${random.integer(1, 2)}.${random.integer(1, 9)}`,
  (random) => `查处酒驾${n(random)}起、醉驾${n(random, 12, 80)}起，刑事立案${n(random, 12, 70)}起`,
  (random) => `净网、护苗等专项行动查办案件${n(random)}件，同比分别有所增长`,
  (random) => `从年初的每周${random.integer(8, 20)}起到年末的零发案，治安面貌明显改观`,
  (random) =>
    `劝返滞留境外人员${n(random, 12, 80)}人，全县劝返率居全市第${random.integer(1, 5)}位，仍有少数人员未返回`,
  (random) =>
    `现有在册人员${n(random, 900, 3000)}人，住院治疗${n(random, 20, 200)}人，日常服药${n(random, 300, 800)}人`,
  (random) =>
    `电诈立案数、损失数同比分别下降${p(random)}和${p(random)}，破案数、抓获数同比分别上升${p(random)}和${p(random)}`,
];
