/** Something that the search finds: a page, a section of one, an operation or an event. */
export interface SearchEntry {
  /** Unique: its address in the folder `docs`, such as `webhooks#retries`; empty for the start page. */
  readonly id: string;
  /** As a result shows it. */
  readonly kind: "guide" | "operation" | "event" | "error";
  readonly title: string;
  /** Of the page that the section is in; empty for a page. */
  readonly page: string;
  /** Plain words. */
  readonly text: string;
  /** Words of readers for it that it may not have itself. */
  readonly words: string;
  /** How far it comes before others that have the same words. */
  readonly weight: number;
}
