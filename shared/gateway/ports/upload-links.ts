/** How a partner puts a body there: a `PUT` of this link with these headers. */
export interface UploadLink {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface UploadLinks {
  /**
   * A link by which whoever has it puts one body, once, for so many seconds. Size and type are fixed by its signature,
   * and the content, too, where its digest is known.
   *
   * @param sha256 lower-case hex
   */
  linkFor(
    key: string,
    body: { readonly size: number; readonly contentType: string; readonly sha256: string | null },
    seconds: number,
  ): Promise<UploadLink>;
}
