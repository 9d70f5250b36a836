import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { InvalidControl } from "../json/invalid-control.ts";
import type { PlainAnswer } from "./encode-answer.ts";

/** Writes an answer, with the type and the length that it does not name itself. */
export function writeAnswer(
  response: ServerResponse,
  { status, headers, body }: PlainAnswer,
  ended?: () => void,
): void {
  const bytes = Buffer.from(body);
  response.statusCode = status;
  if (bytes.length > 0) response.setHeader("content-type", "application/json");
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  if (status !== 204 && status !== 304 && !response.hasHeader("content-length")) {
    response.setHeader("content-length", bytes.length);
  }
  response.end(bytes, ended);
}

/**
 * Writes an answer that is not sent, so that what Node refuses (`Trailer`, characters that no header has, statuses) is refused
 * with its rule and not in the middle of a request.
 *
 * @throws InvalidControl with Node's reason
 */
export function refuseUnwritable(answer: PlainAnswer): void {
  try {
    writeAnswer(new ServerResponse(new IncomingMessage(new Socket())), answer);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidControl(`the answer cannot be written: ${reason}; raw takes the bytes of any answer`);
  }
}
