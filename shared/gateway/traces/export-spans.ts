import type { Log } from "../../core/log.ts";
import { text } from "../../core/schema/scalars.ts";
import { isValid } from "../../core/schema/schema.ts";
import { record } from "../../core/schema/structures.ts";
import type { Post } from "../../http/guarded-post.ts";
import type { SecretStore } from "../ports/secret-store.ts";
import { otlpRequest } from "./otlp-request.ts";
import { readSpanLine } from "./span-line.ts";

export interface ExportSpansDependencies {
  readonly post: Post;
  /** The https URL that takes OTLP traces, such as `https://collector.example/v1/traces`. */
  readonly endpoint: string;
  readonly stage: string;
  readonly secrets: SecretStore;
  /** Names the secret with the headers of each request, a JSON object of texts; none where it is absent. */
  readonly secretName: string | undefined;
  readonly log: Log;
}

/** Log lines of one function. */
export interface FunctionLines {
  readonly functionName: string;
  readonly lines: readonly string[];
}

/** Thrown for spans that the endpoint has not accepted: the platform sends them twice more, then drops them. */
export class SpansNotExported extends Error {
  constructor() {
    super("The spans were not exported.");
    this.name = "SpansNotExported";
  }
}

const headersOfSecret = record(text(), text());

/**
 * Exports the spans among log lines by one OTLP request.
 *
 * The function throws SpansNotExported.
 */
export function createExportSpans(deps: ExportSpansDependencies) {
  const { post, endpoint, stage, log } = deps;
  let headers: Promise<Readonly<Record<string, string>>> | undefined;
  return async ({ functionName, lines }: FunctionLines): Promise<void> => {
    const spans = lines.flatMap((line) => readSpanLine(line) ?? []);
    if (spans.length < lines.length) log.warn("spans.unreadable", { lines: lines.length - spans.length });
    if (spans.length === 0) return;
    headers ??= readHeaders(deps);
    const body = Buffer.from(JSON.stringify(otlpRequest(spans, { stage, functionName })));
    const result = await headers
      .then((own) => post(endpoint, { ...own, "content-type": "application/json" }, body))
      .catch(() => undefined);
    const status = result?.answered === true ? result.status : undefined;
    if (status !== undefined && status >= 200 && status < 300) return;
    // The secret may have been rotated.
    headers = undefined;
    log.error("spans.not-exported", { spans: spans.length, status });
    throw new SpansNotExported();
  };
}

async function readHeaders({
  secrets,
  secretName,
}: Pick<ExportSpansDependencies, "secrets" | "secretName">): Promise<Readonly<Record<string, string>>> {
  if (secretName === undefined) return {};
  const value: unknown = JSON.parse((await secrets.read(secretName)) ?? "{}");
  if (!isValid(headersOfSecret, value)) throw new Error("The secret is not an object of texts.");
  return value;
}
