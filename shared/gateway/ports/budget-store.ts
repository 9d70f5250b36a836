import type { ConnectionName } from "./health-store.ts";

/** The calls of one window of time, by partner; a partner with none has asked and had to wait. */
export type CallsByPartner = Readonly<Record<string, number>>;

/** How a connection's budget of calls stands. */
export interface BudgetRecord {
  /** When the window began, in epoch milliseconds. */
  readonly window: number;
  readonly used: CallsByPartner;
  /** The window right before, for who shares in this one. */
  readonly before: CallsByPartner;
}

export interface StoredBudget extends BudgetRecord {
  /** Counts the changes. */
  readonly version: number;
}

export interface BudgetStore {
  readBudget(of: ConnectionName): Promise<StoredBudget | undefined>;
  /** Puts the record in the place of the version seen (0: none); false when somebody else has changed it since. */
  writeBudget(of: ConnectionName, seen: number, record: BudgetRecord): Promise<boolean>;
}
