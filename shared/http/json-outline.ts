import { outlineLimits } from "../core/body-outline.ts";
import { JsonTextCheck } from "./json-text-check.ts";

const { valueBytes, nameBytes } = outlineLimits;
const byteOrderMark = [0xef, 0xbb, 0xbf] as const;
const [openBrace, closeBrace, closeBracket, comma] = [0x7b, 0x7d, 0x5d, 0x2c];

/** Replaces a value that is too long. */
const tooLong = '"…"';

/** Reads a JSON text in chunks without buffering it. */
export interface JsonOutline {
  take(chunk: Uint8Array): void;
  /**
   * The root object with its members in order, also repeated ones: objects and lists are empty, values of more than
   * 1 KiB are `"…"`. `undefined` for anything but one strict JSON object in UTF-8, and for too many members.
   */
  text(): string | undefined;
}

/**
 * Collects the scalar members of a JSON text's root object and checks the whole text on the way: there is an outline
 * only of a text that `JSON.parse` accepts and that is at most 256 levels deep. A leading byte order mark is skipped.
 */
export function jsonOutline(): JsonOutline {
  const check = new JsonTextCheck();
  const members: string[] = [];
  let [taken, size, isObject, failed] = [0, 0, false, false];
  let marks = 0;
  let name: number[] = [];
  let value: number[] = [];

  const endMember = (): void => {
    if (name.length > 0 && name.length <= nameBytes) {
      const text = value.length > valueBytes ? tooLong : Buffer.from(value).toString("utf8");
      const member = `${Buffer.from(name).toString("utf8")}:${text}`;
      members.push(member);
      size += member.length;
      failed ||= size > outlineLimits.length;
    }
    name = [];
    value = [];
  };
  const note = (byte: number): void => {
    const place = check.take(byte);
    if (place === undefined) return;
    if (place.depth === 0) {
      if (byte === openBrace && place.part === "value") isObject = true;
      else if (byte === closeBrace && place.part === "structure") endMember();
    } else if (place.depth === 1 && isObject) {
      if (place.part === "name") {
        if (name.length <= nameBytes) name.push(byte);
      } else if (place.part === "value") {
        if (value.length <= valueBytes) value.push(byte);
      } else if (byte === closeBrace || byte === closeBracket) value.push(byte);
      else if (byte === comma) endMember();
    }
  };
  return {
    take(chunk) {
      if (failed) return;
      for (const byte of chunk) {
        if (taken === marks && marks < 3 && byte === byteOrderMark[marks]) marks += 1;
        else note(byte);
        taken += 1;
      }
    },
    text: () =>
      failed || !isObject || !check.isWhole() || (marks !== 0 && marks !== 3) ? undefined : `{${members.join(",")}}`,
  };
}

/** Whether a text is strict JSON of at most 256 levels. */
export function isBoundedJson(text: string): boolean {
  const check = new JsonTextCheck();
  for (const byte of Buffer.from(text)) check.take(byte);
  return check.isWhole();
}
