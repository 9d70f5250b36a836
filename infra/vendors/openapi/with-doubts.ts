import { outlineBody } from "../../../shared/core/body-outline.ts";
import type { FieldRule, RequestRules } from "../../../shared/vendors/field-rules.ts";
import { validateRequest } from "../../../shared/vendors/validate-request.ts";
import type { FoundExample } from "./example-of.ts";
import type { Parameter } from "./read-parameters.ts";

export interface CheckedRules {
  readonly rules: RequestRules;
  /** Whether the example of the body keeps the rules, or breaks them in fields that are doubtful now. */
  readonly isBodyUsable: boolean;
}

/**
 * Holds the rules against the examples. A rule that the document's own example breaks is doubtful: it contradicts itself
 * there, so that a breach must only warn. An example that was made up says nothing: the body's is not used, and the
 * rule of a parameter, which every call has, is left to the vendor.
 */
export function withDoubts(
  rules: RequestRules,
  { parameters, body }: { readonly parameters: readonly Parameter[]; readonly body: FoundExample | undefined },
): CheckedRules {
  const given = (where: Parameter["where"]) =>
    parameters.flatMap((one) =>
      one.where === where && one.example !== undefined ? [[one.name, one.example] as const] : [],
    );
  const { errors } = validateRequest(rules, {
    parameters: Object.fromEntries(given("path")),
    query: given("query"),
    body: body === undefined ? undefined : outlineBody(Buffer.from(JSON.stringify(body.value))),
  });
  const broken = new Set(errors.map(({ pointer }) => pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*")));
  const isMadeUp = (pointer: string) =>
    parameters.some(({ where, name, isOwn }) => !isOwn && pointer === `${where}/${name}`);
  const marked = (fields: Readonly<Record<string, FieldRule>>, prefix: string) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, rule]): [string, FieldRule] => {
        if (!broken.has(prefix + name)) return [name, rule];
        return [name, isMadeUp(prefix + name) ? {} : { ...rule, doubtful: true }];
      }),
    );
  const { path, query, body: fields, ...others } = rules;
  const inBody = [...broken].some((pointer) => !/^(?:path|query)\//.test(pointer));
  return {
    rules: {
      ...others,
      ...(path === undefined ? {} : { path: marked(path, "path/") }),
      ...(query === undefined ? {} : { query: marked(query, "query/") }),
      ...(fields === undefined ? {} : { body: body?.own ? marked(fields, "") : fields }),
    },
    isBodyUsable: body !== undefined && (body.own || !inBody),
  };
}
