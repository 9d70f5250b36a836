/**
 * The value of a header without the blanks and tabs around it (RFC 9110, OWS). A regular expression for those at the end
 * takes quadratic time.
 */
export function withoutBlanks(text: string): string {
  const isBlank = (at: number): boolean => text[at] === " " || text[at] === "\t";
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(start)) start += 1;
  while (end > start && isBlank(end - 1)) end -= 1;
  return text.slice(start, end);
}
