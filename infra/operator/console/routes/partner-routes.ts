import { notFound } from "../../../../shared/core/problem.ts";
import { enumOf, integer, text } from "../../../../shared/core/schema/scalars.ts";
import { list, object } from "../../../../shared/core/schema/structures.ts";
import { purposes } from "../../../../shared/gateway/model/purpose.ts";
import { createListKeys } from "../../../../shared/gateway/operator/manage-keys.ts";
import { showKey, showPartner } from "../../../../shared/gateway/operator/show-partner.ts";
import type {
  StageKeyView,
  StagePartnerWithKeysView,
} from "../../../../shared/gateway/operator/views/stage-partner-view.ts";
import { grantsAdd, grantsRemove } from "../../commands/grants.ts";
import { keysCreate } from "../../commands/keys-create.ts";
import { keysRevoke } from "../../commands/keys-revoke.ts";
import { partnersCreate } from "../../commands/partners-create.ts";
import { partnersResume, partnersSuspend } from "../../commands/partners-suspend.ts";
import type { ConsoleContext } from "../routing/console-context.ts";
import { type ConsoleRequest, type ConsoleRoute, reads, runs } from "../routing/console-route.ts";

/** No comma, by which a command line separates them. */
const grant = text({ minLength: 1, maxLength: 200, pattern: "^[^\\s,]+$" });
const grants = list(grant, { maxItems: 200 });
const purpose = enumOf(purposes);
const ofPartner = ({ id = "" }: Readonly<Record<string, string>>) => ({ arguments: [id] });

/** Partner apps, their grants and their keys. */
export const partnerRoutes: readonly ConsoleRoute[] = [
  reads("partners", {}, async ({ stores }) => ({ data: (await stores.partnerStore.listPartners()).map(showPartner) })),
  reads("partners/{id}", {}, showWithKeys),
  runs({
    path: "partners",
    body: object({ name: text({ minLength: 1, maxLength: 100 }), grants }, { purpose }),
    command: partnersCreate,
    line: (_none, body) => ({ arguments: [body.name], options: optionsOf(body) }),
  }),
  runs({ path: "partners/{id}/suspend", command: partnersSuspend, line: ofPartner }),
  runs({ path: "partners/{id}/resume", command: partnersResume, line: ofPartner }),
  runs({
    path: "partners/{id}/grants",
    body: object({ grants }, { purpose }),
    command: grantsAdd,
    line: (parameters, body) => ({ ...ofPartner(parameters), options: optionsOf(body) }),
  }),
  runs({
    path: "partners/{id}/grants/remove",
    body: object({ grants }),
    command: grantsRemove,
    line: (parameters, body) => ({ ...ofPartner(parameters), options: optionsOf(body) }),
  }),
  runs({
    path: "partners/{id}/keys",
    body: object({}, { expiresDays: integer({ minimum: 1, maximum: 9_999 }) }),
    command: keysCreate,
    line: (parameters, { expiresDays }) => ({
      ...ofPartner(parameters),
      options: expiresDays === undefined ? {} : { expires: [String(expiresDays)] },
    }),
  }),
  runs({ path: "keys/{id}/revoke", command: keysRevoke, line: ofPartner }),
];

function optionsOf(body: { readonly grants: readonly string[]; readonly purpose?: string | undefined }) {
  const { grants: given, purpose: of } = body;
  return { ...(given.length === 0 ? {} : { grants: given }), ...(of === undefined ? {} : { purpose: [of] }) };
}

async function showWithKeys(
  { stores }: ConsoleContext,
  { parameters: { id = "" } }: ConsoleRequest,
): Promise<StagePartnerWithKeysView> {
  const partner = await stores.directory.findPartner(id);
  if (partner === undefined) throw notFound(`There is no partner ${id}.`);
  const keys: StageKeyView[] = [];
  for await (const key of createListKeys(stores)({ partnerId: id })) keys.push(showKey(key));
  return { ...showPartner(partner), keys };
}
