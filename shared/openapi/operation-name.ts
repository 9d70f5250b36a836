/**
 * The `operationId` of a vendor's operation: one word, of which generators of clients make the name of a method, such as
 * `insideRxPricePeopleByNpi` for `pricePeopleByNpi` of `inside-rx`.
 */
export function operationName(vendor: string, operation: string): string {
  return wordOf([...vendor.split("-"), operation]);
}

/** The `operationId` of an event's delivery, such as `receiveJobSucceeded` for `job.succeeded`. */
export function deliveryName(type: string): string {
  return wordOf(["receive", ...type.split(/[^A-Za-z0-9]+/)]);
}

function wordOf([first = "", ...rest]: readonly string[]): string {
  return [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("");
}
