import http from "node:http";
import https from "node:https";

export interface RequestHead {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Of the body, in bytes. */
  readonly length: number;
}

/** Heads of answers are read up to this many bytes; Node's own limit of 16 KiB is less than vendors send. */
export const maxHeadBytes = 64 * 1024;

const agents = {
  "http:": new http.Agent({ keepAlive: true }),
  "https:": new https.Agent({ keepAlive: true }),
};

/**
 * Prepares a request and connects. Nothing is written before `ready` is called, once, when the connection is
 * established (TLS included).
 *
 * A HEAD gets a connection of its own: some servers send a body after the head, and its bytes would be read as the next
 * answer.
 *
 * @throws what `node:http` throws for a method, URL or header that cannot be sent
 */
export function connect(head: RequestHead, freshConnection: boolean, ready: () => void): http.ClientRequest {
  const secure = head.url.protocol === "https:";
  const fresh = freshConnection || head.method === "HEAD";
  const outgoing = (secure ? https : http).request(head.url, {
    method: head.method,
    headers: headersWithLength(head),
    agent: fresh ? false : agents[secure ? "https:" : "http:"],
    maxHeaderSize: maxHeadBytes,
  });
  // By default Node drops what comes after the 2,000th header line.
  outgoing.maxHeadersCount = 0;
  outgoing.on("socket", (socket) => {
    if (outgoing.reusedSocket) afterPoll(ready);
    else socket.once(secure ? "secureConnect" : "connect", ready);
  });
  return outgoing;
}

/**
 * Runs after the event loop has polled the sockets: a kept-alive connection that was closed while idle, or that
 * received unexpected bytes, shows it before anything is written.
 */
function afterPoll(run: () => void): void {
  // The first may run before the loop's next poll, the second runs after it.
  setImmediate(() => setImmediate(run));
}

function headersWithLength({ method, headers, length }: RequestHead): Record<string, string | string[]> {
  const sent = new Map<string, string | string[]>();
  for (const [name, values] of Object.entries(headers)) sent.set(name, [...values]);
  if (length > 0 || !["GET", "HEAD"].includes(method)) sent.set("content-length", String(length));
  return Object.fromEntries(sent);
}
