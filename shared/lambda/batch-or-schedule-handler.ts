import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";

/** One handler for the messages of a queue and for a schedule: they share one role. */
export function batchOrScheduleHandler(
  batch: (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>,
  schedule: (event: unknown, context: Context) => Promise<void>,
) {
  return async (event: SQSEvent | Readonly<Record<string, unknown>>, context: Context) =>
    isBatch(event) ? await batch(event, context) : await schedule(event, context);
}

function isBatch(event: SQSEvent | Readonly<Record<string, unknown>>): event is SQSEvent {
  return "Records" in event;
}
