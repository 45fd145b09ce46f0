import { CUE } from '../words/cues';
import { isFirm, isKnown, type Fact, type KnownFact } from '../facts';
import { CASEWORK, UNFINISHED } from '../words/word-classes.generated';

/** A figure that is called what is left. */
export interface Rest {
  readonly fact: KnownFact;
  /**
   * `sure`: 剩余, 其余, 余下. `likely`: 未整改, or 仍有 with work going on. `doubtful`: 还有…正在, which may be something
   * else again (已建成示范所60个，还有10个正在创建).
   */
  readonly sureness: 'sure' | 'likely' | 'doubtful';
  /** Words after it say that the same kind of work goes on: 还有22户正在协商. */
  readonly isSameWork: boolean;
  /** The verb that the rest denies: 采纳 of 未采纳. */
  readonly verb?: string;
}

/** Words after a figure that say it is not done yet. */
const NOT_DONE = /未|没有|待|尚需|滞留|逾期|在逃|不[愿肯配]|^(?:计划|拟|将)(?:于|在|待)?/;

/** Work that is the same as what was done of the rest, only not finished. */
const UNDER_WAY = new RegExp(
  '(?:正在|正|仍在|尚在|还在|^在|继续|抓紧|加快|限期|进一步)' +
    '(?:抓紧|全力|积极|依法|有序|加快|进一步|组织|协调|联系|逐一|逐户|分类|持续)?' +
    `(?:${UNFINISHED.source})`,
);

/** Other work going on: proof only where the rate confirms what the total is. */
const GOING_ON = /正在|仍在|中$/;

/** 库存22台 is what is left, 年初库存120件 is not. */
const IN_STOCK = /^(?:目前|现|现有)?(?:库存|结存|结转(?:下年|下期|明年)|转下年|期末未结)$/;

/** 办结60609件，正在办理中1114件: what is still being worked on. */
const IN_HAND = new RegExp(
  `^(?:其中|目前|另)?(?:(?:正在|尚在|仍在|还在)(?:${CASEWORK.source})中?的?|(?:${CASEWORK.source})中的?|在办)$`,
);

const DENIED_VERB = /(?:未|待|没有|尚需)([一-鿿]{2})/;

/** The rest that a figure is called, if it is called one. */
export function restOf(fact: Fact): Rest | undefined {
  if (!(fact.cues & (CUE.rest | CUE.undone | CUE.still | CUE.another | CUE.old | CUE.inHand)))
    return undefined;
  if (!isKnown(fact) || fact.figure.kind !== 'quantity' || !fact.figure.unit || !isFirm(fact))
    return undefined;
  const sureness = surenessOf(fact);
  if (!sureness) return undefined;
  const verb = DENIED_VERB.exec(fact.label)?.[1] ?? DENIED_VERB.exec(fact.after)?.[1];
  const rest = { fact, sureness, isSameWork: UNDER_WAY.test(fact.after) };
  return verb === undefined ? rest : { ...rest, verb };
}

/** 化解1262起（含上年未化解的28起）: what is counted among the work done is not left. */
const INCLUDED = /^(?:其中)?(?:含|包括|包含)/;

/** Work on a case, which is either done or still going on. */
const CASE_IN_HAND = new RegExp(
  `^(?:正在|尚在|仍在|还在)(?:抓紧|依法|积极|全力|进一步|有序)?(?:${CASEWORK.source})中?$`,
);

function surenessOf({ cues, label, mark, after }: KnownFact): Rest['sureness'] | undefined {
  if (INCLUDED.test(label)) return undefined;
  if (label === '' && mark === '，' && CASE_IN_HAND.test(after)) return 'likely';
  if (cues & CUE.rest || IN_STOCK.test(label)) return 'sure';
  if (cues & CUE.undone && /未[一-鿿]|待[一-鿿]/.test(label)) return 'likely';
  if (NOT_DONE.test(after) || IN_HAND.test(label)) return 'likely';
  if (cues & CUE.still && (UNDER_WAY.test(after) || (after === '' && /^[尚仍][有存]$/.test(label))))
    return 'likely';
  return GOING_ON.test(after) ? 'doubtful' : undefined;
}
