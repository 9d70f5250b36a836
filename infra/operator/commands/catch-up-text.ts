import type { CatchUp } from "../../../shared/gateway/model/catch-up.ts";
import { countOf } from "../terminal/count-of.ts";

/** One line about a catch-up. */
export function lineOfCatchUp({ id, status, read, recovered, unclear }: CatchUp): string {
  return `${id} ${status}: ${countOf(read, "case")} read, ${countOf(recovered, "status", "statuses")} recovered, ${unclear} unclear`;
}
