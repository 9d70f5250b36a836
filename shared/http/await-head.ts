import type { ClientRequest, IncomingMessage } from "node:http";

/** Why a request has no answer that could be read. */
export class RequestFailed extends Error {
  readonly failure: "reset" | "unexpected-upgrade" | "answer-invalid" | "body-unreadable" | "body-cut";

  constructor(failure: RequestFailed["failure"], options?: ErrorOptions) {
    super(failure, options);
    this.name = "RequestFailed";
    this.failure = failure;
  }
}

/**
 * Waits for the head of the final answer; interim ones (1xx) are passed over. Call it before the request's next event.
 *
 * An error after the head belongs to the body: an incomplete body ends with that error, a complete one stays as it is,
 * for example a 204 with stray bytes after it (https://github.com/nodejs/node/issues/24580).
 *
 * @throws RequestFailed `reset` when the connection ends before, `unexpected-upgrade` for a 101, which ends HTTP on this
 *   connection, `answer-invalid` for a status outside RFC 9110, section 15
 */
export function awaitHead(outgoing: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    let answer: IncomingMessage | undefined;
    outgoing.on("error", (cause) => {
      reject(new RequestFailed("reset", { cause }));
      if (answer?.complete === false) answer.destroy(cause);
    });
    // A connection can end without an error too. An error is costly, and every request closes after its answer.
    outgoing.on("close", () => {
      if (answer === undefined) reject(new RequestFailed("reset"));
    });
    outgoing.on("upgrade", (_incoming, socket) => {
      socket.destroy();
      reject(new RequestFailed("unexpected-upgrade"));
    });
    outgoing.on("response", (incoming) => {
      answer = incoming;
      // The reader of the body gets the error; without this listener an earlier one would end the process.
      incoming.on("error", () => {});
      const status = incoming.statusCode ?? 0;
      if (status === 101) reject(new RequestFailed("unexpected-upgrade"));
      else if (status < 200) reject(new RequestFailed("answer-invalid"));
      else resolve(incoming);
    });
  });
}
