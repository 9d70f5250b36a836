import type { BodyScanner } from "./body-scanner.ts";
import { formScanner } from "./scan-form.ts";
import { jsonScanner } from "./scan-json.ts";
import { multipartScanner } from "./scan-multipart.ts";

const multipart = /multipart/i;
const form = /^\s*$|form-urlencoded/i;

/** Types of a body that is also searched for fields that are not members of JSON. */
export const otherFields = new RegExp(`${multipart.source}|${form.source}`, "i");

/**
 * The scanner for a body of this type: it takes linear time and bounded memory, and finds a field across chunks. Every
 * body is also read as JSON, whatever its type: vendors do so, and a body whose type is not forwarded
 * (`Connection: content-type`) is sent as JSON. Rack reads a body without a type as a form.
 *
 * @param contentType in any letter case
 */
export function overrideScanner(contentType: string): BodyScanner {
  const scanners = [
    jsonScanner(),
    ...(multipart.test(contentType) ? [multipartScanner()] : []),
    ...(form.test(contentType) ? [formScanner()] : []),
  ];
  return {
    take: (chunk) => scanners.map((scanner) => scanner.take(chunk)).includes(true),
    end: () => scanners.map((scanner) => scanner.end()).includes(true),
  };
}

/** Whether frameworks read fields from a body of this type: such a body is refused when it cannot be searched whole. */
export function mayHaveFields(contentType: string): boolean {
  return /^\s*$|multipart|form|json|text\/plain/i.test(contentType);
}
