import type { BodyScanner } from "./body-scanner.ts";
import { headerNamesOverride } from "./part-header.ts";

const wanted = "content-disposition";
const [lf, cr, colon] = [0x0a, 0x0d, 0x3a];

/** In bytes. For comparison: PHP reads lines of up to 5 KB, busboy headers of up to 80 KB. */
const maxHeader = 64 * 1_024;

/**
 * Scans the headers of a multipart body's parts. Boundaries are ignored, since readers disagree about them: any line
 * that starts with `Content-Disposition` starts a header, and all lines up to an empty one belong to it, because PHP
 * takes a line without a colon as a continuation even without a leading blank.
 */
export function multipartScanner(): BodyScanner {
  let found = false;
  /** How many characters of the name match at the line's start, or -1 where the line is another one. */
  let matched = 0;
  let header: number[] | undefined;
  let lineLength = 0;

  const endHeader = (): void => {
    if (header !== undefined) found = headerNamesOverride(Buffer.from(header).toString("latin1")) || found;
    header = undefined;
    matched = 0;
  };
  const outside = (byte: number): void => {
    if (byte === lf || byte === cr) matched = 0;
    else if (matched === wanted.length) {
      if (byte === colon) [header, lineLength] = [[], 1];
      else if (!isBlank(byte)) matched = -1;
    } else if (matched === 0 && isBlank(byte)) return;
    else if (matched >= 0)
      matched = (byte | 0x20) === wanted.charCodeAt(matched) || isHyphen(byte, matched) ? matched + 1 : -1;
  };
  const inside = (lines: number[], byte: number): void => {
    if (byte === lf) {
      if (lineLength === 0) endHeader();
      lineLength = 0;
    } else if (byte !== cr) {
      lineLength += 1;
      lines.push(byte);
      // A header of this size cannot be read to its end: it counts as an override.
      if (lines.length > maxHeader) found = true;
    }
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
