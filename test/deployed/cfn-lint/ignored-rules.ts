/** Rules of cfn-lint that are not applied, with the reason. */
export const ignoredRules: Readonly<Record<string, string>> = {
  // A `DependsOn` beside a reference to the same resource: CDK adds it so that a function waits for its role's policy.
  W3005: "CDK writes a dependency on a role and its policy together, also where the function refers to the role.",
};
