import type { Range } from '../../text/range';
import type { Decimal } from './decimal';
import type { Unit } from './units';

/** How the digits are written. */
export type Script = 'ascii' | 'full-width' | 'chinese';

/** Word of scale after the digits; the standard allows 万 and 亿, 百 and 千 are read so that they can be reported. */
export type Scale = '' | '百' | '千' | '万' | '百万' | '千万' | '亿' | '百亿' | '千亿' | '万亿';

/** What parts a long number into groups of three digits: 27,203, １，９５５, 30 000. */
export type GroupMark = ',' | '，' | ' ';

/** A number as written and what it comes to. */
export interface Amount {
  /** The digits as written, places kept: 14.50 of 14.50万. */
  readonly written: Decimal;
  readonly scale: Scale;
  /** The power of ten that `scale` (own or shared with a later item of the list) stands for. */
  readonly power: number;
  /** `written × 10 ** power`, exact. */
  readonly value: Decimal;
  /** The digits and their marks alone, without scale word, hedge and unit. */
  readonly digits: Range;
  readonly script: Script;
  /** The mark between groups of three digits, if there is one. */
  readonly grouping?: GroupMark;
  /** Written in several parts, 7万5千4百 or 50元6角; `digits` then covers all of them. */
  readonly parted?: true;
  /** Still to be written: it may be anything. */
  readonly isOpen?: true;
}

/** What a hedge says of the true value: near it, above it, below it, or that it was just reached. */
export type Bound = 'about' | 'above' | 'below' | 'reaching';

export interface Hedge {
  readonly word: string;
  readonly range: Range;
  readonly bound: Bound;
  readonly place: 'before' | 'inside' | 'after';
}

interface Written {
  /** From the first digit (or 第, 百分之) to the end of the unit, hedges inside included; UTF-16 in the line. */
  readonly range: Range;
  readonly text: string;
}

interface Measured extends Written {
  readonly amount: Amount;
  readonly hedges: readonly Hedge[];
  /** The unit (and perhaps 万/亿) is written only after a later item: 20.9、36.2、54个百分点. */
  readonly shared: boolean;
}

/** A count or a measured amount: 22起, 870.36万余元, 386214. */
export interface Quantity extends Measured {
  readonly kind: 'quantity';
  readonly unit: Unit | undefined;
}

/** What a rate is a part of: 成, 百分之, 千分之, 万分之, 十万分之, 百万分之, 千万分之. */
export type RateBase = 10 | 100 | 1000 | 10_000 | 100_000 | 1_000_000 | 10_000_000;

/** A part of a whole: 85.6％, 3‰, 百分之五, 七成; `base` is what 1 written unit is a part of. */
export interface Rate extends Measured {
  readonly kind: 'rate';
  readonly base: RateBase;
  readonly sign: string;
}

/** A difference of two rates: 2.3个百分点. */
interface Points extends Measured {
  readonly kind: 'points';
}

/** 3倍, 翻两番. */
export interface Multiple extends Measured {
  readonly kind: 'multiple';
  readonly word: '倍' | '番';
}

/** 三分之一. */
export interface Fraction extends Written {
  readonly kind: 'fraction';
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** A place in an order: 第5名, 第十三批, 3级, 全省36位 (`marked` false: without 第). */
export interface Ordinal extends Written {
  readonly kind: 'ordinal';
  readonly number: Decimal;
  readonly digits: Range;
  readonly unit: string;
  readonly marked: boolean;
}

/** A calendar point as far as it is written. */
export interface CalendarPoint {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date or a period: 6月20日, 1—5月, 上半年, 去年同期, 14:30. */
export interface DateFigure extends Written {
  readonly kind: 'date';
  readonly form: 'point' | 'span' | 'named' | 'clock' | 'decade';
  readonly start: CalendarPoint;
  readonly end?: CalendarPoint;
  /** The word of a `named` period: 上半年, 去年同期. */
  readonly name?: string;
  /** 截至 stands before it: everything up to then. */
  readonly cutOff: boolean;
  /** The year is written with two digits (23年上半年). */
  readonly shortYear?: boolean;
  /** Written with points or dashes (2022.05.18). */
  readonly dotted?: boolean;
}

/** 1：1.5, 4.0∶37.7∶58.3. */
export interface Ratio extends Written {
  readonly kind: 'ratio';
  readonly terms: readonly Decimal[];
  readonly mark: string;
}

/** 5%—8%, 3至5年; the ends are figures of their own. */
export interface RangeFigure extends Written {
  readonly kind: 'range';
  readonly low: Measure;
  readonly high: Measure;
  readonly mark: string;
}

/** Digits that are a name and no amount: 4+5+N, 7×24, “5·16”, 110, 〔2018〕59号. */
export interface Label extends Written {
  readonly kind: 'label';
  readonly label:
    | 'formula'
    | 'quoted'
    | 'dated-name'
    | 'known-number'
    | 'document-number'
    | 'telephone'
    | 'serial'
    | 'code'
    | 'version'
    | 'heading';
}

/** A placeholder where a figure will stand: *起, **％. Its relations cannot be decided. */
export interface Unknown extends Written {
  readonly kind: 'unknown';
  readonly placeholder: Range;
  readonly measure: 'quantity' | 'rate' | 'points' | 'multiple';
  readonly unit: Unit | undefined;
  readonly hedges: readonly Hedge[];
}

/** A figure with an amount that arithmetic applies to. */
export type Measure = Quantity | Rate | Points | Multiple;

/** One figure of a line of prose. */
export type Figure = Measure | Fraction | Ordinal | DateFigure | Ratio | RangeFigure | Label | Unknown;

/** Whether a figure carries an amount. */
export function isMeasure(figure: Figure): figure is Measure {
  return (
    figure.kind === 'quantity' ||
    figure.kind === 'rate' ||
    figure.kind === 'points' ||
    figure.kind === 'multiple'
  );
}
