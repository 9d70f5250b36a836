import type { Context, SQSEvent, SQSRecord } from "aws-lambda";

/** The messages `m0`, `m1` … of a batch, by their bodies. */
export const sqsEventOf = (...bodies: readonly string[]): SQSEvent => ({
  Records: bodies.map((body, index) => ({ messageId: `m${index}`, body, attributes: {} }) as SQSRecord),
});

export const noContext = {} as Context;
