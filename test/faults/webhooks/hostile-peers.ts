/** An endpoint that breaks the rules of HTTP, as a step of a receiver's script. */
export interface Peer {
  readonly name: string;
  readonly answer: object;
}

const ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
const half = "HTTP/1.1 202 Accepted\r\nContent-Length: 20\r\n\r\nhalf";

/** Each has answered with the head of a 2xx: the delivery has succeeded, whatever follows the head. */
export const accepting: readonly Peer[] = [
  { name: "stray-bytes", answer: { raw: `${ok}stray` } },
  { name: "no-content-stray", answer: { raw: "HTTP/1.1 204 No Content\r\n\r\nstray" } },
  { name: "no-content-last-chunk", answer: { raw: "HTTP/1.1 204 No Content\r\n\r\n0\r\n\r\n" } },
  { name: "stalled-body", answer: { raw: half, rawEnd: "hold" } },
  { name: "reset-body", answer: { raw: half, rawEnd: "reset" } },
  { name: "cut-body", answer: { raw: half } },
  { name: "endless-body", answer: { raw: `HTTP/1.1 200 OK\r\n\r\n${"x".repeat(100_000)}`, rawEnd: "hold" } },
  { name: "early-hints", answer: { raw: `HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n${ok}` } },
  { name: "drip", answer: { raw: ok, rawEveryMs: 2 } },
];

/** None has answered: the attempt fails, and fails early, since nothing more can come. */
export const refusing: readonly Peer[] = [
  { name: "upgrade", answer: { raw: "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", rawEnd: "hold" } },
  { name: "no-http", answer: { raw: "SSH-2.0-OpenSSH_9.6\r\n", rawEnd: "hold" } },
  { name: "cut-head", answer: { raw: "HTTP/1.1 200 OK\r\nContent-" } },
  { name: "reset", answer: { raw: "", rawEnd: "reset" } },
  { name: "closed", answer: { raw: "" } },
  { name: "redirect", answer: { status: 302, headers: { location: "/elsewhere" } } },
];
