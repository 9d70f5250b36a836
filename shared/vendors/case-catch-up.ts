/** What a vendor's answer states about a case's status. */
export interface StatusReading {
  /** Of the case that the answer is about. */
  readonly caseId: string;
  /** As the vendor names it. */
  readonly name: string;
  /** When the case got it, in epoch milliseconds. */
  readonly updatedAt: number;
  /** The object that states it, byte for byte. */
  readonly data: Uint8Array;
}

/** How a case is read whose webhooks may have been missed. */
export interface CaseCatchUp {
  /** A catalogued read, whose path has the case's id as its only parameter. */
  readonly operation: string;
  /** Reads the body of a successful answer; `undefined` where a member that is needed is missing or unreadable. */
  readonly read: (body: Uint8Array) => StatusReading | undefined;
  /** By the vendor's name of a status: the type of the webhook that would have stated it. Other names are counted. */
  readonly events: Readonly<Record<string, string>>;
  /** The statuses of a case, as `readCase` names them, that no other follows: such a case is not read. */
  readonly final: readonly string[];
}
