/**
 * A page of the site by its last segment: `webhooks` is `/docs/webhooks`, the empty name is the start page, `/docs`.
 *
 * The addresses are relative, since a stage's name or a base path may precede them: a browser resolves those of the start page
 * beside it, and those of any other page in the folder `docs`.
 */
export function pageAddress(from: string, to: string): string {
  if (to === "") return from === "" ? "docs" : "../docs";
  return assetAddress(from, to);
}

/** The address of a file in the folder `docs`. */
export function assetAddress(from: string, name: string): string {
  return from === "" ? `docs/${name}` : name;
}

/** The address of a file beside `/docs`, such as `openapi.json`. */
export function rootAddress(from: string, name: string): string {
  return from === "" ? name : `../${name}`;
}
