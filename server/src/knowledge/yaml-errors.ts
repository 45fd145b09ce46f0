import type { ErrorCode, YAMLParseError } from 'yaml';
import type { Bilingual } from '../text/language';

/** Errors whose message quotes the file. It may be one that was never meant to be read, so they go by their code. */
const QUOTING: ReadonlySet<ErrorCode> = new Set([
  'BAD_COLLECTION_TYPE',
  'BAD_DIRECTIVE',
  'BAD_DQ_ESCAPE',
  'TAG_RESOLVE_FAILED',
  'UNEXPECTED_TOKEN',
]);

/** What a person has to put right, for the mistakes people make. */
const CHINESE: Readonly<Partial<Record<ErrorCode, string>>> = {
  ALIAS_PROPS: '“*”开头的内容被当作引用；如果就是文字，请加引号',
  BAD_ALIAS: '“*”开头的内容被当作引用；如果就是文字，请加引号',
  BAD_COLLECTION_TYPE: '列表和键值对混在了一起',
  BAD_DIRECTIVE: '“%”开头的行被当作指令；如果就是文字，请加引号',
  BAD_DQ_ESCAPE: '双引号里的“\\”后面不是有效的转义；改用单引号即可',
  BAD_INDENT: '缩进不对：同一层的内容要对齐，方括号、花括号里换行后也要缩进',
  BAD_PROP_ORDER: '“&”“!”的位置不对；如果就是文字，请加引号',
  BAD_SCALAR_START: '这个字符不能用在开头；如果就是文字，请加引号',
  BLOCK_AS_IMPLICIT_KEY: '同一行里有两个“: ”；把后面的文字加上引号，或另起一行',
  BLOCK_IN_FLOW: '方括号、花括号里不能用“- ”列表或换行的键值对',
  DUPLICATE_KEY: '同一个键写了两次',
  KEY_OVER_1024_CHARS: '键太长；可能是漏了冒号后的空格',
  MISSING_CHAR: '缺少配对的符号：检查引号、方括号、花括号、逗号和冒号后的空格',
  MULTILINE_IMPLICIT_KEY: '键不能跨行；可能是上一行漏了冒号或引号',
  MULTIPLE_ANCHORS: '“&”重复；如果就是文字，请加引号',
  MULTIPLE_DOCS: '“---”之后又是一份内容；只保留一份',
  MULTIPLE_TAGS: '“!”重复；如果就是文字，请加引号',
  NON_STRING_KEY: '键应为文字',
  TAB_AS_INDENT: '不能用 Tab 缩进，请改用空格',
  TAG_RESOLVE_FAILED: '“!”开头的内容被当作类型；如果就是文字，请加引号',
  UNEXPECTED_TOKEN: '这里多了内容；检查上一行的引号和括号是否配对',
};

/** What is wrong with a text that is no YAML; in English as the library says it, unless that quotes the file. */
export function describeYamlError({ code, message }: YAMLParseError): Bilingual {
  return { zh: CHINESE[code] ?? '写法有误', en: QUOTING.has(code) ? code : message };
}
