import { enumOf, text } from "../../../core/schema/scalars.ts";

/** Selects who serves a unified resource, where more than one could. */
export const servedByQuery = {
  vendor: text({ minLength: 1, description: "The vendor that serves it; the only one that can by default." }),
  connection: text({
    pattern: "^[A-Za-z0-9-]{1,64}$",
    description:
      "The vendor's connection; by default the only one that the key is granted. `Gateway-Connection` means the same.",
  }),
};

/** The query parameters of a unified resource that is read from a vendor. */
export const resourceQuery = {
  ...servedByQuery,
  raw: enumOf(["false", "true"], { description: "`true` adds the vendor's text as `raw`." }),
};
