import fc from 'fast-check';
import { it } from 'vitest';
import { applyEdits, reportText, scrambledText } from '/work/main/test/fixture/arbitrary-report';
import { diagnose } from '/work/main/test/fixture/diagnose';
const nameOf = ({ rule, message }: any) => `${rule} ${message.zh}`;
function fresh(before: any, after: any) { const left = before.map(nameOf); return after.map(nameOf).filter((n: string) => { const i = left.indexOf(n); if (i >= 0) left.splice(i, 1); return i < 0; }); }
it('loop', () => {
  const n = Number(process.env.N ?? 3000); const seed = Number(process.env.SEED ?? Date.now() % 1e6); console.log('seed', seed);
  let sd = seed * 7919 + 1; const rnd = () => (sd = (sd * 1103515245 + 12345) % 2147483648) / 2147483648; const H: any = { '，': ',', '。': '.', '；': ';', '：': ':', '？': '?', '！': '!', '（': '(', '）': ')', '“': '"', '”': '"', '……': '...' };
  const mutate = (t: string) => process.env.MUT ? Array.from(t, (c) => { const r = rnd(); if (H[c] && r < 0.3) return H[c]; if (H[c] && r < 0.36) return c + c; if (r > 0.98) return c + ' \u00a0\u3000\u2002'[Math.floor(rnd() * 4)]; if (H[c] && r > 0.95) return ''; return c; }).join('') : t;
  const texts = fc.sample(fc.oneof(reportText, scrambledText), { numRuns: n, seed }).map(mutate); const stats: any = {}; let fixes = 0;
  for (const text of texts) { const before = diagnose(text); for (const d of before) { if (!/^(punct|word)/.test(d.rule)) continue; const fix = d.fixes?.find((f: any) => f.safety === 'safe'); if (!fix) continue; fixes++; const fixed = applyEdits(text, fix.edits); const after = diagnose(fixed); const f = fresh(before, after); if (f.length || after.length >= before.length) { const k = d.rule + ' → ' + (f.map((x: string) => x.split(' ')[0]).join(',') || 'not fewer'); (stats[k] ??= []).push((process.env.FULL ? JSON.stringify(text) : '') + JSON.stringify(text.slice(Math.max(0, d.range.start - 12), d.range.start) + '⟦' + text.slice(d.range.start, d.range.end) + '⟧' + text.slice(d.range.end, d.range.end + 12)) + ' ' + f.join(';')); } } }
  console.log('fixes', fixes); for (const [k, v] of Object.entries(stats) as any) console.log(k, v.length, '\n   ', v.slice(0, Number(process.env.SHOW ?? 3)).join('\n    '));
}, 600000);
