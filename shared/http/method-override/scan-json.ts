import type { BodyScanner } from "./body-scanner.ts";
import { codeUnits } from "./code-units.ts";
import { NameCollector } from "./override-name.ts";

const [quote, backslash, comma, colon, lowerU] = [0x22, 0x5c, 0x2c, 0x3a, 0x75];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/**
 * Scans the names of the root object's members, however deep the rest is. Text that is not strict JSON is read too, as
 * far as quotes and brackets show a root object: the vendor's reader may be as lenient.
 */
export function jsonScanner(): BodyScanner {
  const name = new NameCollector();
  const unitsOf = codeUnits();
  let [found, inString, isName, nameNext, rootIsObject] = [false, false, false, false, false];
  let depth = 0;
  /** After a back-slash: "", and after `\u` its hex digits; `undefined` outside of an escape. */
  let pending: string | undefined;

  const inText = (code: number): void => {
    if (pending === undefined) {
      if (code === backslash) pending = "";
      else if (code === quote) {
        inString = false;
        found = (isName && name.end()) || found;
      } else if (isName) name.add(code);
      return;
    }
    if (pending === "" && code !== lowerU) {
      if (isName) name.add(code);
      pending = undefined;
      return;
    }
    pending += String.fromCharCode(code);
    if (pending.length < 5) return;
    if (isName) name.add(Number.parseInt(pending.slice(1), 16) || 0);
    pending = undefined;
  };
  const outside = (code: number): void => {
    if (code === quote) {
      inString = true;
      isName = nameNext && depth === 1 && rootIsObject;
    } else if (code === openBrace || code === openBracket) {
      depth += 1;
      if (depth === 1) rootIsObject = code === openBrace;
      nameNext = depth === 1;
    } else if (code === closeBrace || code === closeBracket) depth = Math.max(0, depth - 1);
    else if (code === comma) nameNext = depth === 1;
    else if (code === colon) nameNext = false;
  };
  return {
    take(chunk) {
      unitsOf(chunk, (code) => (inString ? inText(code) : outside(code)));
      return found;
    },
    end: () => found,
  };
}
