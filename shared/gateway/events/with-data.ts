/**
 * A view of an event with what the vendor sent, as JSON. It has the vendor's JSON text byte for byte, because parsing and
 * formatting it again would change numbers beyond 2^53, decimals and escapes; any other body is base64.
 */
export function withData(view: object, body: Uint8Array): Uint8Array {
  const open = JSON.stringify(view).slice(0, -1);
  if (isJson(body)) return Buffer.concat([Buffer.from(`${open},"data":`), body, Buffer.from("}")]);
  return Buffer.from(`${open},"dataBase64":"${Buffer.from(body).toString("base64")}"}`);
}

/** JSON in UTF-8 without a byte order mark (RFC 8259). */
function isJson(body: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body));
    return true;
  } catch {
    return false;
  }
}
