import { demote, promote } from './change-level';
import { convertToArabic, convertToBracketed, convertToMarkers } from './convert';
import { insertPart } from './insert-part';
import { moveDown, moveUp } from './move';
import { putInOrder } from './put-in-order';
import { removePart } from './remove-part';
import { renumber } from './renumber';
import { joinHeading, splitHeading } from './run-in-heading';
import type { StructureEdit } from './structure-edit';
import { wrapAsMarkers, wrapAsSections } from './wrap';

/** Every command that changes the structure of a report, in the order menus show them. */
export const STRUCTURE_EDITS: readonly StructureEdit[] = [
  insertPart,
  removePart,
  moveUp,
  moveDown,
  promote,
  demote,
  renumber,
  putInOrder,
  convertToMarkers,
  convertToBracketed,
  convertToArabic,
  splitHeading,
  joinHeading,
  wrapAsMarkers,
  wrapAsSections,
];
