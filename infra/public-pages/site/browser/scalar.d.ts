/** The part of Scalar that the page uses. Its own types bring those of Vue and of every format that it reads. */
declare module "@scalar/api-reference" {
  export function createApiReference(element: Element, configuration: Readonly<Record<string, unknown>>): unknown;
}
