import { text } from "../../../core/schema/scalars.ts";

/**
 * An id that the gateway made: no character of it needs percent-encoding. The longest name a vendor and have
 * 45 characters more; DynamoDB refuses to read a partition key over 2,048 bytes or a sort key over 1,024.
 */
export const ownId = text({ maxLength: 128, pattern: "^[\\w-]+$" });

/** As long as the ids that are stored of a webhook (`read-safely.ts`). */
const maxVendorIdLength = 200;

/** An id as a vendor's webhook brings it. */
export const vendorId = text({
  minLength: 1,
  maxLength: maxVendorIdLength,
  description: "The vendor's own id, with any characters, percent-encoded.",
});
