import { CUE } from '../cues';
import { isFirm, isKnown, type Fact, type KnownFact } from '../facts';

/** A figure that is called what is left. */
export interface Rest {
  readonly fact: KnownFact;
  /**
   * `sure`: 剩余, 其余, 余下. `likely`: 未整改, or 仍有 with work going on. `doubtful`: 还有…正在, which may be something
   * else again (已建成示范所60个，还有10个正在创建).
   */
  readonly sureness: 'sure' | 'likely' | 'doubtful';
  /** The verb that the rest denies: 采纳 of 未采纳. */
  readonly verb?: string;
}

/** Words behind a figure that say it is not done yet. */
const NOT_DONE = /未|没有|待|尚需|滞留|逾期|在逃|不[愿肯配]/;

/** Work that is the same as what was done of the rest, only not finished. */
const UNDER_WAY =
  /(?:正在|正|仍在|尚在|还在|继续|抓紧|加快|限期|进一步)(?:抓紧|全力|积极|依法|有序|加快|进一步|组织|协调)?(?:办|侦|审|整改|施工|协商|推进|处理|化解|核查|核实|调查|处置|协调|实施|建设|改造|拆除|征收|调解|执行|治疗|跟进|督办|落实|攻坚|追|劝|搬|签|采集|登记|录入|接种|排查|清理)/;

/** Other work going on: proof only where the rate confirms what the total is. */
const GOING_ON = /正在|仍在|中$/;

const DENIED_VERB = /(?:未|待|没有|尚需)([一-鿿]{2})/;

/** The rest that a figure is called, if it is called one. */
export function restOf(fact: Fact): Rest | undefined {
  if (!(fact.cues & (CUE.rest | CUE.undone | CUE.still | CUE.another))) return undefined;
  if (!isKnown(fact) || fact.figure.kind !== 'quantity' || !fact.figure.unit || !isFirm(fact)) return undefined;
  const sureness = surenessOf(fact);
  if (!sureness) return undefined;
  const verb = DENIED_VERB.exec(fact.label)?.[1] ?? DENIED_VERB.exec(fact.after)?.[1];
  return verb === undefined ? { fact, sureness } : { fact, sureness, verb };
}

function surenessOf({ cues, label, after }: KnownFact): Rest['sureness'] | undefined {
  if (cues & CUE.rest) return 'sure';
  if (cues & CUE.undone && /未[一-鿿]|待[一-鿿]/.test(label)) return 'likely';
  if (NOT_DONE.test(after)) return 'likely';
  if (cues & CUE.still && UNDER_WAY.test(after)) return 'likely';
  return GOING_ON.test(after) ? 'doubtful' : undefined;
}
