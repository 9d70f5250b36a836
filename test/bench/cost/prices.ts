import file from "./prices.json" with { type: "json" };

/** List prices of one region without free tiers, and what the model assumes where this machine cannot measure. */
export const prices = file;

/** Dollars by what is billed. */
export type Dollars = (typeof file)["dollars"];

export type Assumptions = (typeof file)["assumptions"];
