import { membersOf, parseJsonText, replaceSpans } from "./json-span.ts";

/**
 * Sets a string member in a JSON object's bytes without changing another byte. Every member of that name is replaced;
 * where there is none, the new one is inserted first. An empty body becomes an object.
 *
 * @returns `undefined` when the body is not a JSON object
 */
export function putMember(body: Uint8Array, name: string, value: string): Uint8Array | undefined {
  const text = JSON.stringify(value);
  if (body.length === 0) return Buffer.from(`{${JSON.stringify(name)}: ${text}}`);
  const json = parseJsonText(body);
  if (json?.root.type !== "object") return undefined;
  const members = membersOf(json.root);
  const present = members.filter((member) => member.name === name);
  if (present.length > 0) {
    return replaceSpans(
      body,
      present.map(({ value: node }) => ({ span: { start: node.offset, end: node.offset + node.length }, by: text })),
    );
  }
  const afterBrace = json.root.offset + 1;
  const separator = members.length > 0 ? "," : "";
  return replaceSpans(body, [
    { span: { start: afterBrace, end: afterBrace }, by: `${JSON.stringify(name)}:${text}${separator}` },
  ]);
}
