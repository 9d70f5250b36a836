/** An operation: its method, its path as a template, and whether it is a read. */
export type UnusualOperation = readonly [method: string, path: string, isRead: boolean];

interface Operation {
  readonly "x-gateway-safe"?: boolean;
}

/**
 * The vendors' operations whose method does not say whether they do work: a GET that does, and a read that is sent as POST. With
 * them, those that the gateway finds for a path that one of these templates fits, too: a static segment has priority over a
 * parameter, from the left. The first that fits a path is its operation.
 *
 * @param document an OpenAPI document of ours, whose `x-gateway-safe` says it
 */
export function unusualOperations(document: string): readonly UnusualOperation[] {
  const { paths } = JSON.parse(document) as { readonly paths: Readonly<Record<string, Record<string, Operation>>> };
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { "x-gateway-safe": isRead }]): readonly UnusualOperation[] =>
      isRead === undefined ? [] : [[method.toUpperCase(), path, isRead]],
    ),
  );
  const unusual = operations.filter(([method, , isRead]) => (method === "GET") !== isRead);
  const isPreferred = (one: UnusualOperation): boolean =>
    unusual.some((other) => overlap(one, other) && byStatic(one, other) <= 0);
  return operations.filter(isPreferred).toSorted(byStatic);
}

const isParameter = (segment: string | undefined): boolean => segment?.startsWith("{") === true;

/** Whether a path can be one of both. */
function overlap([method, path]: UnusualOperation, [otherMethod, otherPath]: UnusualOperation): boolean {
  const [segments, others] = [path.split("/"), otherPath.split("/")];
  if (method !== otherMethod || segments.length !== others.length) return false;
  return segments.every((one, at) => one === others[at] || isParameter(one) || isParameter(others[at]));
}

function byStatic([, left]: UnusualOperation, [, right]: UnusualOperation): number {
  const [a, b] = [staticOrder(left), staticOrder(right)];
  if (a === b) return left < right ? -1 : Number(left > right);
  return a < b ? -1 : 1;
}

const staticOrder = (path: string): string =>
  path
    .split("/")
    .map((segment) => (isParameter(segment) ? "1" : "0"))
    .join("");
