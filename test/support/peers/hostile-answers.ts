import type { Ending } from "./raw-peer.ts";

/** One answer of a peer, in full. */
export interface HostileAnswer {
  readonly name: string;
  /** Latin-1. */
  readonly bytes: string;
  /** Not HTTP, however much of it has arrived. */
  readonly invalid?: true;
}

const crlf = "\r\n";
const head = (status: string, ...lines: readonly string[]): string =>
  [`HTTP/1.1 ${status}`, ...lines, "", ""].join(crlf);

/** Small answers, valid and invalid ones, of vendors and endpoints. */
export const hostileAnswers: readonly HostileAnswer[] = [
  { name: "a body with its length", bytes: `${head("200 OK", "Content-Length: 4")}body` },
  { name: "an empty body", bytes: head("201 Created", "Content-Length: 0", "Location: /x") },
  { name: "chunks", bytes: `${head("200 OK", "Transfer-Encoding: chunked")}4${crlf}body${crlf}0${crlf}${crlf}` },
  {
    name: "chunks with extensions and trailers",
    bytes: `${head("200 OK", "Transfer-Encoding: chunked")}4;a=b${crlf}body${crlf}0${crlf}X-T: 1${crlf}${crlf}`,
  },
  { name: "a body that ends with the connection", bytes: `${head("200 OK", "Connection: close")}body` },
  { name: "HTTP/1.0", bytes: `HTTP/1.0 200 OK${crlf}${crlf}body` },
  { name: "no reason phrase", bytes: `HTTP/1.1 200${crlf}Content-Length: 2${crlf}${crlf}ok` },
  { name: "204", bytes: head("204 No Content") },
  { name: "204 with a body behind it", bytes: `${head("204 No Content", "Content-Type: application/json")}{}` },
  { name: "204 with a last chunk", bytes: `${head("204 No Content", "Transfer-Encoding: chunked")}0${crlf}${crlf}` },
  { name: "204 with a length", bytes: `${head("204 No Content", "Content-Length: 4")}body` },
  { name: "204 and an answer behind it", bytes: `${head("204 No Content")}${head("500 No", "Content-Length: 0")}` },
  { name: "205 without a length", bytes: head("205 Reset Content") },
  { name: "304", bytes: head("304 Not Modified", 'ETag: "a"', "Content-Length: 4") },
  { name: "304 with a body behind it", bytes: `${head("304 Not Modified")}<html>` },
  { name: "bytes behind a body", bytes: `${head("200 OK", "Content-Length: 4")}bodyBEHIND` },
  { name: "bytes behind an empty body", bytes: `${head("200 OK", "Content-Length: 0")}BEHIND` },
  {
    name: "bytes behind the last chunk",
    bytes: `${head("200 OK", "Transfer-Encoding: chunked")}4${crlf}body${crlf}0${crlf}${crlf}BEHIND`,
  },
  {
    name: "an answer behind an answer",
    bytes: `${head("200 OK", "Content-Length: 4")}body${head("500 No", "Content-Length: 3")}bad`,
  },
  {
    name: "interim answers before it",
    bytes: `${head("100 Continue")}${head("103 Early")}${head("404 No", "Content-Length: 0")}`,
  },
  { name: "an unknown interim answer", bytes: `${head("199 Odd")}${head("200 OK", "Content-Length: 2")}ok` },
  { name: "a failure", bytes: `${head("500 Broken", "Content-Length: 4")}body` },
  { name: "a status beyond 599", bytes: `${head("999 Denied", "Content-Length: 4")}body` },
  {
    name: "a header named constructor",
    bytes: `${head("200 OK", "constructor: a", "__proto__: b", "Content-Length: 0")}`,
  },
  { name: "101 with Upgrade", bytes: head("101 Switching", "Connection: Upgrade", "Upgrade: websocket") },
  { name: "101 without Upgrade", bytes: `${head("101 Switching")}${head("200 OK", "Content-Length: 2")}ok` },
  {
    name: "an upgrade that is no 101",
    bytes: `${head("200 OK", "Connection: Upgrade", "Upgrade: h2c", "Content-Length: 2")}ok`,
  },
  { name: "status 000", bytes: `${head("000 Odd", "Content-Length: 2")}ok`, invalid: true },
  { name: "two lengths", bytes: `${head("200 OK", "Content-Length: 2", "Content-Length: 3")}okk`, invalid: true },
  { name: "a length that is no number", bytes: `${head("200 OK", "Content-Length: ten")}ok`, invalid: true },
  {
    name: "a length and chunks",
    bytes: `${head("200 OK", "Content-Length: 2", "Transfer-Encoding: chunked")}2${crlf}ok${crlf}0${crlf}${crlf}`,
    invalid: true,
  },
  { name: "no HTTP", bytes: "220 mail.example ESMTP\r\n", invalid: true },
  { name: "line feeds alone", bytes: "HTTP/1.1 200 OK\nContent-Length: 2\n\nok", invalid: true },
];

/** Answers with a valid head and an invalid body; for a delivery the head alone counts. */
export const brokenBodies: readonly HostileAnswer[] = [
  { name: "less than its length", bytes: `${head("200 OK", "Content-Length: 9")}body` },
  {
    name: "a chunk size that is no number",
    bytes: `${head("200 OK", "Transfer-Encoding: chunked")}zz${crlf}body${crlf}`,
  },
  { name: "chunks without an end", bytes: `${head("200 OK", "Transfer-Encoding: chunked")}4${crlf}body${crlf}` },
  { name: "a transfer coding that was not asked for", bytes: `${head("200 OK", "Transfer-Encoding: gzip")}body` },
];

/** The meaning of these bytes, followed by this end, by RFC 9112; only for the answers above. */
export function readAsHttp(
  bytes: string,
  ending: Ending,
  method: string,
): { readonly status?: number; readonly body?: string } {
  const end = bytes.indexOf(`${crlf}${crlf}`);
  if (end === -1) return {};
  const lines = bytes.slice(0, end).toLowerCase().split(crlf);
  const rest = bytes.slice(end + 4);
  const status = Number(lines[0]?.split(" ")[1]);
  if (status === 101) return {};
  if (status < 200) return readAsHttp(rest, ending, method);
  if (method === "HEAD" || [204, 205, 304].includes(status)) return { status, body: "" };
  const headerOf = (name: string) => lines.find((line) => line.startsWith(`${name}:`))?.split(": ")[1];
  const coding = headerOf("transfer-encoding");
  if (coding === "chunked") return withBody(status, readChunks(rest));
  if (coding !== undefined) return withBody(status, ending === "closes" && rest === "" ? "" : undefined);
  const length = headerOf("content-length");
  if (length !== undefined)
    return withBody(status, rest.length < Number(length) ? undefined : rest.slice(0, Number(length)));
  return withBody(status, ending === "closes" ? rest : undefined);
}

function withBody(status: number, body: string | undefined) {
  return body === undefined ? { status } : { status, body };
}

function readChunks(bytes: string): string | undefined {
  const [line, ...others] = bytes.split(crlf);
  const size = Number.parseInt(line ?? "", 16);
  if (Number.isNaN(size) || others.length === 0) return undefined;
  const rest = others.join(crlf);
  if (size === 0) return `${crlf}${rest}`.includes(`${crlf}${crlf}`) ? "" : undefined;
  if (rest.length < size + 2) return undefined;
  const more = readChunks(rest.slice(size + 2));
  return more === undefined ? undefined : rest.slice(0, size) + more;
}
