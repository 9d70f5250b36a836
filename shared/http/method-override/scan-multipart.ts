import type { BodyScanner } from "./body-scanner.ts";
import { headerNamesOverride, longLine } from "./part-header.ts";

const wanted = "content-disposition";
const [lf, cr, colon] = [0x0a, 0x0d, 0x3a];

/** In bytes. For comparison: PHP reads headers of any size, busboy of up to 80 KB. */
const maxHeader = 64 * 1_024;

/** In bytes: of a header that began within a line, what is searched together with what follows it. */
const overlap = 1_024;

/**
 * Scans the headers of a multipart body's parts. Boundaries are ignored, since readers disagree about them: any line
 * that starts with `Content-Disposition` starts a header, and so does the name far into a line, where PHP may begin to
 * read the line's next piece. All lines up to an empty one belong to it.
 */
export function multipartScanner(): BodyScanner {
  let found = false;
  /** How many characters of the name match here, or -1 where it can only begin on the next line. */
  let matched = 0;
  let header: number[] | undefined;
  let [lineLength, lineBytes, withinLine] = [0, 0, false];

  const search = (bytes: readonly number[]): void => {
    found = headerNamesOverride(Buffer.from(bytes).toString("latin1"), withinLine) || found;
  };
  const endHeader = (): void => {
    if (header !== undefined) search(header);
    header = undefined;
    [matched, lineBytes] = [0, 0];
  };
  const mismatch = (byte: number): number => {
    if (lineBytes < longLine) return -1;
    return (byte | 0x20) === wanted.charCodeAt(0) ? 1 : 0;
  };
  const outside = (byte: number): void => {
    lineBytes += 1;
    if (byte === lf || byte === cr) [matched, lineBytes] = [0, byte === cr ? lineBytes : 0];
    else if (matched === wanted.length) {
      if (byte === colon) [header, lineLength, withinLine] = [[], 1, lineBytes > longLine];
      else if (!isBlank(byte)) matched = mismatch(byte);
    } else if (matched === 0 && isBlank(byte)) return;
    else if (matched >= 0 && ((byte | 0x20) === wanted.charCodeAt(matched) || isHyphen(byte, matched))) matched += 1;
    else matched = mismatch(byte);
  };
  const inside = (lines: number[], byte: number): void => {
    if (byte === lf && lineLength === 0) {
      endHeader();
      return;
    }
    lines.push(byte);
    if (byte === lf) lineLength = 0;
    else if (byte !== cr) lineLength += 1;
    if (lines.length <= maxHeader) return;
    // A header of this size cannot be read to its end: it counts as an override. What began within a line may be text.
    if (withinLine) {
      search(lines);
      header = lines.slice(-overlap);
    } else found = true;
  };
  return {
    take(chunk) {
      for (let at = 0; at < chunk.length && !found; at++) {
        const byte = chunk[at] ?? 0;
        if (header === undefined) outside(byte);
        else inside(header, byte);
      }
      return found;
    },
    end() {
      endHeader();
      return found;
    },
  };
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0b || byte === 0x0c;
const isHyphen = (byte: number, at: number): boolean => byte === 0x2d && wanted.charAt(at) === "-";
