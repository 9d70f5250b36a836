import type { OperationDocumentation } from "../../../shared/vendors/documentation.ts";
import type { OperationDraft } from "../vendor-draft.ts";
import { exampleOf } from "./example-of.ts";
import { fieldsOf } from "./field-rules-of.ts";
import { sentence } from "./names.ts";
import type { JsonObject, OpenApiDocument } from "./open-api-document.ts";

interface Answers {
  readonly examples: OperationDraft["examples"];
  readonly fields: NonNullable<OperationDocumentation["answer"]>;
}

/** The examples of an operation's answers, and the fields of its first 2xx. */
export function readAnswers(document: OpenApiDocument, facts: JsonObject, at: string): Answers {
  const responses = document.entries(facts["responses"], `${at}/responses`);
  const success = jsonOf(
    document,
    responses.find(([status]) => /^2/.test(status)),
  );
  const refusal = jsonOf(
    document,
    responses.find(([status]) => status === "400"),
  );
  const answered = success && exampleOf(document, success.media, success.at);
  const refused = refusal && exampleOf(document, refusal.media, refusal.at);
  return {
    examples: {
      ...(answered === undefined ? {} : { [answered.own ? "answer" : "plausible"]: answered.value }),
      ...(refused?.own ? { error: refused.value } : {}),
    },
    fields: success === undefined ? {} : fieldsOf(document, success.media["schema"], `${success.at}/schema`, "answer"),
  };
}

type Entry = readonly [name: string, value: unknown, at: string];

function jsonOf(document: OpenApiDocument, response: Entry | undefined) {
  if (response === undefined) return undefined;
  const content = document.object(response[1], response[2])["content"];
  const json = document
    .entries(content, `${response[2]}/content`)
    .find(([type]) => /^[^;]*[/+]json\s*(?:;|$)/i.test(type));
  return json && { media: document.object(json[1], json[2]), at: json[2] };
}

/** The meaning of every status of the document, as its first description of each has it. */
export function readStatuses(document: OpenApiDocument): Readonly<Record<string, string>> {
  const statuses: Record<string, string> = {};
  for (const { facts, at } of document.operations()) {
    for (const [status, response, where] of document.entries(facts["responses"], `${at}/responses`)) {
      if (!/^[1-5](?:\d\d|XX)$/i.test(status)) continue;
      statuses[status.toUpperCase()] ??= sentence(document.object(response, where)["description"], "See the operation");
    }
  }
  return statuses;
}
