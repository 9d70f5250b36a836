import { Duration } from "aws-cdk-lib";

/** Time-outs by the work of a function, each with the limit that determines it. */
export const timeouts = {
  /** API Gateway ends an integration after 29 s; the vendor call has 25 s of them. */
  call: Duration.seconds(29),
  /** Vendors give up on an acknowledgement that takes longer. */
  acknowledgement: Duration.seconds(10),
  /** A delivery attempt has 15 s; the reads and writes around it have the rest. */
  delivery: Duration.seconds(25),
  scheduler: Duration.seconds(55),
  /** A writer of receipts waits 15 s at most for its turn at the chain; the put of a large batch has the rest. */
  evidence: Duration.seconds(30),
} as const;
