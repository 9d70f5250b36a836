/** The document cannot be made into a vendor; the message says what is wrong, where, and what to do. */
export class OpenApiError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "OpenApiError";
  }
}
