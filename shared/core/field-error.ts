/** One fault of a request, as `errors` of a problem document lists it. */
export interface FieldError {
  /** RFC 6901 pointer into the request body, `query/<name>`, `path/<name>` or `header/<name>`. */
  readonly pointer: string;
  readonly detail: string;
}
