/** An authorizer's result: its policy, and its context for the function. */
export interface Authorization {
  readonly statements: readonly Statement[];
  readonly context: Readonly<Record<string, string>>;
}

interface Statement {
  readonly effect: "Allow" | "Deny";
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/**
 * Reads an authorizer's result.
 *
 * @returns `undefined` when it is not what API Gateway accepts: no principal, no policy, a condition (not supported),
 *   or a context with values other than strings, numbers and booleans.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html
 */
export function parseAuthorization(payload: string): Authorization | undefined {
  const value: unknown = JSON.parse(payload);
  if (!isRecord(value) || typeof value["principalId"] !== "string" || !isRecord(value["policyDocument"]))
    return undefined;
  const statements = list(value["policyDocument"]["Statement"]).map(parseStatement);
  const context = isRecord(value["context"]) ? value["context"] : {};
  const valid = Object.values(context).every((one) => ["string", "number", "boolean"].includes(typeof one));
  if (!valid || statements.length === 0 || statements.includes(undefined)) return undefined;
  return {
    statements: statements.filter((statement) => statement !== undefined),
    context: {
      ...Object.fromEntries(Object.entries(context).map(([name, one]) => [name, String(one)])),
      principalId: value["principalId"],
    },
  };
}

/** Whether a policy allows this method: some statement allows it and none denies it. */
export function isAllowed({ statements }: Authorization, methodArn: string): boolean {
  const matching = statements.filter(
    ({ actions, resources }) =>
      actions.some((action) => fits(action.toLowerCase(), "execute-api:invoke")) &&
      resources.some((resource) => fits(resource, methodArn)),
  );
  return matching.length > 0 && matching.every(({ effect }) => effect === "Allow");
}

function parseStatement(value: unknown): Statement | undefined {
  if (!isRecord(value) || "Condition" in value) return undefined;
  const { Effect: effect, Action: action, Resource: resource } = value;
  const actions = list(action);
  const resources = list(resource);
  if ((effect !== "Allow" && effect !== "Deny") || actions.length === 0 || resources.length === 0) return undefined;
  return { effect, actions: actions.map(String), resources: resources.map(String) };
}

/** IAM's wildcards: `*` matches any text, `?` one character. */
function fits(pattern: string, text: string): boolean {
  const source = pattern
    .replaceAll(/[\\^$.|+()[\]{}]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s").test(text);
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
