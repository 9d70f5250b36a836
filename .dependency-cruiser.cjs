/** Imports run one way; `docs/architecture.md` draws it. Cycles between folders: `infra/import-rules/`. */
const only = (name, from, to, comment) => ({ name, severity: "error", comment, from, to });

module.exports = {
  forbidden: [
    only("no-circles", {}, { circular: true }, "Two files that need each other are one thing, or three."),
    only(
      "core-stands-alone",
      { path: "^shared/core/" },
      { path: "^(shared/(?!core/)|functions|infra|test)" },
      "core knows nothing of HTTP, vendors or AWS.",
    ),
    only(
      "http-needs-core-alone",
      { path: "^shared/http/" },
      { path: "^(shared/(?!(core|http)/)|functions|infra|test)" },
      "http is about messages, whoever sends them.",
    ),
    only(
      "a-vendor-knows-no-other",
      { path: "^shared/vendors/(?!registry/)([^/]+)/" },
      {
        path: "^(shared/(?!(core|http|vendors)/)|functions|infra|test)|^shared/vendors/[^/]+/",
        pathNot: "^shared/vendors/$1/",
      },
      "A vendor is its folder, over types, http and core.",
    ),
    only(
      "gateway-knows-no-vendor-and-no-aws",
      { path: "^shared/gateway/" },
      { path: "^(shared/(aws|lambda)/|functions|infra|test)|^shared/vendors/[^/]+/" },
      "Use cases work on descriptors and ports.",
    ),
    only(
      "aws-implements-ports",
      { path: "^shared/aws/" },
      { path: "^(shared/(http|vendors|lambda)/|functions|infra|test)|^shared/gateway/(?!(ports|model)/)" },
      "An adapter knows its port, the records that it stores, and core.",
    ),
    only(
      "lambda-is-about-events",
      { path: "^shared/lambda/" },
      { path: "^(shared/(aws|vendors)/|functions|infra|test)" },
      "Lambda handlers wrap functions of requests.",
    ),
    only(
      "documents-need-descriptions-alone",
      { path: "^shared/openapi/" },
      {
        path: "^(shared/(?!(core|vendors|openapi|gateway/(partner-api/(requests|routes|views)|model))/)|functions|infra|test)|^shared/vendors/[^/]+/",
      },
      "The document is made of descriptors, their documentation, and the definitions of routes, requests and views.",
    ),
    only(
      "functions-only-wire",
      { path: "^functions/" },
      { path: "^(infra|test)|^shared/vendors/(?!registry/)" },
      "A function builds its dependencies and exports a handler.",
    ),
    only(
      "shared-code-is-deployed",
      { path: "^(shared|functions)/" },
      { path: "^(infra|test)/" },
      "What is deployed needs nothing of what deploys or tests it.",
    ),
    only(
      "only-tests-need-tests",
      { path: "^(infra|functions|shared)/" },
      { path: "^test/" },
      "The gateway is deployed, documented and run on one machine without the folder of tests.",
    ),
    only(
      "tests-share-by-support",
      { path: "^test/.*\\.test\\.ts$" },
      { path: "^test/(?!support/|faults/|bench/|integration-tests\\.ts$)" },
      "What helps a test is in test/support, where the next test finds it.",
    ),
    only(
      "support-needs-no-test",
      { path: "^test/support/" },
      { path: "^test/(?!support/)" },
      "Harnesses, fixtures, builders and clients serve any test.",
    ),
    only(
      "infra-reads-data",
      { path: "^infra/(?!(clients|console|local|operator|vendors)/)" },
      {
        path: "^(functions|test)/|^shared/(?!(vendors|openapi)/|core/(metric-table|partition-keys)\\.ts$)|^infra/local/",
      },
      "The CDK app reads the registry, what documents it, the table of metrics, and the functions' paths.",
    ),
    only(
      "clients-are-packed-alone",
      { path: "^infra/clients/" },
      { path: "^(functions|test|shared)/|^infra/(?!clients/)" },
      "What packs a client reads its sources and the OpenAPI document that it is given.",
    ),
    only(
      "a-client-is-whole",
      { path: "^infra/clients/typescript/src/" },
      { path: "^(functions|test|shared|infra)/", pathNot: "^infra/clients/typescript/src/" },
      "A partner gets the sources of a client, and nothing else of this repository.",
    ),
    only(
      "console-knows-the-api",
      { path: "^infra/console/" },
      {
        path: "^(functions|test|infra/(?!console/))|^shared/(?!core/(job-status|schema/schema)\\.ts$|gateway/(model|partner-api/views|operator/views)/)",
      },
      "The page in the browser calls routes: it knows the forms of their answers, and the words in them.",
    ),
    only(
      "vendor-tools-write-vendors",
      { path: "^infra/vendors/" },
      { path: "^(functions|test)/|^shared/(?!(vendors|core)/)|^infra/(?!(vendors/|require-node|local/simulators/))" },
      "The tool for new vendors writes a vendor's folder and its simulator, and knows the types of both.",
    ),
    only(
      "operator-works-on-state",
      { path: "^infra/operator/" },
      {
        path: "^(functions|test)/|^shared/(http|lambda|openapi)/|^infra/(?!(operator/|stages|source-version|constructs/(state-names|stage-connections|stage-resources)|require-node|bundling/app-files|local/stack-info|gateway/connection-variables))",
      },
      "The operator's tool runs use cases over the stage's tables, and deploys nothing.",
    ),
    only(
      "local-reads-the-template",
      { path: "^infra/local/" },
      {
        path: "^(functions|test)/|^shared/(gateway|lambda)/|^infra/(app|gateway-stack|gateway/|state-stack|constructs)",
      },
      "The local stack runs the template, not the code behind it.",
    ),
    only(
      "local-parts-stand-alone",
      { path: "^infra/local/(runner|emulators)/" },
      { path: "^(functions|test|shared)/|^infra/", pathNot: "^infra/local/($1|ports)/" },
      "The runner of templates and the emulators of AWS know nothing of each other, of the simulators or of the gateway.",
    ),
    only(
      "simulators-know-documents-alone",
      { path: "^infra/local/simulators/" },
      { path: "^(functions|test)/|^shared/(?!core/|vendors/example-files)|^infra/(?!local/(simulators|ports)/)" },
      "A simulator is built from the vendor's document and its examples, so that it shows what a descriptor has wrong.",
    ),
    only(
      "local-ports-are-types",
      { path: "^infra/local/ports/" },
      { path: "^(functions|test|shared)/|^infra/(?!local/ports/)" },
      "By ports the parts of the local stack meet; a port knows none of them.",
    ),
    only(
      "aws-sdk-has-one-home",
      { path: "^(shared|functions)/", pathNot: "^shared/aws/" },
      { path: "node_modules/@aws-sdk/" },
      "SDK errors stop at the adapter.",
    ),
    only(
      "no-dev-dependencies-in-functions",
      { path: "^(shared|functions)/" },
      { dependencyTypes: ["npm-dev"], pathNot: "node_modules/(@types|aws-lambda)/" },
      "What is bundled is a dependency.",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)cdk\\.out/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".mjs", ".cjs", ".json"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
