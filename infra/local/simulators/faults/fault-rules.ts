import { asRecord, InvalidControl, optionalAmount, optionalText } from "../json/invalid-control.ts";
import { type FaultAction, parseFaultAction } from "./fault-action.ts";

/** The facts of a request that a rule matches. */
export interface FaultCandidate {
  readonly method: string;
  /** As on the wire, without `/{vendor}` and query. */
  readonly path: string;
  readonly connection: string | null;
  readonly tokenCall: boolean;
}

export interface FaultRule {
  readonly method: string | undefined;
  /** Exact, or a prefix when it ends in `*`. Only a path that names it matches a token call. */
  readonly path: string | undefined;
  readonly connection: string | undefined;
  times: number;
  /** The fault's name in the journal. */
  readonly name: string | undefined;
  readonly action: FaultAction;
}

/** The fault of one request. */
export type TakenFault = Pick<FaultRule, "name" | "action">;

/** Reads a list of rules. Throws `InvalidControl` when one is invalid; then none is added. */
export function parseFaultRules(value: unknown): FaultRule[] {
  if (!Array.isArray(value)) throw new InvalidControl("faults must be a list of rules");
  return value.map((item: unknown) => {
    const rule = asRecord(item, "a rule");
    const match = asRecord(rule["match"] ?? {}, "match");
    return {
      method: optionalText(match["method"], "match.method")?.toUpperCase(),
      path: optionalText(match["path"], "match.path"),
      connection: optionalText(match["connection"], "match.connection"),
      times: optionalAmount(rule["times"], "times") ?? 1,
      name: optionalText(rule["name"], "name"),
      action: parseFaultAction(rule["do"]),
    };
  });
}

/** The fault rules of one vendor, in the order in which they were added. */
export class FaultRules {
  #rules: FaultRule[] = [];

  add(rules: readonly FaultRule[]): void {
    this.#rules.push(...rules.map((rule) => ({ ...rule })));
  }

  clear(): void {
    this.#rules = [];
  }

  /** Whether a rule matches a connection, so that the caller must be known before a rule is taken. */
  dependOnConnection(): boolean {
    return this.#rules.some((rule) => rule.connection !== undefined && rule.times > 0);
  }

  /** The first rule that matches and is not used up; decrements its `times`. */
  take(candidate: FaultCandidate): TakenFault | undefined {
    const rule = this.#rules.find((one) => one.times > 0 && matches(one, candidate));
    if (!rule) return undefined;
    rule.times -= 1;
    if (rule.times <= 0) this.#rules = this.#rules.filter((one) => one !== rule);
    return rule;
  }
}

function matches(rule: FaultRule, candidate: FaultCandidate): boolean {
  if (rule.method !== undefined && rule.method !== candidate.method) return false;
  if (rule.connection !== undefined && rule.connection !== candidate.connection) return false;
  if (rule.path === undefined) return !candidate.tokenCall;
  if (!rule.path.endsWith("*")) return candidate.path === rule.path;
  const prefix = rule.path.slice(0, -1);
  // `/V2/*` matches a vendor's calls; a token call is matched only by a path that reaches into its last segment.
  if (candidate.tokenCall && prefix.length <= candidate.path.lastIndexOf("/") + 1) return false;
  return candidate.path.startsWith(prefix);
}
