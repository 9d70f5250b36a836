import { enumOf, integer, text } from "../../../core/schema/scalars.ts";
import { object } from "../../../core/schema/structures.ts";

/** A media type with its parameters (RFC 9110, section 8.3.1), such as a form's boundary. */
const mediaType =
  '^[\\w!#$&^.+-]+/[\\w!#$&^.+-]+([ \\t]*;[ \\t]*[\\w!#$&^.+-]+=("[\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]*"|[\\w!#$&^.+\'-]+))*$';

/** The body of `POST /v1/uploads` on a stage with these vendors. */
export function uploadBody(vendors: readonly string[]) {
  return object(
    {
      vendor: enumOf(vendors),
      size: integer({
        minimum: 1,
        description: "Bytes. More than 104,857,600, or than the vendor accepts, is 413.",
      }),
      contentType: text({ maxLength: 255, pattern: mediaType, description: "The body's media type." }),
    },
    {
      sha256: text({
        pattern: "^[0-9a-f]{64}$",
        description: "SHA-256 of the body in lower-case hex. The upload then accepts only this content.",
      }),
    },
  );
}
