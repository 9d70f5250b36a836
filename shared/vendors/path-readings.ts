import { foldedText } from "../http/folded-text.ts";
import { isParameter } from "./path-template.ts";

/** Segments of a path as the most lenient reader has them; `null` in a template stands for a parameter. */
export type FoldedTemplate = readonly (string | null)[];

/** A script that takes the rest of the path as its own (`/index.php/patients`). */
const frontController = /\.(php\d?|phtml|aspx?|ashx|jsp|do|cgi|fcgi|pl|py|rb|dll)$/;

/** The template's segments, each folded, without empty ones. */
export function foldTemplate(path: string): FoldedTemplate {
  return path
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => (isParameter(segment) ? null : foldSegment(segment).name));
}

/**
 * What frameworks can take a path for: letter case, parameters after `;`, encoded blanks and full stops at a segment's
 * end, and empty segments mean nothing to one or another; an encoded `?` or `#` can end the path, and a front
 * controller's name can come before it.
 *
 * @param path canonical (`canonicalPath`)
 * @param longest segments of the longest template; a reading with more is left out
 */
export function pathReadings(path: string, longest: number): readonly (readonly string[])[] {
  const segments = path.split("/").map(foldSegment);
  const end = segments.findIndex(({ endsPath }) => endsPath);
  const whole = namesOf(segments);
  const starts = [whole, ...(end === -1 ? [] : [namesOf(segments.slice(0, end + 1))])];
  return starts.flatMap((names) => [
    ...(names.length <= longest ? [names] : []),
    ...names.flatMap((name, index) => {
      const rest = names.length - index - 1;
      return rest > 0 && rest <= longest && frontController.test(name) ? [names.slice(index + 1)] : [];
    }),
  ]);
}

/** Whether a reading is one of this template. A last segment may have a format behind it (`/patients.json`). */
export function readsAs(names: readonly string[], template: FoldedTemplate): boolean {
  return (
    names.length === template.length &&
    template.every((part, index) => {
      const name = names[index] ?? "";
      if (part === null || part === name) return true;
      return index === template.length - 1 && name.startsWith(part) && /^\s*\./.test(name.slice(part.length));
    })
  );
}

const namesOf = (segments: readonly { readonly name: string }[]): readonly string[] =>
  segments.map(({ name }) => name).filter((name) => name !== "");

function foldSegment(segment: string): { readonly name: string; readonly endsPath: boolean } {
  const text = foldedText(segment) ?? "";
  const [start = ""] = text.split(/[;?#]/, 1);
  // Upper case first: some letters have one upper-case form and several lower-case ones.
  const name = trimmed(start.toUpperCase().toLowerCase());
  // A name that begins with a full stop is a format behind nothing (`/patients/.json`).
  return { name: name.startsWith(".") ? "" : name, endsPath: /[?#]/.test(text) };
}

/** Without blanks at either end and full stops at the last; a `+` is a blank to readers of forms. */
function trimmed(text: string): string {
  const plain = text.replaceAll("+", " ").trim();
  let end = plain.length;
  while (end > 0 && /[\s.]/.test(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}
