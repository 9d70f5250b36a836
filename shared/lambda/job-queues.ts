const prefix = "JOB_QUEUE_";

/** The URLs of the vendors' queues: `JOB_QUEUE_<VENDOR>` with underscores for hyphens, one variable for each vendor. */
export function readJobQueues(
  vendors: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ReadonlyMap<string, string> {
  return new Map(
    vendors.flatMap((vendor) => {
      const url = environment[prefix + vendor.toUpperCase().replaceAll("-", "_")];
      return url === undefined ? [] : [[vendor, url] as const];
    }),
  );
}
