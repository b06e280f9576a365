/**
 * The part of API Gateway's HTTP API events (payload format 2.0) and of Lambda's context that we use.
 */

export interface HttpEvent {
  readonly version: "2.0";
  readonly routeKey: string;
  readonly rawPath: string;
  /** Names in lower case, repeated ones joined by commas. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly pathParameters?: Readonly<Record<string, string | undefined>>;
  readonly requestContext: {
    readonly requestId: string;
    /** What the authorizer verified; the gateway writes every claim as text. */
    readonly authorizer?: {
      readonly jwt?: { readonly claims?: Readonly<Record<string, unknown>> };
    };
  };
  readonly body?: string;
  readonly isBase64Encoded: boolean;
}

export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

export interface InvocationContext {
  getRemainingTimeInMillis(): number;
}

export type HttpHandler = (event: HttpEvent, context: InvocationContext) => Promise<HttpAnswer>;
