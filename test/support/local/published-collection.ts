import { existsSync, readFileSync } from "node:fs";
import { exampleFile, examplesFolder } from "../../../shared/vendors/example-files.ts";

interface PublishedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly evidence: string;
  /** The members of the answer with their types, where the collection shows one. */
  readonly answer?: unknown;
}

const file = new URL("../../../infra/local/simulators/md-integrations/operations.json", import.meta.url);
const { operations } = JSON.parse(readFileSync(file, "utf8")) as { readonly operations: readonly PublishedOperation[] };

/** MD Integrations' own collection as the simulator has it, without the login, which is the gateway's. */
export const publishedCollection: readonly PublishedOperation[] = operations.filter(
  ({ evidence, id }) => evidence === "published" && id !== "requestPartnerAccessToken",
);

/** The example of an operation's request; undefined without one. */
export function exampleRequest(id: string): object | undefined {
  const url = new URL(exampleFile(id, "request"), examplesFolder("md-integrations"));
  return existsSync(url) ? JSON.parse(readFileSync(url, "utf8")) : undefined;
}
