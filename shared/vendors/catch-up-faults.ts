import { pathParametersOf } from "./path-template.ts";
import type { VendorDescriptor } from "./types.ts";

/** What is wrong with how a vendor's cases are read that missed webhooks. */
export function catchUpFaults({ catchUp, operations, readWebhook, readCase }: VendorDescriptor): string[] {
  if (catchUp === undefined) return [];
  const { operation: id, events, final } = catchUp;
  const operation = operations.find((one) => one.id === id);
  const isRead = operation?.safe === true && operation.method === "GET";
  const isOfOne = isRead && pathParametersOf(operation.path)?.length === 1;
  const steps = Object.values(events).map((type) => ({ type, status: statusOf(readCase, type) }));
  const reached = steps.map(({ status }) => status);
  return [
    ...(isOfOne ? [] : [`the catch-up's operation ${id} is not a GET with one path parameter`]),
    ...(readWebhook === undefined || readCase === undefined
      ? ["there is a catch-up, but no webhooks and cases are read"]
      : []),
    ...steps
      .filter(({ status }) => status === undefined)
      .map(({ type }) => `the catch-up's event ${type} sets no status`),
    ...final.filter((name) => !reached.includes(name)).map((name) => `no event of the catch-up leads to ${name}`),
  ];
}

/** The status that an event of this type gives a case, as its reader says. */
function statusOf(readCase: VendorDescriptor["readCase"], type: string): string | undefined {
  return readCase?.({ type, subject: { case_id: "1" } }, Buffer.from("{}"))?.status?.name;
}
