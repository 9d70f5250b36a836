/** One request as an example shows it. */
export interface SampleRequest {
  readonly method: string;
  /** Behind the gateway's address, percent-encoded, with its query. */
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body?: string;
}

/**
 * The request as a line for a POSIX shell. `RX_GATEWAY` and `RX_GATEWAY_KEY` hold the gateway's address and a key, so
 * that one line works against every stage.
 */
export function curlOf({ method, target, headers = {}, body }: SampleRequest): string {
  const implied = body === undefined ? "GET" : "POST";
  const parts = [
    `curl -sS${method === implied ? "" : ` -X ${method}`} "$RX_GATEWAY${harmless(target)}"`,
    `-H "Authorization: Bearer $RX_GATEWAY_KEY"`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-H 'Content-Type: application/json'`, `-d ${quoted(body)}`]),
  ];
  return parts.join(" \\\n  ");
}

/** What means something to a shell between double quotes stands percent-encoded, which means the same in a target. */
function harmless(target: string): string {
  return target.replaceAll(/["$`\\!]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
