const words = (text: string): string[] => text.match(/[A-Za-z][A-Za-z0-9]*|[0-9]+/g) ?? [];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words as one name in camel case; empty when there is no letter. */
function camel(text: string): string {
  const [head = "", ...rest] = words(text);
  const name = head.charAt(0).toLowerCase() + head.slice(1) + rest.map(capital).join("");
  return name.replace(/^[0-9]+/, "");
}

/** Ids that grants use for something else. */
const reserved: ReadonlySet<string> = new Set(["passthrough", "events", "events-own"]);

/** A member of every object, such as `constructor`, is found in a table of operations that does not have it. */
const isReserved = (name: string): boolean => reserved.has(name) || name in Object.prototype;

/**
 * An operation's id: the document's `operationId` as a name that grants can have, else one of method and path
 * (`GET /orders/{id}/items` is `getOrdersByIdItems`). A second one of a name has a number.
 */
export function operationName(operationId: unknown, method: string, path: string, used: ReadonlySet<string>): string {
  const given =
    typeof operationId === "string"
      ? /^[A-Za-z][A-Za-z0-9-]*$/.test(operationId)
        ? operationId
        : camel(operationId)
      : "";
  const segments = path.split("/").map((segment) => (segment.startsWith("{") ? `By ${segment}` : segment));
  const derived = camel([method.toLowerCase(), ...segments].join(" "));
  const name = given === "" ? derived : given;
  const plain = isReserved(name) ? `${name}Operation` : name;
  let unique = plain;
  for (let number = 2; used.has(unique); number++) unique = `${plain}${number}`;
  return unique;
}

/** One line that ends as a sentence does, for tables and lists. */
export function sentence(text: unknown, otherwise: string): string {
  const line = typeof text === "string" ? text.replaceAll(/\s+/g, " ").replaceAll("|", "/").trim() : "";
  const plain = line === "" ? otherwise : line;
  return /\.$/.test(plain) ? plain : `${plain.replace(/[:;,!?]$/, "")}.`;
}
