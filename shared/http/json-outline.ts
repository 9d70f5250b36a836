/** A member of more bytes is data, and no word about an error. */
const longestMember = 1_024;

/** Of all that is kept. */
const longestOutline = 64 * 1_024;

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Reads a JSON text that comes in pieces and is never held. */
export interface JsonOutline {
  take(chunk: Uint8Array): void;
  /** The root object with its short members, of which objects and lists are empty, as JSON; `{}` where there are none. */
  text(): string;
}

/** Notes what a large JSON text says beside its data: nothing but quotes and brackets is looked at on the way. */
export function jsonOutline(): JsonOutline {
  const members: string[] = [];
  let [kept, depth, isObject, inString, escaped] = [0, 0, false, false, false];
  let member: number[] | undefined;

  const add = (byte: number): void => {
    if (depth !== 1 || member === undefined) return;
    member.push(byte);
    if (member.length > longestMember) member = undefined;
  };
  const end = (): void => {
    if (isObject && member !== undefined && kept + member.length <= longestOutline) {
      members.push(Buffer.from(member).toString("utf8"));
      kept += member.length;
    }
    member = [];
  };
  const structure = (byte: number): void => {
    if (byte === openBrace || byte === openBracket) {
      // `{}` and `[]` have their ends two places on; what is within is data.
      add(byte);
      add(byte + 2);
      depth += 1;
      isObject ||= depth === 1 && byte === openBrace;
      if (depth === 1) member = [];
    } else if (byte === closeBrace || byte === closeBracket) {
      if (depth === 1) end();
      depth -= 1;
    } else if (byte === comma && depth === 1) end();
    else add(byte);
  };
  return {
    take(chunk) {
      for (const byte of chunk) {
        if (!inString) {
          inString = byte === quote;
          structure(byte);
          continue;
        }
        add(byte);
        if (escaped) escaped = false;
        else if (byte === backslash) escaped = true;
        else if (byte === quote) inString = false;
      }
    },
    text: () => `{${members.filter((text) => text.trim() !== "").join(",")}}`,
  };
}
