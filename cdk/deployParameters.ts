/**
 * What only the person who deploys can know, asked for at deploy time.
 *
 * Template parameters rather than synth context: the same checked template then serves every
 * account, and CloudFormation keeps the last values, so that a later deploy cannot lose them.
 */
import { CfnParameter, type Stack } from "aws-cdk-lib";

/** The issuer that Google writes into identity tokens; the authorizer compares it as a string. */
export const tokenIssuer = "https://accounts.google.com";

export interface DeployParameters {
  /** OAuth client ids of the add-on: the only audiences whose tokens are let in. */
  readonly allowedAudiences: CfnParameter;
  /** Where alarms are mailed; empty for nowhere. */
  readonly alarmEmail: CfnParameter;
}

export function deployParameters(stack: Stack): DeployParameters {
  return {
    // No default: a deploy without an audience stops before anything is created.
    allowedAudiences: new CfnParameter(stack, "AllowedAudiences", {
      type: "CommaDelimitedList",
      description: "OAuth client ids of the add-on, separated by commas (API Gateway takes 50)",
      allowedPattern: "^[0-9]+-[0-9a-z]+\\.apps\\.googleusercontent\\.com$",
      constraintDescription: "must look like 1234-abcd.apps.googleusercontent.com",
    }),
    alarmEmail: new CfnParameter(stack, "AlarmEmail", {
      type: "String",
      default: "",
      description: "Address that alarms are mailed to; leave empty to subscribe nobody",
      allowedPattern: "^$|^[^@\\s]+@[^@\\s]+$",
    }),
  };
}
