/**
 * Entry of the deployment: writes `cdk.out/` from the built handlers, offline.
 *
 * Run by `npm run synth`; deployed with the CDK command from the written folder (README.md).
 * Synthesis fails on any AwsSolutions finding that has no reasoned acknowledgement.
 */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { tierlineStack } from "./tierlineStack.ts";

const outdir = fileURLToPath(new URL("../cdk.out", import.meta.url));
rmSync(outdir, { recursive: true, force: true }); // modules of earlier builds would pile up in it

const app = new App({
  outdir,
  analyticsReporting: false, // would add a metadata resource that says nothing about Tierline
});
tierlineStack(app, {
  handlersFolder: fileURLToPath(new URL("../dist/lambdas", import.meta.url)),
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
