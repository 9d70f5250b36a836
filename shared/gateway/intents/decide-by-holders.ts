import type { GuardHolder } from "../model/intent-guard.ts";
import type { Holders } from "./find-holders.ts";
import type { Guard, GuardPlan } from "./plan-guards.ts";
import type { GuardConflict } from "./possible-duplicate.ts";

/** What the holders of a guard mean for a call that needs it. */
export type GuardDecision =
  | { readonly kind: "free" }
  | { readonly kind: "refusing" | "warned" | "allowed"; readonly conflict: GuardConflict };

/**
 * Decides by the newest other job that has the guard: older ones count again when that ends without work. Of another partner's
 * job, only that it exists is known to the call, which cannot name it. A job that may still be sent refuses whatever its age is.
 */
export function decideByHolders(
  own: GuardHolder,
  guard: Guard,
  { mode, refuseMs, allowed }: Pick<GuardPlan, "mode" | "refuseMs" | "allowed">,
  { newest: holder, open }: Pick<Holders, "newest" | "open">,
): GuardDecision {
  if (holder === undefined) return { kind: "free" };
  const conflict = { guard, holder, own: holder.partnerId === own.partnerId };
  if (conflict.own && allowed.includes(holder.jobId)) return { kind: "allowed", conflict };
  const isRefused = mode === "refuse" && (open || holder.at + refuseMs > own.at);
  return { kind: isRefused ? "refusing" : "warned", conflict };
}
