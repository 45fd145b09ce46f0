/** How a kind of text is set. */
export interface Face {
  /** The family for Chinese. */
  readonly font: string;
  /** In points: 二号 is 22, 三号 16, 四号 14. */
  readonly size: number;
  readonly bold: boolean;
}

/** How lines follow each other: so many points apart, or so many times their own height. */
export type LinePitch =
  { readonly kind: 'exact'; readonly points: number } | { readonly kind: 'times'; readonly times: number };

/** Where the number of a page stands: on the outer side, in the middle, or nowhere. */
export type PageNumberPlace = 'outside' | 'centre' | 'right' | 'none';

/** The head of an official document: who issues it, under which number, signed by whom. */
export interface RedHead {
  readonly name: string;
  readonly number?: string;
  readonly signer?: string;
}

/** All that decides how a report looks on paper. Lengths of the page are millimetres. */
export interface PageStyle {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly pitch: LinePitch;
  /** Points added between characters: 28 of them are to fill a line of 156 mm. */
  readonly spacing: number;
  /** The family for Latin letters and digits. */
  readonly latin: string;
  readonly title: Face;
  /** By level, the first to the fourth. */
  readonly headings: readonly [Face, Face, Face, Face];
  readonly body: Face;
  readonly table: Face;
  readonly pageNumber: Face & {
    readonly place: PageNumberPlace;
    /** With a dash at either side. */
    readonly dashes: boolean;
  };
  /** Whether the report will be sealed: its date then stands four characters from the right, else two. */
  readonly sealed: boolean;
  readonly head?: RedHead;
}

const FANGSONG = { font: '仿宋_GB2312', size: 16, bold: false };

/** The page of GB/T 9704—2012: 22 lines of 28 characters, levels told apart by their faces. */
export const GB9704: PageStyle = {
  page: { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 },
  // 225 mm over 22 lines; 29 points would lose the last of them.
  pitch: { kind: 'exact', points: 28.95 },
  spacing: -0.25,
  latin: 'Times New Roman',
  title: { font: '方正小标宋简体', size: 22, bold: false },
  headings: [
    { font: '黑体', size: 16, bold: false },
    { font: '楷体_GB2312', size: 16, bold: false },
    { font: '仿宋_GB2312', size: 16, bold: true },
    FANGSONG,
  ],
  body: FANGSONG,
  table: { font: '仿宋_GB2312', size: 12, bold: false },
  pageNumber: { font: '宋体', size: 14, bold: false, place: 'outside', dashes: true },
  sealed: false,
};
