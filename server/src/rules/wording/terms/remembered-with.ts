import type { Line } from '../../../document/line';
import type { Knowledge } from '../../../knowledge/types';

/** What `compute` says of a line under given knowledge, computed once for as long as both live. */
export function rememberedWith<V>(compute: (line: Line, knowledge: Knowledge) => V): typeof compute {
  const results = new WeakMap<Knowledge, WeakMap<Line, { readonly value: V }>>();
  return (line, knowledge) => {
    const byLine = results.get(knowledge) ?? new WeakMap<Line, { readonly value: V }>();
    results.set(knowledge, byLine);
    const known = byLine.get(line);
    if (known) return known.value;
    const value = compute(line, knowledge);
    byLine.set(line, { value });
    return value;
  };
}
