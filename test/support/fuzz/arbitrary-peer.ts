import fc from "fast-check";
import { brokenBodies, hostileAnswers } from "../peers/hostile-answers.ts";
import type { PeerScript } from "../peers/raw-peer.ts";

/** Bytes with a meaning to a parser of HTTP, and some without. */
const pieces = [
  "\r\n",
  "\n",
  "\r",
  "\0",
  " ",
  ":",
  "0",
  "ffffffff",
  "\r\n\r\n",
  "HTTP/1.1 200 OK\r\n\r\n",
  "\u00ff",
  "-1",
];

/** Text with some of its bytes changed, doubled, removed or inserted. */
export function mutated(text: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(Math.max(0, text.length - 1)),
    take: fc.nat(3),
    put: fc.oneof(fc.constantFrom("", ...pieces), fc.string({ unit: "binary-ascii", maxLength: 3 })),
  });
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((now, { at, take, put }) => now.slice(0, at) + put + now.slice(at + take), text));
}

const ending = fc.constantFrom("stalls", "closes", "resets" as const);

/** Peers with invalid answers: cut, changed, huge, dripped, or not HTTP. */
export const arbitraryPeer: fc.Arbitrary<PeerScript> = fc
  .constantFrom(...hostileAnswers, ...brokenBodies)
  .chain(({ bytes }) =>
    fc.record({
      bytes: fc.oneof(
        { weight: 3, arbitrary: fc.nat(bytes.length).map((at) => bytes.slice(0, at)) },
        { weight: 4, arbitrary: mutated(bytes) },
        { weight: 2, arbitrary: fc.constant(bytes) },
        { weight: 1, arbitrary: fc.string({ unit: "binary-ascii", maxLength: 200 }) },
        {
          weight: 1,
          arbitrary: fc
            .integer({ min: 1_000, max: 80_000 })
            .map((size) => bytes.replace("\r\n", `\r\nX-Large: ${"x".repeat(size)}\r\n`)),
        },
      ),
      ending,
      drips: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    }),
  )
  // A large one that drips would take longer than any deadline.
  .map((script) => ({ ...script, drips: script.drips && script.bytes.length < 500 }));
