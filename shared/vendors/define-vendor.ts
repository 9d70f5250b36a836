import { deprecationHeaders } from "../core/deprecation.ts";
import { audienceFaults } from "./audience.ts";
import { authFaults } from "./auth-faults.ts";
import { catchUpFaults } from "./catch-up-faults.ts";
import { isGatewayHeader } from "./gateway-headers.ts";
import { headerNameFaults, identityFaults } from "./identity-faults.ts";
import { isBodyless, pathParametersOf, readVendorPath } from "./path-template.ts";
import { resourceFaults } from "./resource-faults.ts";
import { sameIntentFaults } from "./same-intent-faults.ts";
import { subjectFaults } from "./subject-places.ts";
import { type Operation, statusDecides, type VendorDescriptor } from "./types.ts";

/** Thrown while a vendor's module loads; it names every fault of its descriptor at once. */
export class VendorDefinitionError extends Error {
  constructor(vendor: string, faults: readonly string[]) {
    super(`The descriptor of ${vendor} is wrong: ${faults.join("; ")}.`);
    this.name = "VendorDefinitionError";
  }
}

/** Actions of grants (`shared/core/grants.ts`): an operation of the same name would be ambiguous. */
const reserved: ReadonlySet<string> = new Set(["passthrough", "events", "events-own"]);

/**
 * Checks a descriptor and returns it. Calls with real consequences are decided by this data: a mistake in it should
 * fail the deployment, not a prescription.
 *
 * @throws VendorDefinitionError
 */
export function defineVendor(vendor: VendorDescriptor): VendorDescriptor {
  const faults = [
    ...identityFaults(vendor),
    ...authFaults(vendor),
    ...vendor.operations.flatMap(operationFaults),
    ...audienceFaults(vendor),
    ...repeated(vendor.operations.map(({ id }) => id)).map((id) => `two operations are called ${id}`),
    ...repeated(vendor.operations.map(callOf)).map((call) => `two operations are ${call}`),
    ...ruleFaults(vendor),
    ...ownCallFaults(vendor, "probe", vendor.probe),
    ...ownCallFaults(vendor, "token check", vendor.tokenCheck),
    ...tokenCheckFaults(vendor),
    ...demandFaults(vendor),
    ...vendorPathFaults(vendor),
    ...subjectFaults(vendor),
    ...sameIntentFaults(vendor),
    ...resourceFaults(vendor),
    ...reconcileFaults(vendor),
    ...catchUpFaults(vendor),
  ];
  if (faults.length > 0) throw new VendorDefinitionError(vendor.id, faults);
  return vendor;
}

function operationFaults(operation: Operation): string[] {
  const { id, method, path, safe, internal, keyRequired, redirectMeansDone, requestHeaders = [] } = operation;
  return [
    ...(/^[A-Za-z][A-Za-z0-9-]*$/.test(id) && !reserved.has(id) ? [] : [`no grant can name the operation ${id}`]),
    ...(pathParametersOf(path) === undefined ? [`the path of ${id} is not well formed`] : []),
    ...(safe && method !== "GET" && method !== "POST" ? [`${id} is called safe and is a ${method}`] : []),
    ...(redirectMeansDone && (safe || internal)
      ? [`${id} is no write, so that no redirect can mean that it is done`]
      : []),
    ...(safe && internal ? [`${id} is a login or logout and cannot be safe`] : []),
    ...(keyRequired && (safe || internal)
      ? [`${id} needs no Idempotency-Key, since it is no write of a partner's`]
      : []),
    ...deprecationFaults(operation),
    ...headerNameFaults(requestHeaders),
    ...requestHeaders.filter(isGatewayHeader).map((name) => `the header ${name} of ${id} is the gateway's own`),
  ];
}

function deprecationFaults({ id, deprecated }: Operation): string[] {
  try {
    if (deprecated !== undefined) deprecationHeaders(deprecated);
    return [];
  } catch (error) {
    return [`the deprecation of ${id} is wrong: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** An operation that the gateway calls by itself must be a read, and complete without any input of a partner. */
function ownCallFaults({ operations }: VendorDescriptor, what: string, named: string | undefined): string[] {
  if (named === undefined) return [];
  const operation = operations.find(({ id }) => id === named);
  if (operation === undefined) return [`the ${what} ${named} is no operation`];
  return operation.safe && pathParametersOf(operation.path)?.length === 0
    ? []
    : [`the ${what} ${named} is not a read without parameters`];
}

function tokenCheckFaults({ auth, tokenCheck, readBody }: VendorDescriptor): string[] {
  if (tokenCheck === undefined) return [];
  const inBody = auth.kind === "access-token" && auth.carriedIn !== "authorization-header";
  return [
    ...(inBody ? [] : ["there is a token check and no token in the body"]),
    ...(readBody === statusDecides ? ["there is a token check, but bodies are not read"] : []),
  ];
}

function demandFaults({ operations, demandedHeaders = {} }: VendorDescriptor): string[] {
  const { accept, contentType } = demandedHeaders;
  const types = [accept, contentType].filter((type) => type !== undefined);
  return [
    ...types
      .filter((type) => !/^[a-z]+\/[a-z0-9.+-]+$/.test(type))
      .map((type) => `${type} is not a media type to demand`),
    ...operations
      .filter(({ answersFile, internal }) => answersFile && (accept === undefined || internal))
      .map(({ id }) => `${id} is exempt from an Accept that is not demanded of it`),
  ];
}

function ruleFaults({ operations, requestRules = {} }: VendorDescriptor): string[] {
  return Object.entries(requestRules).flatMap(([id, rules]) => {
    const operation = operations.find((one) => one.id === id);
    if (operation === undefined) return [`there are rules for ${id} and no such operation`];
    const parameters = pathParametersOf(operation.path) ?? [];
    return [
      ...Object.keys(rules.path ?? {})
        .filter((name) => !parameters.includes(name))
        .map((name) => `the rules of ${id} name ${name}, which its path lacks`),
      ...Object.keys(rules.body ?? {})
        .filter((pointer) => !/^(\/[^/]+)*$/.test(pointer))
        .map((pointer) => `the rules of ${id} have the malformed pointer ${pointer}`),
      ...(rules.body !== undefined && isBodyless(operation.method) ? [`${id} has no body to have rules for`] : []),
    ];
  });
}

/** @returns what is wrong with the vendor's own paths, a stage's corrections included */
function vendorPathFaults({ operations, vendorPaths = {} }: VendorDescriptor): string[] {
  return Object.entries(vendorPaths).flatMap(([id, text]) => {
    const operation = operations.find((one) => one.id === id);
    if (operation === undefined) return [`there is a vendor's path for ${id} and no such operation`];
    const theirs = pathParametersOf(readVendorPath(text)?.path ?? "");
    if (theirs === undefined) return [`the vendor's path of ${id} is not of the form "METHOD /path"`];
    const ours = pathParametersOf(operation.path) ?? [];
    const foreign = theirs.filter((name) => !ours.includes(name));
    return foreign.length > 0 ? [`the vendor's path of ${id} has ${foreign.join(", ")}, which ours lacks`] : [];
  });
}

/** What is asked about is a write, and no created id is claimed where no created record is looked for. */
function reconcileFaults({ operations, reconcile = {} }: VendorDescriptor): string[] {
  return Object.entries(reconcile).flatMap(([id, { proof, created, lookUp }]) => {
    const operation = operations.find((one) => one.id === id);
    if (operation === undefined) return [`there is a reconciliation of ${id} and no such operation`];
    return [
      ...(operation.safe || operation.internal ? [`${id} is no write that could be reconciled`] : []),
      ...(created !== undefined && proof === "state" ? [`${id} is proven by its state and claims nothing`] : []),
      ...(lookUp === undefined || operations.some((one) => one.id === lookUp && one.safe)
        ? []
        : [`the look-up ${lookUp} of ${id} is no read`]),
    ];
  });
}

/** Method and path with unnamed parameters: the key by which the matcher distinguishes operations. */
const callOf = ({ method, path }: Operation): string => `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
