/**
 * Memory by the work of a function, in MB. Lambda bills a function for the time that it waits for an answer as well, by
 * its memory, and gives it memory / 1,769 of a processor: a function that mostly waits has the smallest memory at which it
 * is not slower and the largest bodies fit. Below, CPU is measured at a whole processor.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html
 */
export const memory = {
  /**
   * A call has 2–4 ms of CPU: 7–14 ms at this memory, beside about 300 ms of a vendor's latency. A write of 4 MB has
   * 100 ms of CPU and takes 200 MB, and its answer may be as large.
   */
  call: 512,
  /**
   * A webhook has 3–6 ms of CPU: 10–20 ms at this memory, beside the latency of the endpoint. Ten webhooks of 4.3 MB
   * at the same time take 280 MB and 1.4 s of CPU, which are 4.8 s at this memory: less than the function's time-out.
   */
  events: 512,
  /** An attempt has 3–4 ms of CPU: 28 ms at this memory, beside the latency of the endpoint. */
  delivery: 256,
  /** Functions that answer at once: their CPU, 1–5 ms, is most of their time, and their price is the same at any memory. */
  other: 512,
} as const;
