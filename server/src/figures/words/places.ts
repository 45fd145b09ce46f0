import { PLACE } from './word-classes.generated';

/** What a place or an office that reports is, for patterns: 县, 分局, 派出所. */
export const PLACES = `(?:${PLACE.source})`;

/** The place that reports, or a whole one: 全县, 我局, 本市. */
export const WHOLE_PLACE = new RegExp(`[全本我]${PLACES}`);
