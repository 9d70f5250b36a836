import type { FormPart } from "../../vendors/documentation.ts";
import { literalHeaders, quotableTarget, type SampleRequest } from "./sample-request.ts";

/**
 * The request as a command for a POSIX shell. `RX_GATEWAY` and `RX_GATEWAY_KEY` hold the gateway's address and a key, so
 * that the command works on every stage. A file of a form is one in the current directory.
 */
export function curlOf(request: SampleRequest): string {
  const { method, token = "$RX_GATEWAY_KEY", idempotencyKey, body, form = [] } = request;
  const implied = body === undefined && form.length === 0 ? "GET" : "POST";
  const parts = [
    `curl -sS${method === implied ? "" : ` -X ${method}`} "$RX_GATEWAY${quotableTarget(request)}"`,
    `-H "Authorization: Bearer ${token}"`,
    ...(idempotencyKey === undefined ? [] : [`-H ${quoted(`Idempotency-Key: ${idempotencyKey}`)}`]),
    ...literalHeaders(request).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quoted(body)}`]),
    ...form.map(formOption),
  ];
  return parts.join(" \\\n  ");
}

/** `-F` gives `@`, `<` and `;` in a text a meaning of their own; `--form-string` does not. */
function formOption({ name, file, example = "" }: FormPart): string {
  if (file !== undefined) return `-F ${quoted(`${name}=@${file}`)}`;
  return `${/^[@<]|;/.test(example) ? "--form-string" : "-F"} ${quoted(`${name}=${example}`)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
