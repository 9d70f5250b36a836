import type { FormPart } from "../../vendors/documentation.ts";
import { keyNote, literalHeaders, quotableTarget, type SampleRequest } from "./sample-request.ts";

/**
 * The request as a module for Node.js, by `fetch`. The address and the key are in the environment, as in `curlOf`. JSON is sent
 * as the text that it is: a number beyond 2^53 or a decimal such as 1.10 would lose digits as a value of JavaScript.
 */
export function typescriptOf(request: SampleRequest): string {
  const { method, body, form = [] } = request;
  const options = [
    ...(method === "GET" ? [] : [`method: ${JSON.stringify(method)}`]),
    `headers: {\n${headersOf(request)
      .map((line) => `    ${line}\n`)
      .join("")}  }`,
    ...(body === undefined ? [] : [`body: ${template(body)}`]),
    ...(form.length === 0 ? [] : ["body: form"]),
  ];
  return [
    ...formLines(form),
    `const response = await fetch(\`\${process.env.RX_GATEWAY}${quotableTarget(request)}\`, {`,
    ...options.map((option) => `  ${option},`),
    "});",
    "console.log(response.status, await response.text());",
  ].join("\n");
}

function headersOf(request: SampleRequest): readonly string[] {
  const { token, idempotencyKey } = request;
  const bearer = token === undefined ? `\`Bearer \${process.env.RX_GATEWAY_KEY}\`` : JSON.stringify(`Bearer ${token}`);
  return [
    `Authorization: ${bearer},`,
    ...(idempotencyKey === undefined ? [] : [`// ${keyNote}`, `"Idempotency-Key": crypto.randomUUID(),`]),
    ...literalHeaders(request).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},`),
  ];
}

function formLines(form: readonly FormPart[]): readonly string[] {
  if (form.length === 0) return [];
  const parts = form.map(({ name, file, example = "" }) => {
    const value = JSON.stringify(file ?? example);
    const content = file === undefined ? value : `await openAsBlob(${value}), ${value}`;
    return `form.append(${JSON.stringify(name)}, ${content});`;
  });
  return [`import { openAsBlob } from "node:fs";`, "", "const form = new FormData();", ...parts, ""];
}

const template = (text: string): string => `\`${text.replaceAll(/[\\`]|\$(?=\{)/g, "\\$&")}\``;
