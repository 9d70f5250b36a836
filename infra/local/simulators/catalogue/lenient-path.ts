/** One segment of a path as a lenient framework reads it. */
interface Segment {
  /** Decoded, without parameters behind a `;`: the value of a path parameter. */
  readonly value: string;
  /** In lower case, without what an encoded `;` begins: compared with a template. */
  readonly name: string;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const until = (text: string, end: string): string => text.split(end, 1)[0] ?? "";

/**
 * Splits a path as the most lenient of the vendors' likely frameworks do: letter case, a trailing slash, empty segments,
 * `;` parameters (Spring), dot segments and blanks at a segment's end (ASP.NET) make no difference.
 *
 * Lenient on purpose: when a gateway does not recognise such a spelling, the work that it does shows the mistake.
 */
export function lenientSegments(path: string): readonly Segment[] {
  const segments: Segment[] = [];
  for (const part of path.split("/")) {
    const value = decode(until(part, ";"));
    const name = until(value, ";").trimEnd().toLowerCase();
    if (name === "..") segments.pop();
    else if (name !== "" && name !== ".") segments.push({ value, name });
  }
  return segments;
}

/** Whether a path is a spelling of a plain one without parameters. */
export function isSpellingOf(path: string, plain: string): boolean {
  const segments = lenientSegments(path);
  const wanted = lenientSegments(plain);
  return segments.length === wanted.length && segments.every(({ name }, index) => name === wanted[index]?.name);
}
