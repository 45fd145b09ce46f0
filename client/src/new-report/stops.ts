/** What is still to be filled in of a skeleton. */
const PLACE = /\*+/g;

/** A skeleton in the syntax of snippets: each place to fill in is a stop, everything else stands for itself. */
export function withStops(skeleton: string): string {
  let stop = 0;
  return literally(skeleton).replace(PLACE, (place) => `\${${(stop += 1)}:${place}}`);
}

function literally(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
