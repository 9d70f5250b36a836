import { pageQuery } from "../gateway/partner-api/requests/page-query.ts";
import { pathParametersOf } from "../vendors/path-template.ts";
import { curlOf } from "./code-sample.ts";
import { queryParameter } from "./headers-and-parameters.ts";
import { type JsonObject, present, reference } from "./json-object.ts";
import { type OwnRoute, ownRoutes } from "./own-routes.ts";
import { refer } from "./problem-responses.ts";

/** The path items of the gateway's own routes. */
export function ownPaths(): Readonly<Record<string, JsonObject>> {
  const items: Record<string, JsonObject> = {};
  for (const route of ownRoutes) {
    items[route.path] = { ...items[route.path], [route.method.toLowerCase()]: ownOperation(route) };
  }
  return items;
}

/** Shown in place of an id that only a running gateway can give. */
const shownId: Readonly<Record<string, string>> = {
  jobs: "job_…",
  endpoints: "ep_…",
  events: "evt_…",
  deliveries: "dlv_…",
};

const ownId: JsonObject = { type: "string", pattern: "^[\\w-]+$" };
const foreignId: JsonObject = {
  type: "string",
  minLength: 1,
  maxLength: 200,
  description: "The vendor's own id, whatever its characters are, percent-encoded.",
};
const sharedQuery = pageQuery();

function ownOperation(route: OwnRoute): JsonObject {
  const { method, path, id, tag, summary, description, query = {}, body, answers } = route;
  const parameters = [
    ...(pathParametersOf(path) ?? []).map((name) => ({
      name,
      in: "path",
      required: true,
      schema: name === route.foreignId ? foreignId : ownId,
    })),
    ...Object.entries(query).map(([name, schema]) =>
      name in sharedQuery ? reference("parameters", name) : queryParameter(name, schema),
    ),
  ];
  const kind = path.split("/")[2] ?? "";
  return present({
    operationId: id,
    summary,
    description,
    tags: [tag],
    security: route.public ? [] : undefined,
    parameters: parameters.length === 0 ? undefined : parameters,
    requestBody: body && {
      required: !body.optional,
      content: { "application/json": { schema: reference("schemas", body.schema), example: body.example } },
    },
    responses: {
      ...answers,
      ...(route.public ? {} : { "401": refer("Unauthorized") }),
      "429": refer("Throttled"),
    },
    "x-codeSamples": [
      {
        lang: "Shell",
        label: "curl",
        source: curlOf({
          method,
          target: path.replaceAll(/\{\w+\}/g, shownId[kind] ?? "…"),
          ...(body === undefined ? {} : { body: JSON.stringify(body.example, null, 2) }),
        }),
      },
    ],
  });
}
