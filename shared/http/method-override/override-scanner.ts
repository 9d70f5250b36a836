import type { BodyScanner } from "./body-scanner.ts";
import { formScanner } from "./scan-form.ts";
import { jsonScanner } from "./scan-json.ts";
import { multipartScanner } from "./scan-multipart.ts";

/**
 * The scanner for a body of this type: linear, with bounded memory, and right wherever its pieces begin and end. A type
 * that is neither a form nor multipart is read as JSON, whatever it is called: vendors do so too. Rack reads a body
 * without a type as a form.
 *
 * @param contentType the one that is sent, in any letter case
 */
export function overrideScanner(contentType: string): BodyScanner {
  const type = contentType.trim().toLowerCase();
  const scanners = [
    ...(type.includes("multipart") ? [multipartScanner()] : []),
    ...(type.includes("form-urlencoded") || type === "" ? [formScanner()] : []),
  ];
  if (scanners.length === 0 || type === "" || type.includes("json")) scanners.push(jsonScanner());
  return {
    take: (chunk) => scanners.map((scanner) => scanner.take(chunk)).includes(true),
    end: () => scanners.map((scanner) => scanner.end()).includes(true),
  };
}
