/** Checks that need more of a stage than its document has. Each returns what is wrong with a text, as a sentence. */
export interface EndpointChecks {
  readonly url: (text: string) => string | undefined;
  readonly connection: (name: string) => string | undefined;
}

/** What the schemas of request bodies depend on. */
export interface StageFacts {
  /** Ids of the vendors of this stage. */
  readonly vendors: readonly string[];
  /** Absent for the document. */
  readonly endpointChecks?: EndpointChecks;
}
