import type { Face, PageStyle } from './page-style';

/** A style as the YAML file that `parsePageStyle` reads: a unit can keep what was learnt from its last report, and change it. */
export function pageStyleYaml(style: PageStyle): string {
  const { page, pitch, spacing, latin, title, headings, body, table, pageNumber, sealed, head } = style;
  const number = { ...faceFields(pageNumber), 位置: PLACES[pageNumber.place], 一字线: pageNumber.dashes };
  const lines = [
    `纸张: ${mapping({ 宽: page.width, 高: page.height, 上: page.top, 下: page.bottom, 左: page.left, 右: page.right })}`,
    `行距: ${pitch.kind === 'exact' ? written(pitch.points) : `${written(pitch.times)}倍`}`,
    `字距: ${written(spacing)}`,
    `西文字体: ${written(latin)}`,
    `标题: ${mapping(faceFields(title))}`,
    ...headings.map((face, i) => `${LEVELS[i] ?? ''}标题: ${mapping(faceFields(face))}`),
    `正文: ${mapping(faceFields(body))}`,
    `表格: ${mapping(faceFields(table))}`,
    `页码: ${mapping(number)}`,
    `盖章: ${written(sealed)}`,
    ...(head
      ? [`红头: ${mapping({ 发文机关: head.name, 发文字号: head.number, 签发人: head.signer })}`]
      : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const LEVELS = ['一级', '二级', '三级', '四级'] as const;
const PLACES = { outside: '外侧', centre: '居中', right: '右侧', none: '无' } as const;

type Value = string | number | boolean;

function faceFields({ font, size, bold }: Face): Readonly<Record<string, Value>> {
  return { 字体: font, 字号: size, 加粗: bold };
}

function mapping(fields: Readonly<Record<string, Value | undefined>>): string {
  const each = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${written(value)}`],
  );
  return `{ ${each.join(', ')} }`;
}

/** Text is quoted as JSON does it, which YAML reads alike. Lengths need no more than hundredths. */
function written(value: Value): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : JSON.stringify(value);
}
