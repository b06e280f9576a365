/**
 * Entry of the deployment: writes `cdk.out/` from the built handlers, offline.
 *
 * Run by `npm run synth`; deployed with the CDK command from the written folder (README.md).
 * Synthesis fails on any AwsSolutions finding that has no reasoned acknowledgement.
 */
import { fileURLToPath } from "node:url";
import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { tierlineStack } from "./tierlineStack.ts";

const app = new App({
  outdir: fileURLToPath(new URL("../cdk.out", import.meta.url)),
  analyticsReporting: false, // would add a metadata resource that says nothing about Tierline
});
tierlineStack(app, {
  handlersFolder: fileURLToPath(new URL("../dist/lambdas", import.meta.url)),
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
