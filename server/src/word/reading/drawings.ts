import { elementsOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import type { Losses } from './losses';

/** Tells what of a drawing is lost: charts, diagrams, pictures. */
export function noteDrawing(drawing: XmlElement, losses: Losses): void {
  if (holds(drawing, 'c:chart')) losses.add('charts');
  if (holds(drawing, 'dgm:relIds')) losses.add('diagrams');
  if (holds(drawing, 'pic:pic') || holds(drawing, 'v:imagedata')) losses.add('pictures');
}

/** The words of the WordArt in a drawing. */
export function wordArtOf(drawing: XmlElement): readonly string[] {
  return Array.from(elementsOf(drawing, 'v:textpath'), ({ attributes }) => attributes['string'] ?? '');
}

function holds(drawing: XmlElement, name: string): boolean {
  return elementsOf(drawing, name).next().done !== true;
}
