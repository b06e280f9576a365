/**
 * What the use cases ask of the world.
 */
import type { ServiceFailure } from "#shared/contract/failure.ts";
import type { TypedProfit } from "#shared/contract/profitResponse.ts";
import type { RouteKey } from "#shared/contract/routes.ts";
import type { StoredRun, StoreState } from "#shared/contract/run.ts";
import type { TypedColumn, TypedColumns } from "#shared/contract/scores.ts";

/** Who may see a run: a hash of the verified token's domain or subject. Made by `tenantOf` alone. */
export type Tenant = string & { readonly __brand: "Tenant" };

/** Where a run is kept: a reader must name all three. */
export interface RunPlace {
  readonly tenant: Tenant;
  /** The document's secret. */
  readonly dataset: string;
  readonly runId: string;
}

/** A run as it is kept: its answer, and the keys that the answer's columns belong to. */
export interface KeptRun extends Omit<StoredRun, "columns"> {
  readonly columns: TypedColumns;
}

export type KeptProfit = TypedProfit;

/** What every kind of run has, and a store keeps: whatever else it has is plain JSON. */
export interface Kept {
  readonly contractVersion: number;
  readonly runId: string;
  readonly customers: number;
  /** In the order of the keys. */
  readonly columns: Readonly<Record<string, TypedColumn | undefined>>;
  readonly keys: string;
}

export type Read<Run extends Kept> =
  | { readonly state: "found"; readonly run: Run }
  /** Not there, or past its time, or of a contract that nobody speaks any more, or there and not to be
   * trusted: torn, corrupted, another run's. */
  | {
      readonly state: "absent";
      readonly reason: "unknown" | "expired" | "outdated" | "damaged";
    }
  /** `error` is the name of an error, never its message. */
  | { readonly state: "unavailable"; readonly error: string };

export type WrittenRun =
  /** The whole run can be read from now on. */
  { readonly isKept: true } | { readonly isKept: false; readonly error: string };

/** Keeps runs by content address. Never throws for what the network does, and ends by the deadline. */
export interface Store<Run extends Kept> {
  read(place: RunPlace, deadline: Deadline): Promise<Read<Run>>;
  write(place: RunPlace, run: Run, deadline: Deadline): Promise<WrittenRun>;
}
export type RunStore = Store<KeptRun>;
export type ProfitStore = Store<KeptProfit>;

/** Milliseconds since 1970, by the `Clock` that made it. */
export type Deadline = number;

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** One line of the log. Every field is a number, a code or a hash: nothing that a person typed. */
export interface LogEvent {
  readonly event: "answered" | "refused" | "failed";
  readonly requestId: string;
  readonly route?: RouteKey | "unknown";
  readonly status?: number;
  readonly problem?: ServiceFailure["problem"]["code"];
  readonly tenant?: Tenant;
  readonly runId?: string;
  readonly customers?: number;
  readonly store?: StoreState;
  readonly requestBytes?: number;
  readonly responseBytes?: number;
  readonly milliseconds?: number;
  /** Why the store did not answer or keep the run: "damaged", or the name of an error. */
  readonly storeTrouble?: string;
  readonly error?: string;
  /** Where a defect was thrown: functions and places of our own code, without its message. */
  readonly frames?: readonly string[];
}

export interface Log {
  write(line: LogEvent): void;
}
