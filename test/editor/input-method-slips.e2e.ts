import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openReport } from './workbench';
import type { Workbench } from './workbench';

/** Drafts as they come out of an input method in a hurry, and what is said of each slip: the wrong word, or the phrase meant. */
const DRAFTS: readonly (readonly [name: string, draft: string, said: readonly string[]])[] = [
  [
    'police',
    '全局民警认真学习贯彻会议经神，依法查处各类为法行为，切实维护社会稳订。',
    ['经神', '为法', '稳订'],
  ],
  ['safety', '对排查出的安全阴患建立台账，限期整改，严格落实安全生产责任至。', ['阴患', '责任至']],
  ['party', '认真执行中央八项归定精神，坚定不一推进全面从严治党。', ['中央八项规定', '坚定不移']],
  ['hospital', '坚持以病人为中心，不断提高医疗服务之量，认真覆行岗位职责。', ['之量', '覆行']],
  ['village', '全面落实帮扶责人，充分发挥基层党组织战斗垒堡作用，做好抗旱救灾工工作。', ['战斗堡垒', '工工']],
];

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openReport('drafts.report.md', '工作汇报\n\n');
  return workbench.close;
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`failed ${task.name}`);
});

const messages = async (): Promise<string> =>
  (await workbench.problems()).map(({ message }) => message).join('\n');

describe('slips of an input method', () => {
  it.each(DRAFTS)('are marked in a draft of %s', async (name, draft, said) => {
    await workbench.placeCursor('工作汇报', 4);
    await workbench.type(`\n\n${draft}`);
    await workbench.press('problems');
    for (const words of said) await expect.poll(messages).toContain(words);
    await workbench.screenshot(`30-input-method-${name}`);
  });
});
