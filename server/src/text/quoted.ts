/** A text as a Chinese sentence quotes it; what has quotation marks of its own stands after a colon instead. */
export function quoted(text: string): string {
  return /[“”]/.test(text) ? `：${text}` : `“${text}”`;
}
