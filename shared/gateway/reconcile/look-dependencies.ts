import type { OperationMatcher } from "../../vendors/operation-match.ts";
import type { JobDependencies } from "../jobs/job-dependencies.ts";
import type { LookPlan } from "../jobs/look-plan.ts";
import type { LookStores } from "../jobs/look-stores.ts";
import type { LookPace } from "../ports/look-pace.ts";
import type { ShapeStore } from "../ports/shape-store.ts";

/** What looks at one vendor need. */
export interface LookDependencies extends JobDependencies {
  readonly matcher: OperationMatcher;
  readonly looks: LookPlan;
  readonly lookStores: LookStores;
  readonly pace: LookPace;
  /** What answers have shown of operations that the vendor's document does not name. */
  readonly baselines: Pick<ShapeStore, "findBaseline">;
}
