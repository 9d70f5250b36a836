import { pointerInto } from "./json-pointer.ts";

/** An open object with its names so far, or an open list with its current index. */
interface Level {
  readonly at: string;
  readonly names: Set<string> | undefined;
  index: number;
  name: string;
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;

/**
 * The pointer to the first member that a JSON text has twice in one object; `undefined` where there is none. JSON
 * parsers disagree about which of the two counts (RFC 8259, section 4).
 *
 * @param text valid JSON of a known, small shape
 */
export function duplicateMember(text: string): string | undefined {
  const levels: Level[] = [];
  let isName = false;
  for (const [found] of text.matchAll(token)) {
    const level = levels.at(-1);
    if (found === "{" || found === "[") {
      const at = level === undefined ? "" : placeIn(level);
      levels.push({ at, names: found === "{" ? new Set() : undefined, index: 0, name: "" });
      isName = found === "{";
    } else if (found === "}" || found === "]") {
      levels.pop();
      isName = false;
    } else if (found === ",") {
      if (level !== undefined) level.index += 1;
      isName = level?.names !== undefined;
    } else if (found !== ":" && isName && level?.names !== undefined) {
      level.name = JSON.parse(found) as string;
      if (level.names.has(level.name)) return placeIn(level);
      level.names.add(level.name);
      isName = false;
    }
  }
  return undefined;
}

function placeIn({ at, names, index, name }: Level): string {
  return names === undefined ? `${at}/${index}` : pointerInto(at, name);
}
