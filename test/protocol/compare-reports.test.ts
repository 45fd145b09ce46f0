import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from './client';
import type { TestClient } from './client';
import { open, URI } from './report';

const report = (year: number, text: string): string =>
  `---\n单位: 城东镇\n期间: ${year}年上半年\n---\n${text}\n`;

let client: TestClient;
beforeEach(async () => {
  client = await connect();
});
afterEach(() => client.leave());

const compare = (uri: string) =>
  client.request<{ readonly title: string; readonly markdown: string } | null>('nigao/compareReports', {
    textDocument: { uri },
    other: { uri: 'file:///reports/2022.report.md', text: report(2022, '开展反诈宣讲40场次。') },
  });

describe('comparing an open report with another', () => {
  it('gives a page on the figures of both', async () => {
    open(client, report(2023, '开展反诈宣讲50场次。'));
    const page = await compare(URI);
    expect(page?.title).toBe('数据对照：2022年上半年 与 2023年上半年');
    expect(page?.markdown).toContain(
      '| 开展反诈宣讲 |  | 40场次 | 5 | 50场次 | 5 | 上升10场次 | 上升25.0% |',
    );
  });

  it('gives nothing for one that is not open', async () => {
    expect(await compare(URI)).toBeNull();
  });
});
