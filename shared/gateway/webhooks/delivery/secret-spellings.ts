import { comparable, textLevels } from "./source-text.ts";

/** In characters. A shorter piece of a value is likely to be in any text by chance, a whole value less so. */
const [minPiece, minWhole] = [8, 4];

/**
 * How the values of headers may be written in a text, but for escapes: as they are, in base64 and base64url at any place
 * of the encoded text, and in hex. In the form of `comparable`, the longest first.
 *
 * @param values such as `Bearer …`, of which the part behind the space is a secret as well, as are the user and the
 *   password in `Basic …`
 */
export function spellingsOfSecrets(values: readonly string[]): readonly string[] {
  const wholes = values.filter(({ length }) => length >= minWhole);
  const pieces = values.flatMap((value) => [...value.split(" "), ...basicCredentials(value)]);
  const secrets = [...wholes, ...pieces.filter(({ length }) => length >= minPiece)];
  // A secret may have what looks like an escape, which is decoded with the text around it.
  const plain = secrets.flatMap((secret) => textLevels(secret).map(({ text }) => text));
  return [...new Set([...plain, ...secrets.flatMap(encodings).map(comparable)])]
    .filter((text) => text !== "")
    .toSorted((one, other) => other.length - one.length);
}

function basicCredentials(value: string): readonly string[] {
  const [, encoded] = /^Basic +([A-Za-z0-9+/_=-]+)$/i.exec(value) ?? [];
  if (encoded === undefined) return [];
  const pair = Buffer.from(encoded, "base64").toString("utf8");
  return [pair, pair.slice(pair.indexOf(":") + 1)];
}

function encodings(secret: string): readonly string[] {
  if (secret.length < minPiece) return [];
  const bytes = Buffer.from(secret);
  // Three bytes are four characters: those that share a byte with the text around the secret are left out.
  const base64 = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const end = (before + bytes.length) % 3 === 0 ? text.length : text.length - 1;
    return text.slice(before === 0 ? 0 : before + 1, end);
  });
  const base64url = base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
  return [...base64, ...base64url, bytes.toString("hex")].filter(({ length }) => length >= minPiece);
}
