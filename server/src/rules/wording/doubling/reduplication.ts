/** Two-character words that are commonly said twice: 研究研究, to do so a little. */
const VERBS = new Set(
  (
    '研究 讨论 商量 考虑 打听 琢磨 合计 探讨 思考 了解 体会 休息 锻炼 欢迎 恭喜 彼此 非常 夸奖 表扬 打扫 收拾 整理 练习 商议 ' +
    '议论 掂量 斟酌 品尝 尝试 体验 感受 认识 熟悉 走动 放松 慰劳 安慰 劝说 参谋 谈论 反思 回忆 回味 欣赏 浏览 询问 请教 磨合 切磋 盘算'
  ).split(' '),
);

/** 一步一步, 一茬一茬; a word that only looks like a count (一般, 一致) is none. */
const COUNTED = /^一[^一般样致体定些直旦律线流同切再向贯]$/;

/** 一个问题一个问题地解决: one after the other. */
const ONE_BY_ONE = /^一[个件项户条处家批类名位宗起座段][一-鿿]{1,4}$/;

/** Whether a word said twice in a row is good Chinese. */
export function isReduplication(word: string): boolean {
  return VERBS.has(word) || COUNTED.test(word) || ONE_BY_ONE.test(word);
}
