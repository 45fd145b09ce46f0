import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';
import { reportSyntax } from './report-syntax';

const reportFromMarkdown: FromMarkdownExtension = {
  enter: {
    placeholder(token) {
      this.enter({ type: 'placeholder', value: this.sliceSerialize(token) }, token);
    },
    reportComment(token) {
      this.enter({ type: 'html', value: this.sliceSerialize(token) }, token);
    },
  },
  exit: {
    placeholder(token) {
      this.exit(token);
    },
    reportComment(token) {
      this.exit(token);
    },
  },
};

/** The unified plugin for the reports' dialect: literal `*`, one paragraph a line, tables. */
export function remarkReport(this: Processor): undefined {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(reportSyntax(), gfmTable());
  (data.fromMarkdownExtensions ??= []).push(reportFromMarkdown, gfmTableFromMarkdown());
}
