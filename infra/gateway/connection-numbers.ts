import { findVendor } from "../../shared/vendors/registry/registry.ts";
import { connectionPaths } from "../constructs/stage-connections.ts";
import type { Stage } from "../stages.ts";

/** A stage without a setting of its own. */
const defaultMinutes = 60;

/**
 * CATCH_UP_MINUTES and SILENT_AFTER_HOURS for the scheduler.
 *
 * @throws Error for a setting of a connection that the stage does not have, or that is no whole number
 */
export function connectionNumbers(stage: Stage): Readonly<Record<string, string>> {
  const { catchUpMinutes = {}, silentAfterHours = {} } = stage;
  const paths = connectionPaths(stage.connections);
  const caughtUp = paths.filter((path) => findVendor(path.slice(0, path.indexOf("/")))?.catchUp !== undefined);
  refuseFaults("catchUpMinutes", catchUpMinutes, caughtUp, 0);
  refuseFaults("silentAfterHours", silentAfterHours, paths, 1);
  const minutes = Object.fromEntries(caughtUp.map((path) => [path, catchUpMinutes[path] ?? defaultMinutes]));
  return {
    CATCH_UP_MINUTES: JSON.stringify(minutes),
    ...(Object.keys(silentAfterHours).length === 0 ? {} : { SILENT_AFTER_HOURS: JSON.stringify(silentAfterHours) }),
  };
}

function refuseFaults(
  name: string,
  values: Readonly<Record<string, number>>,
  paths: readonly string[],
  minimum: number,
): void {
  for (const [path, value] of Object.entries(values)) {
    if (!paths.includes(path)) throw new Error(`${name} names ${path}, which has none on this stage.`);
    if (!Number.isSafeInteger(value) || value < minimum) throw new Error(`${name} of ${path} is no whole number.`);
  }
}
