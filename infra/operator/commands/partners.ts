import { addPartner } from "../../../shared/gateway/operator/add-partner.ts";
import { addKey, type IssuedKey, revokeKey } from "../../../shared/gateway/operator/api-keys.ts";
import { vendors } from "../../../shared/vendors/registry.ts";
import type { OperatorCommand, OperatorContext } from "../command.ts";

export const partnersCommand: OperatorCommand = {
  name: "partners",
  usage: "",
  summary: "Lists partners with their grants",
  positionals: 0,
  async run({ stores, print }) {
    for (const { id, name, status, grants } of await stores.register.listPartners()) {
      print(`${id}  ${status}  ${name}  ${grants.join(",")}`);
    }
  },
};

export const addPartnerCommand: OperatorCommand = {
  name: "add-partner",
  usage: "<name> --grants <grant>[,<grant>…]",
  summary: "Adds a partner app with its first key, which is shown this once",
  positionals: 1,
  options: ["grants"],
  async run(context, { positionals: [name = ""], options: { grants = [] } }) {
    const { stage, stores, print } = context;
    const list = grants.flatMap((text) => text.split(",")).map((text) => text.trim());
    const scope = { vendors, connections: stage.connections };
    const added = await addPartner(stores.register, scope, name, list);
    print(`Partner ${added.partner.id}: ${added.partner.name}.`);
    if (list.length === 0) print("It holds no grants yet: it may call nothing.");
    printKey(context, added);
  },
};

export const addKeyCommand: OperatorCommand = {
  name: "add-key",
  usage: "<partner id>",
  summary: "Makes one more key for a partner; the others stay",
  positionals: 1,
  async run(context, { positionals: [partnerId = ""] }) {
    printKey(context, await addKey(context.stores.directory, context.stores.register, partnerId));
  },
};

export const revokeKeyCommand: OperatorCommand = {
  name: "revoke-key",
  usage: "<key id>",
  summary: "Revokes a key for good; it is refused everywhere within a minute",
  positionals: 1,
  async run({ stores, print }, { positionals: [key = ""] }) {
    print(`Revoked: ${await revokeKey(stores.register, key)}.`);
  },
};

function printKey({ print }: OperatorContext, { keyId, key }: IssuedKey): void {
  print(`Key ${keyId}, shown this once:`);
  print(key);
}
