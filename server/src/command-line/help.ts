import type { Bilingual } from '../text/language';

export const HELP: Bilingual = {
  zh: `拟稿 Nigao：检查工作报告（.report.md）

用法：
  nigao check [--format text|json|sarif|github] [--severity 级别] [--fix]
              [--profile 方案] [--config 文件|none] 文件|目录|模式…
  nigao check 稿.docx [--comment] [--revise] -o 批注稿.docx
  nigao import 稿.docx|稿.txt [-o 稿.report.md]
  nigao export 稿.report.md [-o 稿.docx] [--open mark|leave|refuse] [--like 去年.docx] [--style 样式.yaml]
  nigao style 去年.docx [-o 样式.yaml]
  nigao outline [--format text|json] [-o 文件名] 文件
  nigao figures [--format text|json|csv|xlsx] [-o 文件名] 文件
  nigao compare [--format text|json|csv] [-o 文件名] 上期文件 本期文件
  nigao rules [--format text|json]
  nigao explain 规则
  nigao lsp --stdio
  nigao --version
  nigao --help

命令：
  check      检查报告。直接指定的文件不论扩展名都作为报告检查，目录中只查找 *.report.md；
             模式可用 * ? ** {a,b} [abc]，如 "总结/**/*.md"
  import     把 Word 文稿或文本文件（UTF-8、UTF-16、GB18030）转成报告，并列出未能带入的内容；-o - 只显示；不覆盖已有文件
  export     按 GB/T 9704—2012 排成 Word 文稿；-o 以 .pdf 结尾时经本机的 LibreOffice 生成 PDF；不覆盖已有文件
  style      把一份旧稿的版式写成样式文件，改一改即可用于 export --style
  outline    列出报告的标题、段首句和分项
  figures    列出报告的全部数据：指标、数值、时间、章节，以及能否由其他数据印证；
             xlsx 请写入文件，如 nigao figures --format xlsx -o 数据.xlsx 总结.report.md
  compare    并列两份报告的数据，列出增减，并核对本期所写的同比
  rules      列出全部规则
  explain    说明一条规则：依据、理由、正误举例、选项
  lsp        作为语言服务器运行，供编辑器连接

选项：
  --format     输出格式，默认 text
  --severity   只显示不低于该级别的问题：error（错误）、warning（警告）、information（信息）、
               hint（提示，默认）
  --fix        自动应用安全的修改，再报告其余问题
  --comment    检查一个 .docx 时，把发现的问题作为批注写入另一个文件（-o），原文件不变；再次运行只更新拟稿的标注
  --revise     把安全的修改作为修订写入（作者“拟稿”），可与 --comment 同用
  -o, --output 写到哪个文件
  --open       导出时待填之处：mark 标黄（默认）、leave 原样、refuse 有待填就不导出
  --like       版式照这份 .docx：纸张、字体、字号、行距、页码
  --style      本单位的样式文件（见 docs/word.md），未写的照 --like 或国家标准
  --profile    检查方案：draft（起草）、final（定稿）、masked（脱密），优先于稿件和设置中写明的方案
  --config     只用这一个设置文件；none 表示不用设置文件。默认从稿件所在目录逐级向上找 nigao.config.yaml
  --language   输出语言 zh 或 en，默认依 LC_ALL、LC_MESSAGES、LANG
  --version    显示版本和所用的分词引擎
  --help, -h   显示本说明

退出码：0 没有警告或错误；1 有警告或错误；2 用法有误、文件无法读取或设置
文件有误（其余照常检查）
`,
  en: `Nigao 拟稿: checks Chinese work reports (.report.md)

Usage:
  nigao check [--format text|json|sarif|github] [--severity LEVEL] [--fix]
              [--profile PROFILE] [--config FILE|none] FILE|DIR|PATTERN…
  nigao check DRAFT.docx [--comment] [--revise] -o MARKED.docx
  nigao import DRAFT.docx|DRAFT.txt [-o DRAFT.report.md]
  nigao export DRAFT.report.md [-o DRAFT.docx] [--open mark|leave|refuse] [--like LAST.docx] [--style STYLE.yaml]
  nigao style LAST.docx [-o STYLE.yaml]
  nigao outline [--format text|json] [-o OUTPUT] FILE
  nigao figures [--format text|json|csv|xlsx] [-o OUTPUT] FILE
  nigao compare [--format text|json|csv] [-o OUTPUT] EARLIER LATER
  nigao rules [--format text|json]
  nigao explain RULE
  nigao lsp --stdio
  nigao --version
  nigao --help

Commands:
  check      checks reports. A file that is named is a report whatever its extension; directories are
             searched for *.report.md; a pattern has * ? ** {a,b} [abc], as in "reports/**/*.md"
  import     turns a Word or text file (UTF-8, UTF-16, GB18030) into a report and lists what could not be carried
             over; -o - only shows it; never writes over a file
  export     sets a report on the page of GB/T 9704-2012 as a Word file, or as a PDF (-o x.pdf) where there is
             LibreOffice; never writes over a file
  style      tells the style of a .docx as a YAML file for export --style, to be kept and changed
  outline    lists the headings, lead sentences and items of a report
  figures    lists every figure of a report: what it counts, its value, time and section, and what proves it;
             xlsx is for a file: nigao figures --format xlsx -o figures.xlsx a.report.md
  compare    puts the figures of two reports side by side, with what has changed, and checks what the later
             one says of the earlier
  rules      lists all rules
  explain    explains a rule: what it rests on, why, right and wrong examples, options
  lsp        runs as a language server, for an editor to connect to

Options:
  --format     how to print, text unless said otherwise
  --severity   shows only problems of at least this severity: error, warning, information, hint (the default)
  --fix        applies safe fixes, then reports what is left
  --comment    for one .docx: writes what is found into another file (-o) as comments; the file itself is left
               alone, and another run renews only Nigao's own marks
  --revise     writes safe fixes as tracked changes (author 拟稿); goes with --comment
  -o, --output the file to write to
  --open       what becomes of open places: mark (yellow, the default), leave, or refuse to write
  --like       a .docx whose page, fonts, sizes, line pitch and page numbers are to be taken
  --style      a YAML file with the style of one's own unit; what it leaves out is as in --like or the standard
  --profile    draft, final or masked; it counts before what a report or a configuration file says
  --config     the one configuration file to use, or none; unless said otherwise, nigao.config.yaml is looked
               for beside each report and in the folders above it
  --language   zh or en; unless said otherwise as LC_ALL, LC_MESSAGES or LANG say
  --version    prints the version and the engine that cuts the text into words
  --help, -h   prints this

Exit code: 0 no warning or error; 1 warnings or errors; 2 wrong use, a file that cannot be read, or a mistake in
the configuration (the rest is still checked)
`,
};
