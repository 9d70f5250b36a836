import type { BodyScanner } from "./body-scanner.ts";
import { formScanner } from "./scan-form.ts";
import { jsonScanner } from "./scan-json.ts";
import { multipartScanner } from "./scan-multipart.ts";

/**
 * The scanner for a body of this type: linear, with bounded memory, and right wherever its pieces begin and end. Every
 * body is read as JSON too, whatever it is called: vendors do so, and one whose type ends at the gateway
 * (`Connection: content-type`) is sent as JSON. Rack reads a body without a type as a form.
 *
 * @param contentType in any letter case
 */
export function overrideScanner(contentType: string): BodyScanner {
  const type = contentType.trim().toLowerCase();
  const scanners = [
    jsonScanner(),
    ...(type.includes("multipart") ? [multipartScanner()] : []),
    ...(type.includes("form-urlencoded") || type === "" ? [formScanner()] : []),
  ];
  return {
    take: (chunk) => scanners.map((scanner) => scanner.take(chunk)).includes(true),
    end: () => scanners.map((scanner) => scanner.end()).includes(true),
  };
}

/** Whether frameworks read fields in a body of this type, so that one that cannot be searched whole is not passed on. */
export function mayHaveFields(contentType: string): boolean {
  return /^\s*$|multipart|form|json|text\/plain/i.test(contentType);
}
