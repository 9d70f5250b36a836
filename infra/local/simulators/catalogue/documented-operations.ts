import { readFileSync } from "node:fs";

/**
 * How sure an operation is: `documented` in the vendor's document, `published` on its public pages, `assumed` where the
 * document gives neither method nor path, `unconfirmed` where it is only mentioned.
 */
type Evidence = "documented" | "published" | "assumed" | "unconfirmed";

/** One operation as the vendor's document has it; `infra/local/simulators/README.md` explains the data files. */
export interface DocumentedOperation {
  /** The name of its examples; absent where there are none. */
  readonly id?: string;
  readonly method: string;
  /** The whole path on the vendor's host, with `{name}` for parameters. */
  readonly path: string;
  readonly evidence: Evidence;
  /** A read, also one that is sent as POST; absent where the document does not say. */
  readonly safe?: boolean;
  /** It answers a file, so that `Accept` need not ask for JSON. */
  readonly file?: true;
  /** The members of its answer with their types, where no example shows one. */
  readonly answer?: unknown;
}

function isOperation(value: unknown): value is DocumentedOperation {
  return (
    typeof value === "object" &&
    value !== null &&
    "method" in value &&
    typeof value.method === "string" &&
    "path" in value &&
    typeof value.path === "string" &&
    value.path.startsWith("/") &&
    "evidence" in value
  );
}

/**
 * The operations of a vendor's document, in its order, from `<vendor>/operations.json`.
 *
 * @throws Error when the file holds anything else
 */
export function documentedOperations(vendor: string): readonly DocumentedOperation[] {
  const file = new URL(`../${vendor}/operations.json`, import.meta.url);
  const { operations }: { readonly operations?: unknown } = JSON.parse(readFileSync(file, "utf8"));
  if (!Array.isArray(operations) || !operations.every(isOperation)) throw new Error(`${file.pathname} is malformed`);
  return operations;
}
