import { createHash, timingSafeEqual } from "node:crypto";
import { forbidden, Problem } from "../../../shared/core/problem.ts";

/** What decides whether a request is answered, before anything is read for it. */
export interface RequestHead {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly authorization: string | undefined;
}

/**
 * Whether a request is of the page that this console serves, as far as its address says. A page of another site can make the
 * browser send requests to this port, and a name that resolves to 127.0.0.1 can make it read the answers: both show here.
 *
 * @param port that the console listens on
 */
export function refuseOtherSites({ host, origin }: Omit<RequestHead, "authorization">, port: number): void {
  const own = `127.0.0.1:${port}`;
  if (host !== own) {
    throw new Problem({
      ...{ status: 421, name: "misdirected-request", title: "Misdirected request" },
      detail: `The console answers at http://${own} alone.`,
    });
  }
  if (origin !== undefined && origin !== `http://${own}`) {
    throw forbidden("A page of another site may not use the console.");
  }
}

/** Whether a request has the launch token; data is given to no other one. */
export function refuseWithoutToken({ authorization = "" }: Pick<RequestHead, "authorization">, token: string): void {
  // Digests have one length, and comparing them tells nothing about the token by its time.
  if (timingSafeEqual(digestOf(authorization), digestOf(`Bearer ${token}`))) return;
  throw new Problem({
    ...{ status: 401, name: "unauthorized", title: "Unauthorized" },
    detail: "The launch token is missing or wrong. Open the address that the console has printed.",
  });
}

function digestOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
