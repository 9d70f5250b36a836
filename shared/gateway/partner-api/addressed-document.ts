import { type StaticFile, staticFile } from "../../http/static-files.ts";
import { documentServer } from "./routes/document-server.ts";

/** A gateway has a default endpoint, and a domain. */
const maxAddresses = 4;

/**
 * The OpenAPI document with the address that it is served at as its server. A relative address is one that generated clients take
 * for a host (`http://.`), and that viewers resolve each in its own way.
 *
 * @param document the file, whose server is `documentServer`
 */
export function createAddressedDocument(document: StaticFile): (address: string | undefined) => StaticFile {
  const known = new Map<string, StaticFile>();
  return (address) => {
    if (address === undefined) return document;
    const existing = known.get(address);
    if (existing !== undefined) return existing;
    const text = Buffer.from(document.body).toString("utf8");
    const server = (url: string): string => `"servers":[{"url":${JSON.stringify(url)}`;
    // A function, because an address may contain `$`, which a replacement's text would interpret.
    const addressed = staticFile(
      "openapi.json",
      Buffer.from(text.replace(server(documentServer), () => server(address))),
    );
    if (known.size === maxAddresses) known.clear();
    known.set(address, addressed);
    return addressed;
  };
}
