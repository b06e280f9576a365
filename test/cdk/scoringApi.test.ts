import { existsSync, readFileSync } from "node:fs";
import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import { routes } from "#shared/contract/routes.ts";
import { logicalId, propertiesOf, synthesised } from "./synthesised.ts";

const { template } = synthesised();
const openApiFile = new URL("../../lambdas/openapi.json", import.meta.url);

describe("scoringApi", () => {
  const routeProperties = [...propertiesOf(template, "AWS::ApiGatewayV2::Route").values()];

  it("opens exactly the routes of the contract", () => {
    const keys = routeProperties.map((route) => String(route["RouteKey"]));
    expect(keys.sort()).toEqual(Object.keys(routes).sort());
  });

  it("opens exactly the routes of the published OpenAPI document", () => {
    expect(existsSync(openApiFile)).toBe(true);
    const { paths } = JSON.parse(readFileSync(openApiFile, "utf8")) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const published = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const keys = routeProperties.map((route) => String(route["RouteKey"]));
    expect(keys.sort()).toEqual(published.sort());
  });

  it("asks for an identity token on every route", () => {
    const authorizer = logicalId(template, "AWS::ApiGatewayV2::Authorizer", "");
    for (const route of routeProperties) {
      expect(route).toMatchObject({
        AuthorizationType: "JWT",
        AuthorizerId: { Ref: authorizer },
      });
    }
  });

  it("takes tokens of Google for the add-on's own client ids and of nobody else", () => {
    template.hasResourceProperties("AWS::ApiGatewayV2::Authorizer", {
      AuthorizerType: "JWT",
      IdentitySource: ["$request.header.Authorization"],
      JwtConfiguration: {
        Issuer: "https://accounts.google.com",
        Audience: { Ref: "AllowedAudiences" },
      },
    });
  });

  it("cannot be deployed without naming an audience, nor with a wildcard for one", () => {
    const { AllowedAudiences } = template.findParameters("AllowedAudiences");
    expect(AllowedAudiences).not.toHaveProperty("Default");
    const allowed = new RegExp(AllowedAudiences?.["AllowedPattern"]);
    expect("407408718192-a1b2c3.apps.googleusercontent.com").toMatch(allowed);
    for (const refused of ["", "*", "x.apps.googleusercontent.com", "1-a.example.com"]) {
      expect(refused).not.toMatch(allowed);
    }
  });

  it("allows no other web page to call it", () => {
    template.hasResourceProperties("AWS::ApiGatewayV2::Api", { CorsConfiguration: Match.absent() });
  });

  it("has one stage, throttled to what the reserved concurrency can hold", () => {
    template.resourceCountIs("AWS::ApiGatewayV2::Stage", 1);
    template.hasResourceProperties("AWS::ApiGatewayV2::Stage", {
      StageName: "$default",
      DefaultRouteSettings: { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 10 },
      RouteSettings: Match.absent(),
    });
  });

  it("hears every answer within the 30 s that API Gateway waits", () => {
    const integrations = [...propertiesOf(template, "AWS::ApiGatewayV2::Integration").values()];
    expect(integrations).toHaveLength(2);
    for (const integration of integrations) {
      expect(integration["PayloadFormatVersion"]).toBe("2.0");
      expect(integration["TimeoutInMillis"]).toBeLessThan(30_000);
    }
  });
});

describe("the access log", () => {
  const [stage] = propertiesOf(template, "AWS::ApiGatewayV2::Stage").values();
  const settings = stage?.["AccessLogSettings"] as { Format: string; DestinationArn: unknown };

  it("writes six fields, none of them a header, an address, a query or a claim", () => {
    const line = JSON.parse(settings.Format) as Record<string, string>;
    expect(Object.values(line)).toEqual([
      "$context.requestId",
      "$context.routeKey",
      "$context.status",
      "$context.responseLatency",
      "$context.responseLength",
      "$context.integrationErrorMessage",
    ]);
    expect(settings.Format).not.toMatch(
      /header|authoriz|claims|identity|sourceIp|userAgent|query|\$request|context\.path|context\.http/i,
    );
  });

  it("goes to a log group that forgets after a month", () => {
    const group = logicalId(template, "AWS::Logs::LogGroup", "AccessLog");
    expect(settings.DestinationArn).toEqual({ "Fn::GetAtt": [group, "Arn"] });
    expect(propertiesOf(template, "AWS::Logs::LogGroup").get(group)).toMatchObject({
      RetentionInDays: 30,
    });
  });
});
