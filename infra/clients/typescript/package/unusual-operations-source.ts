import { unusualOperations } from "../../operations/unusual-operations.ts";

/** The source of `unusual-operations.ts` for this OpenAPI document. */
export function unusualOperationsSource(document: string): string {
  const lines = unusualOperations(document).map(
    ([method, path, isRead]) => `  [${JSON.stringify(method)}, ${JSON.stringify(path)}, ${isRead}],\n`,
  );
  return `// Generated from the document's \`x-gateway-safe\`: \`npm run generate:operations\`.

/**
 * Vendors' operations whose method does not say whether they do work: method, path, and whether they are reads. The first that
 * fits a path is its operation.
 */
export const unusualOperations: readonly (readonly [method: string, path: string, isRead: boolean])[] = [
${lines.join("")}];
`;
}
