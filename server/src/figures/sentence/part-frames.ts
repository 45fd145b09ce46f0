import { CUE } from '../words/cues';

/**
 * How surely a list names all parts of its total. `closed`: the words say that nothing is left out. `summed`: the total
 * comes after as a sum, with a verb of its own. `loose`: the words only suggest that nothing is left out. `open`:
 * examples, which may be less than the total but not more.
 */
export type Strength = 'closed' | 'summed' | 'loose' | 'open';

/** A form in which parts follow their total. The patterns see the text between two figures. */
export interface Frame {
  /** One of these stands between the total and its first part; a quick look. */
  readonly signs: readonly string[];
  /** From the total to its first part. */
  readonly opening: RegExp;
  /** From part to part. */
  readonly joint: RegExp;
  /** After the last part. */
  readonly end?: RegExp;
  /** What the label of the total must hold. */
  readonly totalCue?: number;
  readonly inBrackets?: boolean;
  /** The last part is called 其他 or 其余. */
  readonly endsInRest?: boolean;
  readonly strength: Strength;
}

/** Between two parts of any list. */
export const JOINT = /^[^，。；、]{0,8}[、，和][^，。；、：]{0,16}$/;
const TIGHT_JOINT = /^(?:、|，|和|及|以及)[^，。；、：（]{1,12}$/;

/** Nothing that could be a further item follows. */
const END = /^(?:[。；）)！]|，[^0-9０-９]|$)/;
const SENTENCE_END = /^(?:[。；！]|$)/;
const BRACKET_END = /^[^，。；、（）0-9]{0,4}[）)]/;

/** The forms, the surest first. 其中 alone closes nothing: what follows it are examples. */
export const FRAMES: readonly Frame[] = [
  // 随访420人（含门诊260人＋上门160人）
  {
    signs: ['（', '('],
    opening: /^[^，。；、]{0,6}[（(][^，。；、]{0,14}$/,
    joint: /^[^，。；、]{0,8}[＋+][^，。；、]{0,14}$/,
    inBrackets: true,
    strength: 'closed',
  },
  // 共120件，分为刑事30件、民事80件、行政10件
  {
    signs: ['分'],
    opening:
      /^[^，。；、]{0,6}[，：:（(]?[^，。；、]{0,10}(?:分为|分别(?:为|是|有|用于|投向|安排))[^，。；、]{0,14}$/,
    joint: JOINT,
    end: END,
    strength: 'closed',
  },
  // 共120件：刑事30件、民事80件、行政10件。
  {
    signs: ['：', ':'],
    opening: /^[^，。；、]{0,6}[：:][^，。；、]{0,16}$/,
    joint: JOINT,
    end: SENTENCE_END,
    totalCue: CUE.total,
    strength: 'closed',
  },
  // 共86人，由行政编制52人、事业编制34人组成
  {
    signs: ['，由'],
    opening: /^，由[^，。；、]{0,16}$/,
    joint: JOINT,
    end: /^[^，。；、0-9]{0,14}(?:组成|构成)/,
    strength: 'closed',
  },
  // 其中盗窃50起、诈骗30起、其他20起
  {
    signs: ['其中'],
    opening: /^[^，。；、]{0,8}[，（(。][^，。；、]{0,2}其中，?[^，。；、]{0,16}$/,
    joint: JOINT,
    endsInRest: true,
    strength: 'closed',
  },
  // 枪支32支（火药枪18支、气枪9支、其他枪支5支）
  {
    signs: ['（', '('],
    opening: /^[^，。；、]{0,6}[（(][^，。；、]{1,14}$/,
    joint: JOINT,
    inBrackets: true,
    endsInRest: true,
    strength: 'closed',
  },
  // 共120件：刑事30件，民事80件，同比…
  {
    signs: ['：', ':'],
    opening: /^[^，。；、]{0,6}[：:][^，。；、]{0,16}$/,
    joint: TIGHT_JOINT,
    totalCue: CUE.total,
    strength: 'summed',
  },
  // 共120件（刑事30件、民事80件、行政10件）
  {
    signs: ['（', '('],
    opening: /^[^，。；、]{0,6}[（(](?!其中|[^，。；、]{0,6}同比)[^，。；、]{1,14}$/,
    joint: TIGHT_JOINT,
    end: BRACKET_END,
    inBrackets: true,
    strength: 'loose',
  },
  // 建成公路52公里，包括新建41公里、改建11公里
  {
    signs: ['包', '含', '涵'],
    opening: /^[^，。；、]{0,6}[，（(][^，。；、]{0,4}(?:包括|包含|涵盖|含)[^，。；、]{1,14}$/,
    joint: TIGHT_JOINT,
    end: END,
    strength: 'loose',
  },
  // 共有民辅警520人，民警208人、辅警312人
  {
    signs: ['，'],
    opening: /^，(?!其中)[^，。；、]{1,12}$/,
    joint: /^、[^，。；、：（]{1,12}$/,
    end: END,
    totalCue: CUE.total,
    strength: 'open',
  },
  // 74个问题中，甲区15个、乙区12个、丙区11个
  {
    signs: ['中，', '中:', '中：'],
    opening: /^[^，。；、]{0,10}中[，：:][^，。；、]{1,14}$/,
    joint: TIGHT_JOINT,
    strength: 'open',
  },
  // 抓获68人，其中涉毒人员43人、涉赌人员20人
  {
    signs: ['其中'],
    opening: /^[^，。；、]{0,6}[，（(。][^，。；、]{0,4}其中，?[^，。；、]{1,14}$/,
    joint: TIGHT_JOINT,
    strength: 'open',
  },
];
