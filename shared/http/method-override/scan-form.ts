import { isHex } from "../ascii.ts";
import type { BodyScanner } from "./body-scanner.ts";
import { NameCollector } from "./override-name.ts";

const [percent, plus, equals, ampersand, semicolon] = [0x25, 0x2b, 0x3d, 0x26, 0x3b];

/** Scans the names of a form's fields (`application/x-www-form-urlencoded`); some readers also split fields at `;`. */
export function formScanner(): BodyScanner {
  const name = new NameCollector();
  let [found, inValue] = [false, false];
  /** A `%` and the hex digit after it, until the escape is complete. */
  let pending: number[] = [];

  const addPlain = (): void => {
    for (const code of pending) name.add(code);
    pending = [];
  };
  const endName = (): void => {
    addPlain();
    found = name.end() || found;
  };
  const addToName = (byte: number): void => {
    if (byte === percent) {
      addPlain();
      pending = [byte];
    } else if (pending.length === 0) name.add(byte === plus ? 0x20 : byte);
    else if (!isHex(byte)) {
      addPlain();
      name.add(byte === plus ? 0x20 : byte);
    } else if (pending.length === 1) pending.push(byte);
    else {
      name.add(Number.parseInt(String.fromCharCode(pending[1] ?? 0, byte), 16));
      pending = [];
    }
  };
  return {
    take(chunk) {
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at] ?? 0;
        if (byte === ampersand || byte === semicolon) {
          if (!inValue) endName();
          inValue = false;
        } else if (!inValue && byte === equals) {
          endName();
          inValue = true;
        } else if (!inValue) addToName(byte);
      }
      return found;
    },
    end() {
      if (!inValue) endName();
      return found;
    },
  };
}
