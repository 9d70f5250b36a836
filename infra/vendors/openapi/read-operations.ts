import type { AuthScheme } from "../../../shared/vendors/auth-scheme.ts";
import type { RequestRules } from "../../../shared/vendors/field-rules.ts";
import { isBodyless, pathParametersOf } from "../../../shared/vendors/path-template.ts";
import type { Operation } from "../../../shared/vendors/types.ts";
import type { OperationDraft } from "../vendor-draft.ts";
import { operationName, sentence } from "./names.ts";
import { type JsonObject, methods, type OpenApiDocument } from "./open-api-document.ts";
import { OpenApiError } from "./openapi-error.ts";
import { readAnswers } from "./read-answers.ts";
import { documentationOf, readParameters, rulesIn } from "./read-parameters.ts";
import { readRequestBody } from "./read-request-body.ts";
import { withDoubts } from "./with-doubts.ts";

export interface OperationsInput {
  readonly basePath: string;
  readonly auth: AuthScheme;
}

export interface ReadOperations {
  readonly operations: readonly OperationDraft[];
  readonly notes: readonly string[];
}

/**
 * Every operation of the document, in its order.
 *
 * @throws OpenApiError for a path that the gateway cannot match, and for a document without operations
 */
export function readOperations(document: OpenApiDocument, input: OperationsInput): ReadOperations {
  const used = new Set<string>();
  const calls = new Set<string>();
  const notes: string[] = [];
  const operations: OperationDraft[] = [];
  const elsewhere: string[] = [];
  for (const [template, value, at] of document.entries(document.root["paths"], "/paths")) {
    if (!template.startsWith("/")) continue;
    const item = document.object(value, at);
    const path = input.basePath + template;
    for (const method of methods.filter((one) => item[one] !== undefined)) {
      if (pathParametersOf(path) === undefined) {
        throw new OpenApiError(
          `${at}: the gateway cannot match ${path}. Each {parameter} must fill its segment, with letters, digits, hyphens or underscores in its name, and no segment may be empty.`,
        );
      }
      const call = `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
      if (calls.has(call)) {
        notes.push(
          `\`${method.toUpperCase()} ${path}\` is another spelling of an operation before it, and was left out.`,
        );
        continue;
      }
      calls.add(call);
      const servers = document.object(item[method], `${at}/${method}`)["servers"] ?? item["servers"];
      if (servers !== undefined) elsewhere.push(`\`${method.toUpperCase()} ${path}\``);
      const draft = readOperation(document, { item, method, path, template, at: `${at}/${method}`, used, ...input });
      used.add(draft.operation.id);
      operations.push(draft);
    }
  }
  const login = loginDraft(input.auth, used);
  if (login !== undefined && !operations.some(({ operation }) => operation.internal)) operations.push(login);
  if (operations.length === 0 || operations.every(({ operation }) => operation.internal))
    throw new OpenApiError("/paths: there is no operation.");
  if (elsewhere.length > 0) {
    notes.push(`Check the host: the document names other servers for ${elsewhere.join(", ")}.`);
  }
  return { operations, notes };
}

/** The login as an operation, for a document that names its path only in the security scheme. */
function loginDraft(auth: AuthScheme, used: ReadonlySet<string>): OperationDraft | undefined {
  if (auth.kind !== "access-token") return undefined;
  return {
    operation: {
      id: operationName("obtainToken", "post", auth.login.path, used),
      method: "POST",
      path: auth.login.path,
      safe: false,
      internal: true,
      evidence: "documented",
    },
    documentation: { title: "Obtain token", description: "OAuth client credentials; the gateway's own." },
    rules: {},
    examples: {},
  };
}

interface OperationInput extends OperationsInput {
  readonly item: JsonObject;
  readonly method: (typeof methods)[number];
  readonly path: string;
  /** The path without the base path of the servers. */
  readonly template: string;
  readonly at: string;
  readonly used: ReadonlySet<string>;
}

function readOperation(document: OpenApiDocument, input: OperationInput): OperationDraft {
  const { item, method, path, template, at, used, auth } = input;
  const facts = document.object(item[method], at);
  const verb = method.toUpperCase() as Operation["method"];
  const id = operationName(facts["operationId"], method, template, used);
  const parameters = readParameters(document, { ...input, facts });
  const isLogin = auth.kind === "access-token" && auth.login.origin === undefined && auth.login.path === path;
  const requestHeaders = parameters.flatMap(({ where, name }) => (where === "header" ? [name] : []));
  const operation: Operation = {
    id,
    method: verb,
    path,
    safe: verb === "GET" && !isLogin,
    ...(isLogin ? { internal: true } : {}),
    evidence: "documented",
    ...(requestHeaders.length === 0 ? {} : { requestHeaders }),
  };
  const body = isBodyless(verb) || isLogin ? undefined : readRequestBody(document, facts, at);
  const answers = readAnswers(document, facts, at);
  const stated: RequestRules = {
    ...rulesIn(parameters, "path"),
    ...rulesIn(parameters, "query"),
    ...(body?.fields === undefined ? {} : { body: body.fields }),
    ...(body?.isFormAccepted ? { formAccepted: true } : {}),
  };
  const { rules, isBodyUsable } = withDoubts(isLogin ? {} : stated, { parameters, body: body?.example });
  const examples = {
    ...(isBodyUsable ? { request: body?.example?.value } : {}),
    ...(isLogin ? {} : answers.examples),
  };
  const kinds = (["request", "answer", "plausible", "error"] as const).filter((kind) => Object.hasOwn(examples, kind));
  const title = typeof facts["summary"] === "string" && facts["summary"].trim() !== "" ? facts["summary"].trim() : id;
  const [group] = Array.isArray(facts["tags"]) ? facts["tags"] : [];
  const documented = parameters.map(documentationOf);
  return {
    operation,
    documentation: {
      title,
      description: sentence(facts["description"] ?? facts["summary"], title),
      ...(typeof group === "string" ? { group } : {}),
      ...(documented.length === 0 ? {} : { parameters: documented }),
      ...(kinds.length === 0 ? {} : { examples: kinds }),
      ...(Object.keys(answers.fields).length === 0 ? {} : { answer: answers.fields }),
      ...(facts["deprecated"] === true ? { notes: ["The vendor calls it deprecated."] } : {}),
    },
    rules,
    examples,
  };
}
