import { foldedText } from "../http/folded-text.ts";
import { isParameter } from "./path-template.ts";

/** Segments of a path as the most lenient reader has them; `null` in a template stands for a parameter. */
export type FoldedTemplate = readonly (string | null)[];

/** A script takes what comes behind its name in the path as its own (`/index.php/patients`). */
const script = /\.(php\d?|phtml|aspx?|ashx|jsp|do|cgi|fcgi|pl|py|rb|dll)$/;

/** No e-mail address, which can end in `.pl` or `.do` as well, and is an id at some vendors. */
const plainName = /^\w+\.\w+$/;

/** What a server shows for a directory, or a framework runs where no action is named; a format alone names nothing either. */
const indexName = /^index(\.\w+)*$|^default(\.\w+)+$|^\.[\w.]*$/;

/** ASP.NET takes a session out of a segment of its own (`/(S(…))/patients`). */
const cookielessSession = /^\((?:[a-z]\([^()]*\))+\)$/;

/** The template's segments, each folded, without empty ones. */
export function foldTemplate(path: string): FoldedTemplate {
  return path
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => (isParameter(segment) ? null : foldSegment(segment).name));
}

/**
 * What frameworks can take a path for: letter case, accents, hyphens and underscores, parameters after `;`, encoded
 * blanks and full stops at a segment's end, and empty segments mean nothing to one or another; an encoded `?` or `#` can
 * end the path, and an application's directory, front controller or index can be named in it.
 *
 * @param path canonical (`canonicalPath`)
 * @param longest segments of the longest template; a reading with more is left out
 */
export function pathReadings(path: string, longest: number): readonly (readonly string[])[] {
  const segments = path.split("/").map(foldSegment);
  const end = segments.findIndex(({ endsPath }) => endsPath);
  const starts = [namesOf(segments), ...(end === -1 ? [] : [namesOf(segments.slice(0, end + 1))])];
  return starts
    .flatMap(withoutFolder)
    .flatMap((names) => [names, ...scriptReadings(names, longest + 1)])
    .flatMap(withoutFolder)
    .filter(({ length }) => length > 0 && length <= longest);
}

/** As it is, and without the folder of an application before it and the names of an index behind it. */
function withoutFolder(names: readonly string[]): readonly (readonly string[])[] {
  const start = names.findIndex((name) => name !== "public");
  const end = names.findLastIndex((name) => !indexName.test(name)) + 1;
  if (start <= 0 && end === names.length) return [names];
  return [names, names.slice(Math.max(0, start)), names.slice(0, end), names.slice(Math.max(0, start), end)];
}

/** What a script in the path, or in front of it, makes of the rest. */
function scriptReadings(names: readonly string[], longest: number): readonly (readonly string[])[] {
  return names.flatMap((name, index) => {
    if (!script.test(name)) return [];
    const rest = names.length - index - 1;
    const isPlain = plainName.test(name);
    return [
      ...(rest > 0 && rest <= longest ? [names.slice(index + 1)] : []),
      // An operation that is a script of its own, with something behind it.
      ...(isPlain && rest > 0 && index < longest ? [names.slice(0, index + 1)] : []),
      // The front controller of a directory.
      ...(isPlain && rest > 0 && names.length - 1 <= longest ? [names.toSpliced(index, 1)] : []),
    ];
  });
}

/**
 * Whether a reading is one of this template. A segment may be a script (`/v1.php/patients`); the last one may have any
 * format behind it (`/patients.json`), or the name of a stream (`/patients::$DATA`).
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

/** Routers make `createRefill` of `create-refill` and `create_refill`; some compare letters without their accents. */
function withoutMarks(name: string): string {
  const bare = name.normalize("NFKD").replaceAll(/[\p{M}_-]/gu, "");
  return bare === "" ? name : bare;
}

/** Without blanks at either end and full stops at the last; a `+` is a blank to readers of forms. */
function trimmed(text: string): string {
  const plain = text.replaceAll("+", " ").trim();
  let end = plain.length;
  while (end > 0 && /[\s.]/.test(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}
