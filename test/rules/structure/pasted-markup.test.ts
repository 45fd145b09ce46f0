import { describe, expect, it } from 'vitest';
import pastedMarkup from '../../../server/src/rules/structure/pasted-markup';
import { applyEdits } from '../../../server/src/text/edit';
import { diagnose } from '../../fixture/diagnose';

const found = (text: string) => diagnose(text, { rules: [pastedMarkup] });

/** The text without its markup, as the one fix for all leaves it. */
function cleared(text: string): string {
  const [finding] = found(text);
  const [fix] = finding?.fixes ?? [];
  return fix ? applyEdits(text, fix.edits) : text;
}

describe('markup left from a web page or an AI tool', () => {
  it('is said once with all its places', () => {
    const [one, ...others] = found('<p>造林800亩。</p>\n**防火**：巡山。&nbsp;');
    expect(others).toEqual([]);
    expect(one?.message.zh).toContain('5处');
    expect(one?.message.zh).toContain('<p>、</p>、**等');
    expect(one?.related).toHaveLength(4);
    expect(found('造林<b>800亩。')[0]?.message.en).toContain('one place');
  });

  it.each([
    ['<p>造林800亩。</p>', '造林800亩。'],
    ['造林800亩。<br/>巡山36次。', '造林800亩。\n巡山36次。'],
    ['<br>造林800亩。', '造林800亩。'],
    ['造林<b>800亩</b>。', '造林800亩。'],
    ['* 造林\n* 防火', '造林\n防火'],
    ['&ldquo;造林&rdquo;&lt;800亩&gt;&hellip;', '“造林”<800亩>…'],
    ['造林&nbsp;800亩&ensp;。', '造林800亩。'],
    ['造林&#65;&#x42;&#32;&#8203;区。', '造林AB区。'],
    ['造林&#x01;&#xdfff;区。', '造林区。'],
  ])('%j is cleared to %j', (text, plain) => {
    expect(cleared(text)).toBe(plain);
  });
});
