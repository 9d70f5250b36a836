import { pageView } from "../gateway/partner-api/views/page-view.ts";
import { schemaOrReference } from "./component.ts";
import { type JsonObject, reference } from "./json-object.ts";
import type { OwnRoute } from "./own-routes.ts";
import { problemCatalogue } from "./problem-catalogue.ts";
import { ownHeaders, refer } from "./problem-responses.ts";

/** The components that describe problems of a status. */
const responseOfStatus: Readonly<Record<string, string>> = {
  "400": "BadRequest",
  "401": "Unauthorized",
  "403": "Forbidden",
  "404": "NotFound",
  "406": "NotAcceptable",
  "409": "Conflict",
  "410": "Gone",
  "413": "TooLarge",
  "422": "Unprocessable",
  "429": "Throttled",
  "502": "VendorFailed",
  "503": "NothingDone",
  "504": "Uncertain",
};

/** Statuses of the problems of every route for partners: an unknown query parameter, the key, and a suspended partner. */
const partnerStatuses = ["400", "401", "403"];

/** The responses of a route of the gateway's own: its answer, and its problems by status. */
export function ownAnswers({ answer, problems, isPublic }: OwnRoute): JsonObject {
  const statuses = [...problems.flatMap(statusesOf), ...(isPublic ? [] : partnerStatuses), "429"].toSorted();
  return {
    [answer.status]: answer.status === "default" ? refer("VendorAnswer") : successOf(answer),
    ...Object.fromEntries([...new Set(statuses)].map((status) => [status, refer(componentOf(status))])),
  };
}

function statusesOf(name: keyof typeof problemCatalogue): readonly string[] {
  return String(problemCatalogue[name].status).split(", ");
}

function componentOf(status: string): string {
  const name = responseOfStatus[status];
  if (name === undefined) throw new Error(`No response component describes problems of status ${status}.`);
  return name;
}

function successOf({ description, body, location }: OwnRoute["answer"]): JsonObject {
  return {
    description,
    headers: { ...ownHeaders, ...(location ? { Location: reference("headers", "Location") } : {}) },
    ...(body === undefined ? {} : { content: { "application/json": { schema: schemaOf(body) } } }),
  };
}

function schemaOf({ kind, view }: NonNullable<OwnRoute["answer"]["body"]>): JsonObject {
  const json = schemaOrReference({ name: view.name, json: view.schema.json });
  return kind === "page" ? pageView({ ...view.schema, json }).json : json;
}
