const strings = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { type: "string" }]));
const integers = (least: number, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { type: "integer", minimum: least }]));
const closed = (required: readonly string[], properties: object) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});
const list = (items: object, minItems = 0) => ({ type: "array", items, minItems });

const level = { enum: ["none", "note", "warning", "error"] };
const message = closed(["text"], { text: { type: "string", minLength: 1 } });
const artifactLocation = closed(["uri"], { uri: { type: "string", format: "uri-reference" } });
const region = closed(["startLine"], {
  ...integers(1, "startLine", "startColumn", "endLine", "endColumn"),
  ...integers(0, "charOffset", "charLength"),
  snippet: closed(["text"], strings("text")),
});
const physicalLocation = closed(["artifactLocation"], { artifactLocation, region });
const location = closed([], {
  ...integers(0, "id"),
  message,
  physicalLocation,
  logicalLocations: list(closed([], strings("fullyQualifiedName")), 1),
});
const rule = closed(["id"], {
  ...strings("id", "name"),
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: closed([], { level }),
});
const result = closed(["message"], {
  ...strings("ruleId"),
  ...integers(-1, "ruleIndex"),
  level,
  message,
  locations: list(location),
  relatedLocations: list(location),
  partialFingerprints: { type: "object", additionalProperties: { type: "string" } },
  suppressions: list(
    closed(["kind"], {
      kind: { enum: ["inSource", "external"] },
      status: { enum: ["accepted", "underReview", "rejected"] },
      ...strings("justification"),
    }),
  ),
});
const invocation = closed(["executionSuccessful"], {
  executionSuccessful: { type: "boolean" },
  toolExecutionNotifications: list(
    closed(["message"], { descriptor: closed([], strings("id")), level, message, locations: list(location) }),
  ),
});

/**
 * The part of SARIF 2.1.0 that mingjian writes, kept by hand after the standard (OASIS, sections 3.13 to 3.58): the same names, types,
 * enumerations and required properties, and closed, so that a misspelt or invented property fails.
 */
export const sarifSchema = closed(["version", "runs"], {
  $schema: { type: "string", format: "uri" },
  version: { const: "2.1.0" },
  runs: list(
    closed(["tool"], {
      tool: closed(["driver"], {
        driver: closed(["name"], {
          ...strings("name", "semanticVersion"),
          language: { type: "string", pattern: "^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$" },
          rules: list(rule),
        }),
      }),
      columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
      results: list(result),
      invocations: list(invocation),
    }),
    1,
  ),
});
