/** The part of trusted types that is used: TypeScript's library has none of it. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown;
}

/**
 * Scalar and its editor assign texts to `innerHTML`. A default policy passes them, and no text becomes a script or the address of
 * one: the page's policy refuses that, and scripts in HTML do not run. Browsers without trusted types have no such policy.
 */
const { trustedTypes } = window as { readonly trustedTypes?: PolicyFactory };
trustedTypes?.createPolicy("default", { createHTML: (html) => html });
