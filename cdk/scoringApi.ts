/**
 * The public door: an HTTP API in which every route asks for an identity token of the add-on.
 *
 * No CORS: the add-on calls from Google's servers, and a browser has no business here.
 */
import { Aws, Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { type DeployParameters, tokenIssuer } from "./deployParameters.ts";
import { concurrentRuns, type ScoringFunctions } from "./scoringFunctions.ts";

export interface ScoringApi {
  readonly api: HttpApi;
  readonly stage: HttpStage;
}

interface ScoringApiOptions {
  readonly functions: ScoringFunctions;
  readonly parameters: DeployParameters;
}

export function scoringApi(stack: Stack, options: ScoringApiOptions): ScoringApi {
  const { functions, parameters } = options;
  const api = new HttpApi(stack, "Api", {
    description: "Tierline scoring service",
    createDefaultStage: false,
    defaultAuthorizer: new HttpJwtAuthorizer("GoogleIdentity", tokenIssuer, {
      jwtAudience: parameters.allowedAudiences.valueAsList,
    }),
  });
  // 29 s on both sides of the integration: the function's own time-out then names the cause.
  const runs = new HttpLambdaIntegration("RunsIntegration", functions.runs, {
    timeout: Duration.seconds(29),
  });
  const health = new HttpLambdaIntegration("HealthIntegration", functions.health, {
    timeout: Duration.seconds(5),
  });
  for (const path of ["/v1/runs", "/v1/profits"]) {
    api.addRoutes({ path, methods: [HttpMethod.POST], integration: runs });
    api.addRoutes({ path: `${path}/{id}`, methods: [HttpMethod.GET], integration: runs });
  }
  api.addRoutes({ path: "/v1/health", methods: [HttpMethod.GET], integration: health });
  const stage = new HttpStage(stack, "Stage", {
    httpApi: api,
    stageName: "$default",
    autoDeploy: true,
    throttle: { rateLimit: concurrentRuns, burstLimit: concurrentRuns },
    accessLogSettings: {
      destination: new LogGroupLogDestination(accessLog(stack)),
      format: AccessLogFormat.custom(JSON.stringify(accessLogLine)),
    },
  });
  return { api, stage };
}

/**
 * One line a request. Left out on purpose: headers (they hold the token), the query string, the
 * caller's address and the path (its run id is the tenant's own), whatever the authorizer read.
 */
const accessLogLine = {
  requestId: "$context.requestId",
  route: "$context.routeKey",
  status: "$context.status",
  latencyMs: "$context.responseLatency",
  responseBytes: "$context.responseLength",
  integrationError: "$context.integrationErrorMessage",
};

function accessLog(stack: Stack): LogGroup {
  return new LogGroup(stack, "AccessLog", {
    // Under /aws/vendedlogs all log groups share one resource policy, whose size is limited.
    logGroupName: `/aws/vendedlogs/${Aws.STACK_NAME}/access`,
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
}
