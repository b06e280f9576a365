/**
 * The stack's template, made from two tiny stand-in handlers: no build is needed, nothing leaves
 * the machine.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, type Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { tierlineStack } from "../../cdk/tierlineStack.ts";

export interface Synthesised {
  readonly app: App;
  readonly stack: Stack;
  readonly template: Template;
  /** Names of the files that would be uploaded as code, of both functions. */
  readonly shipped: readonly string[];
}

export function synthesised(): Synthesised {
  // The template validator costs seconds a synth; `npm run synth` keeps it on.
  process.env["CDK_VALIDATION"] = "false";
  const folder = mkdtempSync(join(tmpdir(), "tierline-synth-"));
  for (const name of ["runs", "health"]) {
    mkdirSync(join(folder, name));
    writeFileSync(
      join(folder, name, "index.mjs"),
      `export const handler = async () => "${name} stand-in";\n`,
    );
    writeFileSync(join(folder, name, "index.mjs.map"), "{}\n");
  }
  const app = new App({ outdir: join(folder, "cdk.out"), analyticsReporting: false });
  const stack = tierlineStack(app, { handlersFolder: folder });
  const template = Template.fromStack(stack);
  const shipped = readdirSync(join(folder, "cdk.out"))
    .filter((name) => name.startsWith("asset."))
    .flatMap((name) => readdirSync(join(folder, "cdk.out", name)));
  rmSync(folder, { recursive: true });
  return { app, stack, template, shipped };
}

/** The logical id of the only resource of `type` whose id starts with `prefix`. */
export function logicalId(template: Template, type: string, prefix: string): string {
  const found = Object.keys(template.findResources(type)).filter((id) => id.startsWith(prefix));
  if (found.length !== 1) throw new Error(`${type} ${prefix}*: found ${found.length}, wanted one`);
  return found[0] as string;
}

/** Properties of every resource of `type`, by logical id. */
export function propertiesOf(
  template: Template,
  type: string,
): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  return new Map(
    Object.entries(template.findResources(type)).map(([id, resource]) => [
      id,
      (resource["Properties"] ?? {}) as Record<string, unknown>,
    ]),
  );
}
