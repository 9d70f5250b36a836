import type { VendorAnswer } from "../../vendors/split-call.ts";
import type { BuildInput } from "../jobs/build-job.ts";
import type { SentPart } from "./send-parts.ts";

/** Sends parts of a call, each with a body of its own, and waits within the call's time. */
export interface PartSender {
  /** Never throws for a part that failed. */
  send(bodies: readonly Uint8Array[]): Promise<readonly SentPart[]>;
  /** Milliseconds until the call's deadline. */
  leftMs(): number;
  pause(ms: number): Promise<void>;
}

/** What a unified resource adds to the vendor call behind it. */
export interface CallAdditions {
  /** Checks a write before its job is recorded (`BuildInput.checkJob`). */
  readonly checkJob?: BuildInput["checkJob"];
  /** Answers a read by parts of its own, in place of the call as it is. */
  readonly answerInParts?: (sender: PartSender) => Promise<VendorAnswer>;
}
