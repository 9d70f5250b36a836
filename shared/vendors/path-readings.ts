import { foldedText } from "../http/folded-text.ts";
import { isParameter } from "./path-template.ts";

/** A template's segments as the most lenient reader compares them; `null` is a parameter. */
export type FoldedTemplate = readonly (string | null)[];

/** The rest of a path after a script's name is passed to the script (`/index.php/patients`). */
const script = /\.(php\d?|phtml|aspx?|ashx|jsp|do|cgi|fcgi|pl|py|rb|dll)$/;

/** Excludes e-mail addresses, which can also end in `.pl` or `.do`, and are ids at some vendors. */
const plainName = /^\w+\.\w+$/;

/** The index of a directory, or the default action of a framework; a format alone also adds no segment. */
const indexName = /^index(\.\w+)*$|^default(\.\w+)+$|^\.[\w.]*$/;

/** ASP.NET reads a cookieless session from a segment of its own (`/(S(…))/patients`). */
const cookielessSession = /^\((?:[a-z]\([^()]*\))+\)$/;

/** The template's segments, each folded, without empty ones. */
export function foldTemplate(path: string): FoldedTemplate {
  return path
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => (isParameter(segment) ? null : foldSegment(segment).name));
}

/**
 * All readings of a path by lenient frameworks, each as segments. Some ignore letter case, accents, hyphens and
 * underscores, parameters after `;`, encoded blanks and full stops at a segment's end, or empty segments; an encoded `?`
 * or `#` can end the path; and it can name an application's directory, front controller or index.
 *
 * @param path canonical (`canonicalPath`)
 * @param maxSegments the length of the longest template; longer readings are dropped
 */
export function pathReadings(path: string, maxSegments: number): readonly (readonly string[])[] {
  const segments = path.split("/").map(foldSegment);
  const end = segments.findIndex(({ endsPath }) => endsPath);
  const starts = [namesOf(segments), ...(end === -1 ? [] : [namesOf(segments.slice(0, end + 1))])];
  return starts
    .flatMap(withoutFolder)
    .flatMap((names) => [names, ...scriptReadings(names, maxSegments + 1)])
    .flatMap(withoutFolder)
    .filter(({ length }) => length > 0 && length <= maxSegments);
}

/** The longest beginning of a path that `leadingReadings` returns, in segments with a name. */
const maxLeading = 8;

/** As `pathReadings`, of the first segments of a path of any length. */
export function leadingReadings(path: string): readonly (readonly string[])[] {
  return [namesOf(path.split("/").map(foldSegment)).slice(0, maxLeading)]
    .flatMap(withoutFolder)
    .flatMap((names) => [names, ...scriptReadings(names, maxLeading)])
    .flatMap(withoutFolder);
}

/** The names unchanged, without a leading application folder, without trailing names of an index, and without both. */
function withoutFolder(names: readonly string[]): readonly (readonly string[])[] {
  const start = names.findIndex((name) => name !== "public");
  const end = names.findLastIndex((name) => !indexName.test(name)) + 1;
  if (start <= 0 && end === names.length) return [names];
  return [names, names.slice(Math.max(0, start)), names.slice(0, end), names.slice(Math.max(0, start), end)];
}

/** The readings of a path in which some segment is a script. */
function scriptReadings(names: readonly string[], maxSegments: number): readonly (readonly string[])[] {
  return names.flatMap((name, index) => {
    if (!script.test(name)) return [];
    const rest = names.length - index - 1;
    const isPlain = plainName.test(name);
    return [
      ...(rest > 0 && rest <= maxSegments ? [names.slice(index + 1)] : []),
      // The operation is a script itself, and the rest is its path info.
      ...(isPlain && rest > 0 && index < maxSegments ? [names.slice(0, index + 1)] : []),
      // The front controller of a directory.
      ...(isPlain && rest > 0 && names.length - 1 <= maxSegments ? [names.toSpliced(index, 1)] : []),
    ];
  });
}

/**
 * Whether a reading matches this template. A segment may be a script (`/v1.php/patients`); the last one may have a
 * format as its suffix (`/patients.json`), or the name of an NTFS stream (`/patients::$DATA`).
 */
export function readsAs(names: readonly string[], template: FoldedTemplate): boolean {
  return (
    names.length === template.length &&
    template.every((part, index) => {
      const name = names[index] ?? "";
      if (part === null || part === name) return true;
      if (!name.startsWith(part)) return false;
      const rest = name.slice(part.length);
      return index === template.length - 1 ? /^(\s*\.|::)/.test(rest) : /^\.[^.]*$/.test(rest) && script.test(rest);
    })
  );
}

const namesOf = (segments: readonly { readonly name: string }[]): readonly string[] =>
  segments.map(({ name }) => name).filter((name) => name !== "");

function foldSegment(segment: string): { readonly name: string; readonly endsPath: boolean } {
  const text = foldedText(segment) ?? "";
  const [start = ""] = text.split(/[;?#]/, 1);
  // Upper case first: some letters have one upper-case form and several lower-case ones.
  const name = withoutMarks(trimmed(start.toUpperCase().toLowerCase()));
  return { name: cookielessSession.test(name) ? "" : name, endsPath: /[?#]/.test(text) };
}

/** Routers map `create-refill` and `create_refill` to `createRefill`; some compare letters without their accents. */
function withoutMarks(name: string): string {
  const bare = name.normalize("NFKD").replaceAll(/[\p{M}_-]/gu, "");
  return bare === "" ? name : bare;
}

/** Trims blanks at both ends and full stops at the end; a `+` is a blank to readers of forms. */
function trimmed(text: string): string {
  const plain = text.replaceAll("+", " ").trim();
  let end = plain.length;
  while (end > 0 && /[\s.]/.test(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}
