import type { FormPart } from "../vendors/documentation.ts";

/** One request of a code sample. */
export interface SampleRequest {
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  /** In place of the key. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body?: string;
  /** The parts of a multipart form, for a request without `body`. */
  readonly form?: readonly FormPart[];
}

/**
 * The request as a command for a POSIX shell. `RX_GATEWAY` and `RX_GATEWAY_KEY` hold the gateway's address and a key, so
 * that the command works on every stage. A file of a form is one in the current directory.
 */
export function curlOf({
  method,
  target,
  token = "$RX_GATEWAY_KEY",
  headers = {},
  body,
  form = [],
}: SampleRequest): string {
  const implied = body === undefined && form.length === 0 ? "GET" : "POST";
  const parts = [
    `curl -sS${method === implied ? "" : ` -X ${method}`} "$RX_GATEWAY${escaped(target)}"`,
    `-H "Authorization: Bearer ${token}"`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-H 'Content-Type: application/json'`, `-d ${quoted(body)}`]),
    ...form.map(formOption),
  ];
  return parts.join(" \\\n  ");
}

/** `-F` gives `@`, `<` and `;` in a text a meaning of their own; `--form-string` does not. */
function formOption({ name, file, example = "" }: FormPart): string {
  if (file !== undefined) return `-F ${quoted(`${name}=@${file}`)}`;
  return `${/^[@<]|;/.test(example) ? "--form-string" : "-F"} ${quoted(`${name}=${example}`)}`;
}

/** Percent-encodes the characters that a shell interprets between double quotes: in a target that is equivalent. */
function escaped(target: string): string {
  return target.replaceAll(/["$`\\!]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
